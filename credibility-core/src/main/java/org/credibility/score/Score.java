package org.credibility.score;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How well a claim is supported: a number, an Admiralty pair and every reason for them.
 *
 * <p>The number tells the support shown, never whether the claim is right. Where the grade ends in 6 there is nothing to
 * judge by, and points, interval and band are empty.
 *
 * @param logOdds the sum of the contributions, in nats, with at most four decimals
 * @param points 100 times the probability of the log-odds, rounded half up, 2 to 98
 * @param interval how far the points could lie off
 * @param grade the Admiralty pair
 * @param band the points in one word
 * @param contributions the reasons: the prior first, then what supports, what contradicts and what the wording takes away
 */
public record Score(
        BigDecimal logOdds,
        OptionalInt points,
        Optional<Interval> interval,
        Grade grade,
        Optional<Band> band,
        List<Contribution> contributions) {
    /** Checks that the parts agree with each other and copies the contributions. */
    public Score {
        logOdds = Nats.plain(requireNonNull(logOdds, "logOdds"));
        requireNonNull(points, "points");
        requireNonNull(interval, "interval");
        requireNonNull(grade, "grade");
        requireNonNull(band, "band");
        contributions = List.copyOf(contributions);
        checkSum(logOdds, contributions);
        if (points.isPresent()) {
            checkNumber(logOdds, points.getAsInt(), interval, band);
        }
        boolean judged = grade.credibility() != InformationCredibility.CANNOT_BE_JUDGED;
        if (points.isPresent() != judged || interval.isPresent() != judged || band.isPresent() != judged) {
            throw new IllegalArgumentException("grade " + grade + " with " + points + ", " + interval + ", " + band);
        }
    }

    /** Returns the sum of the amounts, exact. */
    static BigDecimal sum(List<Contribution> contributions) {
        return Nats.plain(contributions.stream().map(Contribution::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static void checkSum(BigDecimal logOdds, List<Contribution> contributions) {
        BigDecimal sum = sum(contributions);
        if (sum.compareTo(logOdds) != 0) {
            throw new IllegalArgumentException("contributions add up to " + sum + ", log-odds " + logOdds);
        }
    }

    private static void checkNumber(BigDecimal logOdds, int points, Optional<Interval> interval, Optional<Band> band) {
        if (points != Nats.toPoints(logOdds.doubleValue())) {
            throw new IllegalArgumentException("points " + points + ", log-odds " + logOdds);
        }
        if (interval.isPresent() && !interval.get().contains(points)) {
            throw new IllegalArgumentException("points " + points + ", " + interval.get());
        }
        if (band.isPresent() && band.get() != Band.of(points)) {
            throw new IllegalArgumentException("points " + points + ", band " + band.get());
        }
    }
}
