package org.credibility.evidence;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What one document says of one claim.
 *
 * @param document the id of the document, such as "d1"
 * @param stance what it says
 * @param relevance how directly it speaks of the claim, 0 to 1: which share of the claim's names and other words of matter,
 *     the rarer ones for more, the passage and the sentences beside it hold; 0 without a passage
 * @param passage the words that say so; empty where there are none
 * @param telling who says the passage there, and how hedged; empty without a passage
 * @param quotations the quotations of the claim held against the whole document, in text order; empty where it was not
 *     seen
 * @param figures the figures and dates of the claim held against the passage, in text order; empty without a passage
 * @param origin the id of the origin the document rests on, such as "o1"; empty where it is not known
 */
public record Evidence(
        String document,
        Stance stance,
        double relevance,
        Optional<Passage> passage,
        Optional<Telling> telling,
        List<QuotationCheck> quotations,
        List<FigureCheck> figures,
        Optional<String> origin) {
    /**
     * Copies the lists and checks the parts.
     *
     * @throws IllegalArgumentException if a passage is without telling, or the relevance outside 0..1 or above 0 without a
     *     passage
     */
    public Evidence {
        requireNonNull(document, "document");
        requireNonNull(stance, "stance");
        requireNonNull(passage, "passage");
        requireNonNull(telling, "telling");
        quotations = List.copyOf(quotations);
        figures = List.copyOf(figures);
        requireNonNull(origin, "origin");
        if (passage.isPresent() != telling.isPresent()) {
            throw new IllegalArgumentException("a passage and who tells it belong together: " + document);
        }
        if (!(relevance >= 0 && relevance <= 1) || (relevance > 0 && passage.isEmpty())) {
            throw new IllegalArgumentException("the relevance of " + document + " is " + relevance);
        }
    }

    /** Returns the evidence of a document that was not seen, or not compared. */
    public static Evidence unchecked(String document) {
        return without(document, Stance.UNCHECKED, List.of());
    }

    static Evidence without(String document, Stance stance, List<QuotationCheck> quotations) {
        return new Evidence(
                document, stance, 0, Optional.empty(), Optional.empty(), quotations, List.of(), Optional.empty());
    }

    /** Returns the same evidence with the origin that the document rests on. */
    public Evidence withOrigin(String id) {
        return new Evidence(document, stance, relevance, passage, telling, quotations, figures, Optional.of(id));
    }
}
