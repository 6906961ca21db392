package org.credibility.cli.draft;

import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/** Patterns of file names: "*" within a name, "**" over folders, "?", "[a-z]" and "{md,txt}". */
public final class Globs {
    private static final String SIGNS = "*?[{";

    private Globs() {}

    /** Returns whether a name is a pattern; one that holds the signs of a pattern in no order may be a file's. */
    static boolean isPattern(String name) {
        if (name.chars().noneMatch(unit -> SIGNS.indexOf(unit) >= 0)) {
            return false;
        }
        try {
            matcher(name);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    /**
     * Returns what matches a pattern: "**" followed by a slash may stand for no folder at all.
     *
     * @throws IllegalArgumentException if it is no pattern
     */
    public static PathMatcher matcher(String pattern) {
        List<Glob> globs = GlobReader.read(pattern);
        return path -> {
            String name = path.toString().replace(path.getFileSystem().getSeparator(), "/");
            return globs.stream().anyMatch(glob -> glob.matches(name));
        };
    }

    /** Returns the folder that holds everything a pattern can match. */
    static Path folder(String pattern) {
        int sign = 0;
        while (SIGNS.indexOf(pattern.charAt(sign)) < 0) {
            sign++;
        }
        int slash = pattern.lastIndexOf('/', sign);
        return Path.of(slash < 0 ? "" : slash == 0 ? "/" : pattern.substring(0, slash));
    }
}
