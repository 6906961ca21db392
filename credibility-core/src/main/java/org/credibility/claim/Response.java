package org.credibility.claim;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.credibility.lexicon.ResponseKind;
import org.credibility.text.Span;

/**
 * What the party concerned says to a claim.
 *
 * @param type what the answer amounts to
 * @param by who answers, in the words of the text; empty where the text gives none
 * @param hasStake whether the answering party has a stake in the claim
 * @param span the answer, half-open, in UTF-16 code units of the article's untouched text
 */
public record Response(ResponseKind type, Optional<String> by, boolean hasStake, Span span) {
    /** Checks that every part is given. */
    public Response {
        requireNonNull(type, "type");
        requireNonNull(by, "by");
        requireNonNull(span, "span");
    }
}
