package org.credibility.score;

import static java.util.Objects.requireNonNull;

/**
 * The mean of an article's scores: a summary, never a verdict.
 *
 * @param points 2 to 98
 * @param interval how far the points could lie off
 * @param band the points in one word
 */
public record MeanScore(int points, Interval interval, Band band) {
    /** Checks that the parts agree with each other. */
    public MeanScore {
        requireNonNull(interval, "interval");
        requireNonNull(band, "band");
        if (!interval.contains(points) || band != Band.of(points)) {
            throw new IllegalArgumentException("points " + points + ", " + interval + ", band " + band);
        }
    }
}
