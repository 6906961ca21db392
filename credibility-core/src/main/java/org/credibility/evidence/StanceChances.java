package org.credibility.evidence;

/**
 * How likely it is that a headline supports a claim, denies it, or leaves it open. The three add up to 1.
 *
 * @param support that it says so
 * @param denial that it says that it is not so
 * @param open that it only passes the claim on, asks or doubts
 */
public record StanceChances(double support, double denial, double open) {
    private static final double ROUNDING = 1e-6;

    /**
     * Checks the chances.
     *
     * @throws IllegalArgumentException if one is below 0 or they do not add up to 1
     */
    public StanceChances {
        boolean addsUp = Math.abs(support + denial + open - 1) <= ROUNDING;
        if (!addsUp || support < 0 || denial < 0 || open < 0) {
            throw new IllegalArgumentException("chances " + support + ", " + denial + ", " + open);
        }
    }

    /** Returns the stance that is most likely; {@link Stance#MENTIONS} where it is left open. */
    public Stance likeliest() {
        if (support >= denial && support >= open) {
            return Stance.SUPPORTS;
        }
        return denial >= open ? Stance.CONTRADICTS : Stance.MENTIONS;
    }
}
