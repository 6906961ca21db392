package org.credibility.score;

/**
 * How far a score could lie off, in points. It shows how thin the support is; it is not calibrated to any share of cases.
 *
 * @param low the lower end, 0 to 100
 * @param high the upper end, {@code low} to 100
 */
public record Interval(int low, int high) {
    /** Checks the ends. */
    public Interval {
        if (low < 0 || high > 100 || low > high) {
            throw new IllegalArgumentException("low " + low + ", high " + high);
        }
    }

    /** Returns whether a score lies in the interval, its ends included. */
    public boolean contains(int points) {
        return low <= points && points <= high;
    }
}
