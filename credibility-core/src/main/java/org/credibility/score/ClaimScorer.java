package org.credibility.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.credibility.claim.ClaimKind;

/**
 * Scores how well a claim is supported: an additive model in log-odds, of which every term is shown.
 *
 * <h2>The model</h2>
 *
 * <pre>
 *   L = prior + Σ W(k)·0.7^(k−1)  over supporting origins, the strongest first
 *             − Σ W(k)·0.7^(k−1)  over contradicting origins and denials, the strongest first
 *             + the writer's distance + flags
 * </pre>
 *
 * <p>All terms are in nats, natural logarithms of odds. The prior belongs to the kind of claim. W is what the strongest
 * testimony of an origin weighs: the weight of its source type, changed by what is known of the origin, shrunk by each relay
 * on the way to the reader, by modal words, age, dependence and relevance, and never below 0. Points are 100 times the
 * sigmoid of L, within 2 and 98.
 *
 * <p>Adding log-odds is what Bayes' rule does with independent pieces of evidence: the model is the naive-Bayes special case
 * of a Bayesian network whose conditional tables nobody can obtain. Since origins of one story are seldom wholly
 * independent, each further one is discounted by 0.7. Copies share their origin and count once: a page that repeats a
 * counted origin moves nothing, however many there are.
 *
 * <h2>What follows from its form</h2>
 *
 * <p>Weights are never negative and the discounted sum of a list grows with each of its members, so a further origin never
 * lowers a score and a denial never raises it. Every ordering is total, so the order of the input changes nothing. Low base
 * rates belong into the prior: in the weights they would turn bad support into refutation.
 *
 * <p>Amounts have four decimals and add up exactly. Rounding each term by itself could lower a score when an origin is
 * added; so an origin's amount is the growth of its side's rounded running sum, which grows whenever the sum does. Points,
 * grade and interval come from the printed amounts, not from hidden digits.
 *
 * <h2>The grade</h2>
 *
 * <p>Letter and digit are those of the Admiralty scale [1][2]. The letter is that of the strongest origin that bears on the
 * claim directly, and by doctrine F where nobody is accountable. The digit is a step function of the probability, with three
 * limits: 1 needs two strong origins and nothing of weight against them; 2 needs an origin whose reliability is known to be
 * fair, or three origins; and 6 stands where neither side weighs anything and no source is known to be bad. With 6 there is
 * no number. The digit looks at the probability, which contains the weight of the source; so the two are not independent.
 *
 * <p>The interval is wide where origins are few or in conflict. It displays thinness and is not calibrated; it keeps
 * confidence apart from likelihood, as ICD 203 asks [3]. The sequence of terms is the source summary that ICD 206 asks for.
 *
 * <p>[1] NATO STANAG 2511. [2] US FM 2-22.3, appendix B. [3] US Intelligence Community Directive 203, Analytic Standards.
 * What was weighed against this model stands in docs/decisions/0002-additive-log-odds.md.
 *
 * <p>The class has no state.
 */
public final class ClaimScorer {
    private static final BigDecimal FLAG = new BigDecimal("-0.5");

    /** Where both sides weigh as much, in nats, the claim is contested. */
    private static final double CONTESTED = 0.4;

    /** Where neither side weighs as much, in nats, there is nothing to judge by. */
    private static final double LEAST_TO_JUDGE_BY = 0.15;

    private static final BigDecimal LEAST_CONFIRMED = Nats.round(Nats.of(0.85));
    private static final BigDecimal LEAST_PROBABLE = Nats.round(Nats.of(0.65));
    private static final BigDecimal LEAST_POSSIBLE = Nats.round(Nats.of(0.35));
    private static final BigDecimal LEAST_DOUBTFUL = Nats.round(Nats.of(0.15));

    private ClaimScorer() {}

    /**
     * Returns the score of a claim.
     *
     * @throws IllegalArgumentException if claims of this kind are not scored
     */
    public static Score score(ScoreInput input) {
        double prior = Nats.of(prior(input.kind()));
        OriginRanking support = support(input);
        OriginRanking against = against(input);
        List<Contribution> contributions = new ArrayList<>();
        contributions.add(new Contribution("prior " + input.kind(), Nats.round(prior)));
        contributions.addAll(support.contributions());
        against.contributions().forEach(reason -> contributions.add(negative(reason)));
        contributions.addAll(WriterDistance.contributions(input.distances()));
        contributions.addAll(flags(input));
        return score(contributions, support, against);
    }

    private static double prior(ClaimKind kind) {
        return switch (kind) {
            case EVENT -> 0.35;
            case STATUS -> 0.40;
            case FIGURE -> 0.45;
            case PLAN, CAUSE -> 0.30;
            case PREDICTION -> 0.25;
            case QUOTE -> 0.60;
            case BACKGROUND_FACT -> 0.65;
            case ANALYSIS, OPINION, DEFINITION ->
                throw new IllegalArgumentException("a claim of kind " + kind + " is not scored");
        };
    }

    private static OriginRanking support(ScoreInput input) {
        return OriginRanking.of(input.supports().stream().map(Weighing::weigh).toList(), List.of());
    }

    private static OriginRanking against(ScoreInput input) {
        List<Weighed> contradictions = input.contradictions().stream()
                .map(Weighing::weigh)
                .map(weighed -> weighed.labelled("contradicted by " + weighed.label()))
                .toList();
        List<Weighed> denials = input.responses().stream()
                .map(Denial::weigh)
                .flatMap(Optional::stream)
                .toList();
        return OriginRanking.of(contradictions, denials);
    }

    private static Contribution negative(Contribution contribution) {
        return new Contribution(contribution.reason(), contribution.amount().negate());
    }

    private static List<Contribution> flags(ScoreInput input) {
        List<Contribution> flags = new ArrayList<>(2);
        input.absoluteWord()
                .map(word -> word.isEmpty() ? "absolute wording" : "absolute wording: " + word)
                .ifPresent(reason -> flags.add(new Contribution(reason, FLAG)));
        if (input.hasQuoteMismatch()) {
            flags.add(new Contribution("quotation differs from its source", FLAG));
        }
        return flags;
    }

    private static Score score(List<Contribution> contributions, OriginRanking support, OriginRanking against) {
        BigDecimal logOdds = Score.sum(contributions);
        Grade grade = new Grade(support.letter(), credibility(logOdds, support, against));
        if (grade.credibility() == InformationCredibility.CANNOT_BE_JUDGED) {
            return new Score(logOdds, OptionalInt.empty(), Optional.empty(), grade, Optional.empty(), contributions);
        }
        double nats = logOdds.doubleValue();
        int points = Nats.toPoints(nats);
        return new Score(
                logOdds,
                OptionalInt.of(points),
                Optional.of(interval(nats, support, against)),
                grade,
                Optional.of(Band.of(points)),
                contributions);
    }

    private static InformationCredibility credibility(
            BigDecimal logOdds, OriginRanking support, OriginRanking against) {
        if (isNothingToJudgeBy(support, against)) {
            return InformationCredibility.CANNOT_BE_JUDGED;
        }
        if (logOdds.compareTo(LEAST_CONFIRMED) >= 0 && canBeConfirmed(support, against)) {
            return InformationCredibility.CONFIRMED;
        }
        if (logOdds.compareTo(LEAST_PROBABLE) >= 0 && canBeProbable(support)) {
            return InformationCredibility.PROBABLE;
        }
        if (logOdds.compareTo(LEAST_POSSIBLE) >= 0) {
            return InformationCredibility.POSSIBLE;
        }
        return logOdds.compareTo(LEAST_DOUBTFUL) >= 0
                ? InformationCredibility.DOUBTFUL
                : InformationCredibility.IMPROBABLE;
    }

    /** A source that is known to be bad is something to judge by, though it weighs nothing. */
    private static boolean isNothingToJudgeBy(OriginRanking support, OriginRanking against) {
        return support.nats() < LEAST_TO_JUDGE_BY
                && against.nats() < LEAST_TO_JUDGE_BY
                && support.directLetters().noneMatch(letter -> letter.isKnownBad());
    }

    private static boolean canBeConfirmed(OriginRanking support, OriginRanking against) {
        return support.strongCount() >= 2 && against.nats() < CONTESTED;
    }

    private static boolean canBeProbable(OriginRanking support) {
        return support.count() >= 3 || support.directLetters().anyMatch(letter -> letter.isKnownGood());
    }

    private static Interval interval(double nats, OriginRanking support, OriginRanking against) {
        double centre = Nats.of(Nats.toProbability(nats));
        double halfWidth = halfWidth(support, against);
        return new Interval(Nats.toPoints(centre - halfWidth), Nats.toPoints(centre + halfWidth));
    }

    private static double halfWidth(OriginRanking support, OriginRanking against) {
        double halfWidth = 1.5 - 0.25 * support.count();
        if (support.strongestNats() >= 2.4) {
            halfWidth -= 0.3;
        }
        if (support.nats() >= CONTESTED && against.nats() >= CONTESTED) {
            halfWidth += 0.4;
        }
        return StrictMath.max(0.35, halfWidth);
    }
}
