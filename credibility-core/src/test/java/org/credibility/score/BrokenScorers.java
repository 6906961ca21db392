package org.credibility.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.credibility.source.SourceType;

/** Scorers with one mistake each, of the kinds that scoring models make, to show that the properties notice them. */
final class BrokenScorers {
    private BrokenScorers() {}

    /** Takes the mean of the testimonies where it should add them. */
    static Score averaging(ScoreInput input) {
        double mean = weights(input).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
        return withSupport(input, mean);
    }

    /** Discounts testimonies in the order in which they come. */
    static Score discountingInInputOrder(ScoreInput input) {
        double sum = 0;
        double share = 1;
        for (double weight : weights(input)) {
            sum += share * weight;
            share *= 0.7;
        }
        return withSupport(input, sum);
    }

    /** Takes each page for an origin of its own. */
    static Score countingCopies(ScoreInput input) {
        List<Testimony> pages = new ArrayList<>();
        for (Testimony testimony : input.supports()) {
            pages.add(Rebuilt.from(testimony, testimony.chain(), "page " + pages.size())
                    .build());
        }
        return ClaimScorer.score(
                Rebuilt.from(input, pages, input.contradictions()).build());
    }

    /** Takes a denial for a sign that there is something to it. */
    static Score seeingFireBehindSmoke(ScoreInput input) {
        Score score = ClaimScorer.score(input);
        BigDecimal smoke = BigDecimal.valueOf(2L * input.responses().size());
        return withLogOdds(score, score.logOdds().add(smoke));
    }

    /** Holds a page that could not be seen against the claim. */
    static Score takingUnreachableForSilent(ScoreInput input) {
        return ClaimScorer.score(Rebuilt.supports(input, testimony -> {
            Testimony.Builder copy = Rebuilt.from(testimony);
            for (int i = 0; i < testimony.links().size(); i++) {
                if (testimony.links().get(i) == LinkStatus.UNREACHABLE) {
                    copy.relayLink(i + 1, LinkStatus.SILENT);
                }
            }
            return copy.build();
        }));
    }

    /** Takes the writer's conclusions for the word of an expert. */
    static Score believingAnalysis(ScoreInput input) {
        Function<Testimony, Testimony> promoted =
                testimony -> testimony.chain().origin().type() == SourceType.AUTHOR_ANALYSIS
                        ? Hops.testimony(testimony.origin(), SourceType.NAMED_EXPERT)
                        : testimony;
        return ClaimScorer.score(Rebuilt.supports(input, promoted::apply));
    }

    /** Gives a number where there is nothing to judge by. */
    static Score alwaysSure(ScoreInput input) {
        Score score = ClaimScorer.score(input);
        return score.points().isPresent() ? score : number(score, score.logOdds(), InformationCredibility.POSSIBLE);
    }

    private static List<Double> weights(ScoreInput input) {
        return input.supports().stream()
                .map(testimony -> Weighing.weigh(testimony).nats())
                .toList();
    }

    private static Score withSupport(ScoreInput input, double nats) {
        Score unsupported = ClaimScorer.score(
                Rebuilt.from(input, List.of(), input.contradictions()).build());
        return withLogOdds(ClaimScorer.score(input), unsupported.logOdds().add(Nats.round(nats)));
    }

    private static Score withLogOdds(Score score, BigDecimal logOdds) {
        if (score.points().isEmpty()) {
            return new Score(
                    logOdds,
                    OptionalInt.empty(),
                    Optional.empty(),
                    score.grade(),
                    Optional.empty(),
                    List.of(new Contribution("all", logOdds)));
        }
        return number(score, logOdds, score.grade().credibility());
    }

    private static Score number(Score score, BigDecimal logOdds, InformationCredibility credibility) {
        int points = Nats.toPoints(logOdds.doubleValue());
        return new Score(
                logOdds,
                OptionalInt.of(points),
                Optional.of(new Interval(points, points)),
                new Grade(score.grade().reliability(), credibility),
                Optional.of(Band.of(points)),
                List.of(new Contribution("all", logOdds)));
    }
}
