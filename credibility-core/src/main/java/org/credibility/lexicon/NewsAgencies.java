package org.credibility.lexicon;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;

/** News agencies by the forms in which bylines and datelines write them. Never changes and is safe for use by several threads. */
public final class NewsAgencies {
    private static final Map<String, String> NAMES =
            Table.rows("agencies.tsv").stream().collect(toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private NewsAgencies() {}

    /** Returns the name of the agency that is written so, case included; empty where none is. */
    public static Optional<String> name(String form) {
        return Optional.ofNullable(NAMES.get(form.strip()));
    }
}
