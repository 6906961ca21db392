package org.credibility.cli.settings;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Checks the names of inputs before anything is read. */
final class Inputs {
    private static final Set<String> OTHER_FORMATS =
            Set.of("md", "markdown", "html", "htm", "xhtml", "pdf", "doc", "docx", "odt", "rtf", "epub");

    private Inputs() {}

    /**
     * Refuses what is no plain text by its name.
     *
     * @throws IllegalArgumentException if there is such an input; the message is a sentence for the user
     */
    static void check(List<String> names) {
        names.forEach(Inputs::check);
    }

    private static void check(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        if (folded.startsWith("http://") || folded.startsWith("https://")) {
            throw new IllegalArgumentException(
                    name + ": this version reads files; save the page's text as a .txt file");
        }
        if (OTHER_FORMATS.contains(folded.substring(folded.lastIndexOf('.') + 1))) {
            throw new IllegalArgumentException(
                    name + ": this version reads plain text; save the article as a .txt file");
        }
    }
}
