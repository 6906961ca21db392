package org.credibility.cli.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the inputs that the user means: files, addresses, "-", what folders hold, what patterns match. Each input comes once, in the order given;
 * what a folder or pattern brings is sorted by name.
 */
public final class InputFinder {
    private final Exclusions exclusions;
    private final Map<Object, String> found = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private InputFinder(List<String> excluded) {
        exclusions = new Exclusions(excluded);
    }

    /**
     * Returns the inputs that names and patterns stand for.
     *
     * @param names what the user names
     * @param excluded patterns of names that are left out
     * @throws IllegalArgumentException if a pattern is none; the message is a sentence for the user
     */
    public static Found find(List<String> names, List<String> excluded) {
        InputFinder finder = new InputFinder(excluded);
        names.forEach(finder::find);
        return new Found(List.copyOf(finder.found.values()), finder.problems);
    }

    private void find(String name) {
        if (name.equals(DraftReader.STANDARD_INPUT) || PageAddress.isMeant(name)) {
            found.putIfAbsent(name, name);
            return;
        }
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                addAll(DraftWalk.folder(path, exclusions, problems), name + ": holds no .md, .html or .txt file");
            } else if (!Files.exists(path) && Globs.isPattern(name)) {
                addAll(DraftWalk.pattern(name, exclusions, problems), name + ": matches no file");
            } else if (!exclusions.hold(path)) {
                add(path, name);
            }
        } catch (InvalidPathException none) {
            found.putIfAbsent(name, name);
        }
    }

    private void addAll(List<Path> paths, String problem) {
        if (paths.isEmpty()) {
            problems.add(problem);
        }
        paths.forEach(path -> add(path, path.toString()));
    }

    private void add(Path path, String name) {
        found.putIfAbsent(key(path), name);
    }

    /** A file has one real path, whatever links lead to it. */
    private static Path key(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException missing) {
            return path.toAbsolutePath().normalize();
        }
    }

    /**
     * What was found.
     *
     * @param names the inputs, each once
     * @param problems what could not be found or entered: sentences for the user
     */
    public record Found(List<String> names, List<String> problems) {
        /** Copies the lists. */
        public Found {
            names = List.copyOf(names);
            problems = List.copyOf(problems);
        }
    }
}
