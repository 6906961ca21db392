package org.credibility.fetch.page;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/**
 * What a page says to programs that read it, in the header {@code X-Robots-Tag} or a meta element: <a
 * href="https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag">robots meta tag and X-Robots-Tag
 * specifications</a>. What is said to one program by its name is not said to this one.
 */
public final class RobotsDirectives {
    private static final String NO_ARCHIVE = "noarchive";

    /** Directives with a value, which is set apart as the name of a program is. */
    private static final Set<String> VALUED =
            Set.of("max-snippet", "max-image-preview", "max-video-preview", "unavailable_after");

    private RobotsDirectives() {}

    /**
     * Returns whether a page asks that no copy of it be kept.
     *
     * @param lines the values of the header, or the contents of the meta elements that speak to every program
     */
    public static boolean forbidArchiving(Collection<String> lines) {
        return lines.stream().anyMatch(RobotsDirectives::forbidsArchiving);
    }

    private static boolean forbidsArchiving(String line) {
        String directives = line.toLowerCase(Locale.ROOT);
        return !isSaidToOther(directives)
                && Arrays.stream(directives.split(",", -1)).map(String::strip).anyMatch(NO_ARCHIVE::equals);
    }

    private static boolean isSaidToOther(String line) {
        int colon = line.indexOf(':');
        String before = colon < 0 ? "" : line.substring(0, colon).strip();
        return !before.isEmpty() && before.indexOf(',') < 0 && !VALUED.contains(before);
    }
}
