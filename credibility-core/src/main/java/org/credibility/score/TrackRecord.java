package org.credibility.score;

import org.credibility.source.Reliability;

/**
 * How a source's earlier claims turned out. Details that came together in one leak are one claim.
 *
 * @param right how many were right
 * @param wrong how many were wrong
 */
public record TrackRecord(int right, int wrong) {
    /** A record shorter than this earns no letter. */
    private static final int LEAST_FOR_A_LETTER = 5;

    /** A record shorter than this earns no A, however clean it is. */
    private static final int LEAST_FOR_AN_A = 20;

    /** How many claims it takes until a record counts for half of what it says. */
    private static final int HALF_WEIGHT = 10;

    /** No record moves a source's weight by more, in nats. */
    private static final double GREATEST_ADJUSTMENT = 1;

    /** Checks that neither is negative. */
    public TrackRecord {
        if (right < 0 || wrong < 0) {
            throw new IllegalArgumentException("right " + right + ", wrong " + wrong);
        }
    }

    /** Returns the letter that the record earns; where it is too short, the one that the source has without it. */
    Reliability letter(Reliability without) {
        if (length() < LEAST_FOR_A_LETTER) {
            return without;
        }
        double mean = mean();
        if (mean >= 0.9 && length() >= LEAST_FOR_AN_A) {
            return Reliability.A;
        }
        if (mean >= 0.75) {
            return Reliability.B;
        }
        if (mean >= 0.55) {
            return Reliability.C;
        }
        return mean >= 0.35 ? Reliability.D : Reliability.E;
    }

    /** Returns what the record adds to the source's weight, in nats. */
    double adjustment() {
        double adjustment = length() / (length() + HALF_WEIGHT) * Nats.of(mean());
        return StrictMath.max(-GREATEST_ADJUSTMENT, StrictMath.min(GREATEST_ADJUSTMENT, adjustment));
    }

    private double length() {
        return (double) right + wrong;
    }

    /** The mean of the Beta(right + 1, wrong + 1) distribution: a source without a record is right half of the time. */
    private double mean() {
        return (right + 1.0) / (length() + 2);
    }
}
