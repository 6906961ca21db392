package org.credibility.evidence;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.credibility.text.Span;

/**
 * Whether the words that an article quotes stand in a document.
 *
 * <p>Compared are words: marks, white space, letter case, zero-width characters and forms of quotation marks, dashes and
 * ligatures make no difference, an ellipsis stands for words left out, and what stands in square brackets for other words
 * in its place.
 *
 * @param quotation the quoted words without their marks, half-open, in UTF-16 code units of the article's untouched text
 * @param words the quoted words
 * @param similarity which share of the quoted words stands in the closest passage in the same order, 0 to 1; 1 exactly
 *     where the document has the quotation
 * @param closest the passage that comes closest; empty where less than half of the words come together
 */
public record QuotationCheck(Span quotation, String words, double similarity, Optional<Passage> closest) {
    private static final double ALIKE = 0.9;
    private static final double RELATED = 0.6;

    /** Shorter quotations are found by chance, in words. */
    private static final int FEW_WORDS = 4;

    /** Checks that every part is given. */
    public QuotationCheck {
        requireNonNull(quotation, "quotation");
        requireNonNull(words, "words");
        requireNonNull(closest, "closest");
        if (!(similarity >= 0 && similarity <= 1)) {
            throw new IllegalArgumentException("similarity " + similarity);
        }
    }

    /** Returns whether the document has the quotation, word for word. */
    public boolean isVerified() {
        return similarity == 1;
    }

    /** Returns whether the document has the quotation, but for slips of the pen: a similarity of 0.9 or more. */
    public boolean isAlike() {
        return similarity >= ALIKE;
    }

    /**
     * Returns whether the document has the quotation in other words: a similarity of 0.6 or more, and below 0.9, of four words
     * or more.
     */
    public boolean isAltered() {
        return !isAlike() && similarity >= RELATED && words.split("\\s+", FEW_WORDS).length == FEW_WORDS;
    }
}
