package org.credibility.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The arithmetic of log-odds in nats: decimal numbers of four places, and the way to probabilities and points. */
final class Nats {
    /** What is printed has at most this many decimals. */
    static final int DECIMALS = 4;

    /** No support is shown as certain: probabilities end here. */
    static final double LEAST_PROBABILITY = 0.02;

    /** The upper end of probabilities. */
    static final double GREATEST_PROBABILITY = 0.98;

    private Nats() {}

    /** Returns the log-odds of a probability between 0 and 1. */
    static double of(double probability) {
        return StrictMath.log(probability / (1 - probability));
    }

    /** Returns the probability that belongs to log-odds, within the two ends. */
    static double toProbability(double nats) {
        double probability = 1 / (1 + StrictMath.exp(-nats));
        return StrictMath.max(LEAST_PROBABILITY, StrictMath.min(GREATEST_PROBABILITY, probability));
    }

    /** Returns the points that belong to log-odds: 100 times the probability, rounded half up. */
    static int toPoints(double nats) {
        return (int) StrictMath.floor(100 * toProbability(nats) + 0.5);
    }

    /** Returns a number of nats rounded half up to the decimals that are printed. */
    static BigDecimal round(double nats) {
        return round(BigDecimal.valueOf(nats));
    }

    /** Returns a number of nats rounded half up to the decimals that are printed. */
    static BigDecimal round(BigDecimal nats) {
        return plain(nats.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /**
     * Returns the same number without trailing zeros and without an exponent.
     *
     * @throws IllegalArgumentException if it has more decimals than are printed
     */
    static BigDecimal plain(BigDecimal nats) {
        BigDecimal stripped = nats.stripTrailingZeros();
        if (stripped.scale() > DECIMALS) {
            throw new IllegalArgumentException(nats + " has more than " + DECIMALS + " decimals");
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
