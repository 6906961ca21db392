package org.credibility.score;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.credibility.claim.Salience;

/** Averages the scores of an article's claims in log-odds, each weighted by where its claim stands. */
public final class SalienceMean {
    private SalienceMean() {}

    /** Returns the mean of the scores that carry a number; empty where none does. */
    public static Optional<MeanScore> of(List<SalientScore> scores) {
        List<SalientScore> numbered = scores.stream()
                .filter(salient -> salient.score().points().isPresent())
                .toList();
        return numbered.isEmpty() ? Optional.empty() : Optional.of(ofNumbered(numbered));
    }

    private static MeanScore ofNumbered(List<SalientScore> scores) {
        int points = Nats.toPoints(mean(scores, score -> score.logOdds().doubleValue()));
        int low = Nats.toPoints(mean(scores, score -> end(interval(score).low())));
        int high = Nats.toPoints(mean(scores, score -> end(interval(score).high())));
        return new MeanScore(points, new Interval(Math.min(low, points), Math.max(high, points)), Band.of(points));
    }

    private static double mean(List<SalientScore> scores, ToDoubleFunction<Score> nats) {
        double sum = 0;
        double weights = 0;
        for (SalientScore salient : scores) {
            double weight = weight(salient.salience());
            sum += weight * nats.applyAsDouble(salient.score());
            weights += weight;
        }
        return sum / weights;
    }

    private static double weight(Salience salience) {
        return switch (salience) {
            case HEADLINE, LEAD -> 3;
            case BODY -> 1;
            case BACKGROUND -> 0.5;
        };
    }

    private static Interval interval(Score score) {
        return score.interval().orElseThrow();
    }

    private static double end(int points) {
        return Nats.of(points / 100.0);
    }
}
