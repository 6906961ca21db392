package org.credibility.score;

/** How much support a claim shows, in one word, weakest first. */
public enum Band {
    /** Below 25 points. */
    VERY_WEAK,
    /** 25 to 44 points. */
    WEAK,
    /** 45 to 64 points. */
    FAIR,
    /** 65 to 84 points. */
    GOOD,
    /** 85 points and more. */
    STRONG;

    /**
     * Returns the band of a score.
     *
     * @param points 0 to 100
     * @throws IllegalArgumentException if the points are out of range
     */
    public static Band of(int points) {
        if (points < 0 || points > 100) {
            throw new IllegalArgumentException("points " + points + " are outside 0..100");
        }
        if (points < 25) {
            return VERY_WEAK;
        }
        if (points < 45) {
            return WEAK;
        }
        if (points < 65) {
            return FAIR;
        }
        return points < 85 ? GOOD : STRONG;
    }
}
