package org.credibility.cli.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The form of what is printed. */
public enum OutputFormat {
    /** For readers. */
    TEXT,
    /** One indented JSON document. */
    JSON,
    /** One JSON document a line. */
    JSONL,
    /** A worksheet of claims, comma-separated. */
    CSV,
    /** One page of HTML that needs nothing else. */
    HTML;

    /**
     * Returns the format of a name.
     *
     * @throws IllegalArgumentException if there is no such format; the message is a sentence for the user
     */
    public static OutputFormat of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.id().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is none of "
                        + Arrays.stream(values()).map(OutputFormat::id).collect(Collectors.joining(", "))));
    }

    /** Returns whether what is printed lists the attributions of an article. */
    boolean listsAttributions() {
        return switch (this) {
            case JSON, JSONL, HTML -> true;
            case TEXT, CSV -> false;
        };
    }

    /** Returns the name that users give. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
