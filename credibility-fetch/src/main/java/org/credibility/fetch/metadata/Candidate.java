package org.credibility.fetch.metadata;

import static java.util.Objects.requireNonNull;

/**
 * A value that a page tells of itself.
 *
 * @param value the value
 * @param place where it is told
 * @param name the name of the field there, such as "og:title"
 * @param confidence how often such a value is right, from 0 to 1: docs/decisions/0016
 * @param <T> what is told
 */
public record Candidate<T>(T value, Place place, String name, double confidence) {
    /** Checks that every part is given and that the confidence is a share. */
    public Candidate {
        requireNonNull(value, "value");
        requireNonNull(place, "place");
        requireNonNull(name, "name");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
        }
    }
}
