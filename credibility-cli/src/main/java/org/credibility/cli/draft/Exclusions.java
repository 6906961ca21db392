package org.credibility.cli.draft;

import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/** What the user leaves out: a pattern without a slash is one of names, of a file or of a folder; any other is one of paths. */
final class Exclusions {
    private final List<PathMatcher> names;
    private final List<PathMatcher> paths;

    /**
     * Takes the patterns.
     *
     * @throws IllegalArgumentException if one is none
     */
    Exclusions(List<String> patterns) {
        names = patterns.stream()
                .filter(pattern -> !pattern.contains("/"))
                .map(Globs::matcher)
                .toList();
        paths = patterns.stream()
                .filter(pattern -> pattern.contains("/"))
                .map(pattern -> Globs.matcher(pattern.startsWith("/") ? pattern : "**/" + pattern))
                .toList();
    }

    boolean hold(Path path) {
        Path name = path.getFileName();
        Path plain = path.normalize();
        return (name != null && names.stream().anyMatch(matcher -> matcher.matches(name)))
                || paths.stream().anyMatch(matcher -> matcher.matches(plain));
    }
}
