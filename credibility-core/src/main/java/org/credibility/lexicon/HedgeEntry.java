package org.credibility.lexicon;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * What the lexicon knows of a hedge.
 *
 * @param mode which of the two kinds of hedge it is
 * @param amount for {@link HedgeMode#DISTANCE} a term in nats; for {@link HedgeMode#MODAL} −h, where h is the share by
 *     which the source's weight shrinks
 * @param strength how strong a reader takes it to be
 */
public record HedgeEntry(HedgeMode mode, BigDecimal amount, HedgeStrength strength) {
    /** Checks that every part is given. */
    public HedgeEntry {
        requireNonNull(mode, "mode");
        requireNonNull(amount, "amount");
        requireNonNull(strength, "strength");
    }
}
