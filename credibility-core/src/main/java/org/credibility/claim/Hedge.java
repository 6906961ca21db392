package org.credibility.claim;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.credibility.lexicon.HedgeMode;
import org.credibility.lexicon.HedgeStrength;
import org.credibility.text.Span;

/**
 * Words that weaken a claim.
 *
 * @param span the words, half-open, in UTF-16 code units of the article's untouched text
 * @param mode which of the two kinds of hedge they are
 * @param amount for {@link HedgeMode#DISTANCE} the term in nats (natural log-odds), not above 0 but for confirming words;
 *     for {@link HedgeMode#MODAL} the share h by which the source's weight shrinks, as −h
 * @param strength how strong a reader takes them to be
 */
public record Hedge(Span span, HedgeMode mode, BigDecimal amount, HedgeStrength strength) {
    /** Checks that every part is given. */
    public Hedge {
        requireNonNull(span, "span");
        requireNonNull(mode, "mode");
        requireNonNull(amount, "amount");
        requireNonNull(strength, "strength");
    }
}
