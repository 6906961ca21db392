package org.credibility.evidence;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What one document says of one claim.
 *
 * @param document the id of the document, such as "d1"
 * @param stance what it says
 * @param passage the words that say so; empty where there are none
 * @param origin the id of the origin the document rests on, such as "o1"; empty where it is not known
 */
public record Evidence(String document, Stance stance, Optional<String> passage, Optional<String> origin) {
    /** Checks that every part is given. */
    public Evidence {
        requireNonNull(document, "document");
        requireNonNull(stance, "stance");
        requireNonNull(passage, "passage");
        requireNonNull(origin, "origin");
    }
}
