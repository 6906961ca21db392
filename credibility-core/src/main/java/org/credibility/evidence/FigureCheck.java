package org.credibility.evidence;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.credibility.text.Span;

/**
 * How a figure or date of a claim compares with the passage of a document that speaks of the claim.
 *
 * @param figure the figure, half-open, in UTF-16 code units of the article's untouched text
 * @param words its words
 * @param agreement how it compares
 * @param other the document's figure for the same; empty where it gives none
 */
public record FigureCheck(Span figure, String words, Agreement agreement, Optional<Passage> other) {
    /** How two figures compare. */
    public enum Agreement {
        /** The same, but for how they are written or rounded. */
        SAME,
        /** Another one for the same. */
        DIFFERENT,
        /** The document gives none. */
        ABSENT
    }

    /** Checks that every part is given. */
    public FigureCheck {
        requireNonNull(figure, "figure");
        requireNonNull(words, "words");
        requireNonNull(agreement, "agreement");
        requireNonNull(other, "other");
        if ((agreement == Agreement.ABSENT) == other.isPresent()) {
            throw new IllegalArgumentException(agreement + " with " + other);
        }
    }
}
