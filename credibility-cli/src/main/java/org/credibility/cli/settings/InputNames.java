package org.credibility.cli.settings;

import java.util.List;
import java.util.Locale;

/** Checks the names of inputs before anything is read. */
final class InputNames {
    private InputNames() {}

    /**
     * Refuses what is no file by its name.
     *
     * @throws IllegalArgumentException if there is such an input; the message is a sentence for the user
     */
    static void check(List<String> names) {
        names.forEach(InputNames::check);
    }

    private static void check(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        if (folded.startsWith("http://") || folded.startsWith("https://")) {
            throw new IllegalArgumentException(name + ": this version reads files; save the page as an .html file");
        }
    }
}
