package org.credibility.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.credibility.source.Reliability;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static final List<Contribution> REASONS =
            List.of(new Contribution("prior EVENT", new BigDecimal("-0.619")), amount("0.24"));

    @Test
    void holdsANumberWithItsReasons() {
        assertThat(score("-0.379", 41, new Interval(16, 70), Band.WEAK).points())
                .hasValue(41);
    }

    @Test
    void refusesReasonsThatDoNotAddUp() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> score("-0.378", 41, new Interval(16, 70), Band.WEAK))
                .withMessage("contributions add up to -0.379, log-odds -0.378");
    }

    @Test
    void refusesPointsThatDoNotFollowFromTheLogOdds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> score("-0.379", 42, new Interval(16, 70), Band.WEAK))
                .withMessage("points 42, log-odds -0.379");
    }

    @Test
    void refusesIntervalBesideThePoints() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> score("-0.379", 41, new Interval(42, 70), Band.WEAK))
                .withMessageContaining("points 41, Interval");
    }

    @Test
    void refusesBandOfOtherPoints() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> score("-0.379", 41, new Interval(16, 70), Band.FAIR))
                .withMessage("points 41, band FAIR");
    }

    @Test
    void refusesNumberWhereNothingCanBeJudged() {
        Grade unjudged = new Grade(Reliability.F, InformationCredibility.CANNOT_BE_JUDGED);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Score(
                        new BigDecimal("-0.379"),
                        OptionalInt.of(41),
                        Optional.of(new Interval(16, 70)),
                        unjudged,
                        Optional.of(Band.WEAK),
                        REASONS))
                .withMessageStartingWith("grade F6 with");
    }

    @Test
    void refusesGradeWithoutNumber() {
        Grade judged = new Grade(Reliability.F, InformationCredibility.POSSIBLE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Score(
                        new BigDecimal("-0.379"),
                        OptionalInt.empty(),
                        Optional.empty(),
                        judged,
                        Optional.empty(),
                        REASONS))
                .withMessageStartingWith("grade F3 with");
    }

    private static Score score(String logOdds, int points, Interval interval, Band band) {
        return new Score(
                new BigDecimal(logOdds),
                OptionalInt.of(points),
                Optional.of(interval),
                new Grade(Reliability.F, InformationCredibility.POSSIBLE),
                Optional.of(band),
                REASONS);
    }

    private static Contribution amount(String nats) {
        return new Contribution("ANONYMOUS_INSIDER via RESEARCHER_POST", new BigDecimal(nats));
    }
}
