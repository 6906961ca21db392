package org.credibility.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.credibility.claim.Response;
import org.credibility.source.Chain;
import org.credibility.source.Hop;
import org.credibility.source.Interest;
import org.credibility.source.Reliability;
import org.credibility.source.Source;
import org.credibility.source.SourceType;

/**
 * What any scorer has to promise, whatever its weights are. Each method tells whether a scorer keeps one promise in one
 * random case.
 */
final class ScoreProperties {
    private static final long SEED = 20260324;
    private static final BigDecimal HEAVIEST_DENIAL = new BigDecimal("1.6");

    private ScoreProperties() {}

    /** One promise. */
    interface Property {
        /** Returns whether the scorer keeps it in a random case. */
        boolean holds(Function<ScoreInput, Score> scorer, RandomInputs inputs);
    }

    /** Returns in how many of a number of random cases, always the same ones, a scorer breaks a promise. */
    static int violations(Property property, Function<ScoreInput, Score> scorer, int cases) {
        RandomInputs inputs = new RandomInputs(new SplittableRandom(SEED));
        int violations = 0;
        for (int i = 0; i < cases; i++) {
            violations += property.holds(scorer, inputs) ? 0 : 1;
        }
        return violations;
    }

    static boolean furtherOriginNeverLowers(Function<ScoreInput, Score> scorer, RandomInputs inputs) {
        ScoreInput input = inputs.input();
        ScoreInput more =
                Rebuilt.from(input).support(inputs.testimony("a further one")).build();
        return isAtLeast(scorer.apply(more), scorer.apply(input));
    }

    static boolean removedSupportNeverRaises(Function<ScoreInput, Score> scorer, RandomInputs inputs) {
        ScoreInput input = inputs.supported();
        List<Testimony> rest = input.supports().subList(1, input.supports().size());
        ScoreInput less = Rebuilt.from(input, rest, input.contradictions()).build();
        return scorer.apply(less).logOdds().compareTo(scorer.apply(input).logOdds()) <= 0;
    }

    static boolean relayedCopyChangesNothing(Function<ScoreInput, Score> scorer, RandomInputs inputs) {
        ScoreInput input = inputs.supported();
        Testimony copy = Rebuilt.relayed(inputs.any(input.supports()), inputs.unlistedRelay());
        ScoreInput copied = Rebuilt.from(input).support(copy).support(copy).build();
        return scorer.apply(copied).equals(scorer.apply(input));
    }

    static boolean copiedContradictionChangesNothing(Function<ScoreInput, Score> scorer, RandomInputs inputs) {
        ScoreInput input = inputs.supported();
        Testimony against = inputs.testimony("against");
        ScoreInput.Builder once = Rebuilt.from(input).contradiction(against);
        Score single = scorer.apply(once.build());
        return scorer.apply(once.contradiction(Rebuilt.relayed(against, inputs.unlistedRelay()))
                        .build())
                .equals(single);
    }

    static boolean orderChangesNothing(Function<ScoreInput, Score> scorer, RandomInputs inputs) {
        ScoreInput input = inputs.input();
        ScoreInput.Builder shuffled = ScoreInput.builder(input.kind());
        inputs.shuffled(input.distances()).forEach(term -> shuffled.distance(term.words(), term.nats()));
        inputs.shuffled(input.responses()).forEach(shuffled::response);
        inputs.shuffled(input.contradictions()).forEach(shuffled::contradiction);
        inputs.shuffled(input.supports()).forEach(shuffled::support);
        input.absoluteWord().ifPresent(shuffled::absolute);
        if (input.hasQuoteMismatch()) {
            shuffled.quoteMismatch();
        }
        return scorer.apply(shuffled.build()).equals(scorer.apply(input));
    }

    static boolean repetitionChangesNothing(Function<ScoreInput, Score> scorer, RandomInputs inputs) {
        ScoreInput input = inputs.input();
        ScoreInput again = Rebuilt.from(input).build();
        return scorer.apply(again).toString().equals(scorer.apply(input).toString());
    }

    static boolean namesChangeNothing(Function<ScoreInput, Score> scorer, RandomInputs inputs) {
        ScoreInput input = inputs.input();
        ScoreInput renamed = Rebuilt.supports(input, testimony -> Rebuilt.sources(testimony, ScoreProperties::renamed));
        return scorer.apply(renamed).equals(scorer.apply(input));
    }

    static boolean originKeysChangeNothing(Function<ScoreInput, Score> scorer, RandomInputs inputs) {
        ScoreInput input = inputs.input();
        ScoreInput renamed = Rebuilt.supports(
                input,
                testimony -> Rebuilt.from(testimony, testimony.chain(), reversed(testimony.origin()))
                        .build());
        return isSameNumberAndGrade(scorer.apply(renamed), scorer.apply(input));
    }

    static boolean strongerModalNeverRaises(Function<ScoreInput, Score> scorer, RandomInputs inputs) {
        ScoreInput input = inputs.supported();
        Testimony old = inputs.any(input.supports());
        Testimony weaker =
                Rebuilt.from(old).modal(inputs.between(old.modal(), 1)).build();
        return isAtMost(scorer.apply(Rebuilt.replaced(input, old, weaker)), scorer.apply(input));
    }

    static boolean ageDependenceAndIndirectnessNeverRaise(Function<ScoreInput, Score> scorer, RandomInputs inputs) {
        ScoreInput input = inputs.supported();
        Testimony old = inputs.any(input.supports());
        Testimony weaker = Rebuilt.from(old)
                .freshness(inputs.between(0, old.freshness()))
                .dependence(inputs.between(old.dependence(), 1))
                .relevance(inputs.between(0, old.relevance()))
                .build();
        return isAtMost(scorer.apply(Rebuilt.replaced(input, old, weaker)), scorer.apply(input));
    }

    static boolean moreDistanceNeverRaises(Function<ScoreInput, Score> scorer, RandomInputs inputs) {
        ScoreInput input = inputs.input();
        BigDecimal distance = inputs.distance().min(BigDecimal.ZERO);
        ScoreInput further = Rebuilt.from(input).distance("more", distance).build();
        return isAtMost(scorer.apply(further), scorer.apply(input));
    }

    static boolean extraUnlistedHopNeverRaises(Function<ScoreInput, Score> scorer, RandomInputs inputs) {
        ScoreInput input = inputs.supported();
        Testimony old = inputs.any(input.supports());
        Testimony longer = Rebuilt.relayed(old, inputs.unlistedRelay());
        return isAtMost(scorer.apply(Rebuilt.replaced(input, old, longer)), scorer.apply(input));
    }

    static boolean supportingLinkNeverLowers(Function<ScoreInput, Score> scorer, RandomInputs inputs) {
        ScoreInput input = inputs.input();
        ScoreInput linked = Rebuilt.supports(input, testimony -> linked(testimony, LinkStatus.SUPPORTS));
        return isAtMost(scorer.apply(input), scorer.apply(linked));
    }

    static boolean silentLinkNeverRaises(Function<ScoreInput, Score> scorer, RandomInputs inputs) {
        ScoreInput input = inputs.input();
        ScoreInput silent = Rebuilt.supports(input, testimony -> linked(testimony, LinkStatus.SILENT));
        return isAtMost(scorer.apply(silent), scorer.apply(input));
    }

    static boolean unreachableLinkChangesNothing(Function<ScoreInput, Score> scorer, RandomInputs inputs) {
        ScoreInput input = inputs.input();
        ScoreInput unlinked = Rebuilt.supports(input, testimony -> linked(testimony, LinkStatus.UNLINKED));
        ScoreInput unreachable = Rebuilt.supports(input, testimony -> linked(testimony, LinkStatus.UNREACHABLE));
        return scorer.apply(unreachable).equals(scorer.apply(unlinked));
    }

    static boolean denialNeverRaisesAndNeverZeroes(Function<ScoreInput, Score> scorer, RandomInputs inputs) {
        ScoreInput input = inputs.input();
        Score before = scorer.apply(input);
        Score after = scorer.apply(Rebuilt.from(input).response(inputs.denial()).build());
        BigDecimal loss = before.logOdds().subtract(after.logOdds());
        return loss.signum() >= 0
                && loss.compareTo(HEAVIEST_DENIAL) <= 0
                && (before.points().isEmpty() || after.points().orElse(0) >= 2);
    }

    static boolean repeatedDenialCountsOnce(Function<ScoreInput, Score> scorer, RandomInputs inputs) {
        Response denial = inputs.denial();
        ScoreInput.Builder input = Rebuilt.from(inputs.input()).response(denial);
        Score once = scorer.apply(input.build());
        return scorer.apply(input.response(denial).response(denial).build()).equals(once);
    }

    static boolean answerThatDeniesNothingChangesNothing(Function<ScoreInput, Score> scorer, RandomInputs inputs) {
        ScoreInput input = inputs.input();
        Response response = inputs.response();
        return switch (response.type()) {
            case NO_COMMENT, NON_DENIAL, CONFIRMATION ->
                scorer.apply(Rebuilt.from(input).response(response).build()).equals(scorer.apply(input));
            case DENIAL_SPECIFIC, DENIAL_GENERIC -> true;
        };
    }

    static boolean numberIsBoundedAndInsideItsInterval(Function<ScoreInput, Score> scorer, RandomInputs inputs) {
        Score score = scorer.apply(inputs.input());
        if (score.points().isEmpty()) {
            return score.interval().isEmpty() && score.band().isEmpty();
        }
        int points = score.points().getAsInt();
        Interval interval = score.interval().orElseThrow();
        return points >= 2 && points <= 98 && interval.low() >= 2 && interval.high() <= 98 && interval.contains(points);
    }

    static boolean nothingAtHandCannotBeJudged(Function<ScoreInput, Score> scorer, RandomInputs inputs) {
        Score score = scorer.apply(inputs.wording().build());
        return score.grade().equals(new Grade(Reliability.F, InformationCredibility.CANNOT_BE_JUDGED))
                && score.points().isEmpty();
    }

    static boolean reasonsAddUp(Function<ScoreInput, Score> scorer, RandomInputs inputs) {
        Score score = scorer.apply(inputs.input());
        BigDecimal sum =
                score.contributions().stream().map(Contribution::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(score.logOdds()) == 0
                && score.contributions().stream()
                        .map(reason -> reason.amount().toString())
                        .allMatch(amount -> amount.matches("0|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]{0,3}[1-9])?"))
                && score.contributions().stream()
                        .map(reason -> reason.amount().toString())
                        .noneMatch("-0"::equals);
    }

    static boolean analysisCorroboratesNothing(Function<ScoreInput, Score> scorer, RandomInputs inputs) {
        ScoreInput input = inputs.input();
        List<Hop> writer = List.of(new Hop(Hops.source(SourceType.AUTHOR_ANALYSIS), false));
        Testimony analysis = Testimony.builder(new Chain(writer, Interest.AGAINST, true), "analysis")
                .trackRecord(new TrackRecord(9, inputs.any(List.of(0, 90))))
                .build();
        ScoreInput more = Rebuilt.from(input).support(analysis).build();
        return isSameNumberAndGrade(scorer.apply(more), scorer.apply(input));
    }

    static boolean oneOriginNeverConfirms(Function<ScoreInput, Score> scorer, RandomInputs inputs) {
        ScoreInput one = Rebuilt.supports(
                inputs.supported(),
                testimony ->
                        Rebuilt.from(testimony, testimony.chain(), "the same").build());
        return scorer.apply(one).grade().credibility() != InformationCredibility.CONFIRMED;
    }

    static boolean contestedClaimIsNeverConfirmed(Function<ScoreInput, Score> scorer, RandomInputs inputs) {
        ScoreInput contested =
                Rebuilt.from(inputs.supported()).response(inputs.denial()).build();
        return scorer.apply(contested).grade().credibility() != InformationCredibility.CONFIRMED;
    }

    static boolean knownBadSourceIsJudged(Function<ScoreInput, Score> scorer, RandomInputs inputs) {
        TrackRecord bad = new TrackRecord(1, 30);
        Testimony liar = Testimony.builder(Hops.chain(SourceType.LEAKER_ACCOUNT), "liar")
                .trackRecord(bad)
                .build();
        ScoreInput input = Rebuilt.from(inputs.input()).support(liar).build();
        return scorer.apply(input).points().isPresent();
    }

    private static Testimony linked(Testimony testimony, LinkStatus status) {
        Testimony.Builder linked = Rebuilt.from(testimony);
        for (int relay = 1; relay <= testimony.links().size(); relay++) {
            linked.relayLink(relay, status);
        }
        return linked.build();
    }

    private static Source renamed(Source source) {
        return new Source(
                source.number() + 7,
                source.name().map(name -> "  Another\u00a0" + name + "\n"),
                source.type(),
                source.anonymity(),
                source.count(),
                source.accessDescribed(),
                source.reasonGiven(),
                source.tier(),
                List.of());
    }

    private static String reversed(String key) {
        return new StringBuilder(key).reverse().toString();
    }

    private static boolean isSameNumberAndGrade(Score one, Score other) {
        return one.logOdds().compareTo(other.logOdds()) == 0
                && one.grade().equals(other.grade())
                && one.points().equals(other.points());
    }

    private static boolean isAtMost(Score less, Score more) {
        return less.logOdds().compareTo(more.logOdds()) <= 0 && (anyEmpty(less, more) || points(less) <= points(more));
    }

    /** More support is never graded worse, unless there was nothing to grade. */
    private static boolean isAtLeast(Score more, Score less) {
        return isAtMost(less, more)
                && (anyEmpty(less, more)
                        ? more.points().isPresent() || less.points().isEmpty()
                        : digit(more) <= digit(less));
    }

    private static boolean anyEmpty(Score one, Score other) {
        return Stream.of(one, other).anyMatch(score -> score.points().isEmpty());
    }

    private static int points(Score score) {
        return score.points().orElseThrow();
    }

    private static int digit(Score score) {
        return score.grade().credibility().digit();
    }
}
