package org.credibility.score;

import java.util.Comparator;
import org.credibility.source.Reliability;

/**
 * A testimony or a denial after weighing.
 *
 * @param origin the key of its origin
 * @param nats what it weighs before origins are ranked; never negative
 * @param letter how far it can be relied on
 * @param direct whether it bears on the claim directly, so that its letter counts
 * @param hops how long its chain is
 * @param label what to call it
 */
record Weighed(String origin, double nats, Reliability letter, boolean direct, int hops, String label) {
    /** How many parts a nat has: what is equal on paper is equal here, whatever the order of multiplication. */
    private static final double PARTS = 1e9;

    /**
     * Orders the strongest first. Every part takes its turn, so that no result depends on the order of the input; of equal
     * copies the one with the shorter chain comes first.
     */
    static final Comparator<Weighed> STRONGEST_FIRST = Comparator.comparingDouble(Weighed::nats)
            .reversed()
            .thenComparing(Weighed::letter, Reliability.BEST_FIRST)
            .thenComparing(weighed -> !weighed.direct())
            .thenComparing(Weighed::hops)
            .thenComparing(Weighed::origin)
            .thenComparing(Weighed::label);

    /** Rounds the weight. */
    Weighed {
        nats = StrictMath.rint(nats * PARTS) / PARTS;
    }

    /** Returns the same under another label. */
    Weighed labelled(String newLabel) {
        return new Weighed(origin, nats, letter, direct, hops, newLabel);
    }
}
