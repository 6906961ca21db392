package org.credibility.cli.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms a draft may have. */
public enum DraftFormat {
    /** Words without markup. */
    TEXT("text"),
    /** CommonMark with front matter and tables. */
    MARKDOWN("markdown"),
    /** A web page. */
    HTML("html");

    private static final Pattern PAGE = Pattern.compile(
            "<(?:!doctype html|\\?xml|(?:article|body|div|h1|head|html|main|meta|p|section|title)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> NO_TEXT = Set.of("doc", "docx", "epub", "odt", "pdf", "rtf");

    private final String id;

    DraftFormat(String id) {
        this.id = id;
    }

    private List<String> endings() {
        return switch (this) {
            case TEXT -> List.of("txt", "text");
            case MARKDOWN -> List.of("md", "markdown", "mdown", "mkd");
            case HTML -> List.of("html", "htm", "xhtml");
        };
    }

    /** Returns the name that the report gives it. */
    public String id() {
        return id;
    }

    /** Returns the format that the ending of a file name tells; empty where it tells none. */
    public static Optional<DraftFormat> ofName(String name) {
        return name.indexOf('.') < 0 ? Optional.empty() : named(ending(name));
    }

    /** Returns whether the ending of a file name tells a format that holds more than text. */
    static boolean isNoText(String name) {
        return NO_TEXT.contains(ending(name));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Returns the format that users call "md", "html" or "txt"; empty where they call none so. */
    public static Optional<DraftFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.endings().contains(name))
                .findFirst();
    }

    /** Returns the format that the first words of a draft look like, where its name does not tell. */
    static DraftFormat ofContent(String text) {
        String begin = text.substring(0, Math.min(text.length(), 1_000)).stripLeading();
        if (PAGE.matcher(begin).lookingAt()) {
            return HTML;
        }
        return begin.startsWith("# ") || FrontMatter.startsAt(text) ? MARKDOWN : TEXT;
    }
}
