package org.credibility.evidence;

import static java.util.Objects.requireNonNull;

import org.credibility.text.Span;

/**
 * Words of a document that speak of a claim.
 *
 * @param part where they stand
 * @param span the words, half-open, in UTF-16 code units of the document's untouched title or text
 * @param text the words themselves
 */
public record Passage(Part part, Span span, String text) {
    /** The parts of a document. */
    public enum Part {
        /** The title. */
        TITLE,
        /** The main text. */
        TEXT
    }

    /** Checks that every part is given. */
    public Passage {
        requireNonNull(part, "part");
        requireNonNull(span, "span");
        requireNonNull(text, "text");
    }

    static Passage of(Part part, Span span, String whole) {
        return new Passage(part, span, span.in(whole));
    }
}
