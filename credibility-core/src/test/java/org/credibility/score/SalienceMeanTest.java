package org.credibility.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.credibility.claim.ClaimKind;
import org.credibility.claim.Salience;
import org.credibility.source.SourceType;
import org.junit.jupiter.api.Test;

class SalienceMeanTest {
    @Test
    void meanOfOneClaimIsItsScore() {
        Score score = score(SourceType.NAMED_EXPERT);

        assertThat(SalienceMean.of(List.of(new SalientScore(score, Salience.BACKGROUND))))
                .hasValue(new MeanScore(71, new Interval(41, 89), Band.GOOD));
    }

    @Test
    void headlineWeighsThreeTimesAsMuchAsTheBody() {
        Score weak = score(SourceType.SOCIAL_POST);
        Score strong = score(SourceType.OFFICIAL_STATEMENT);

        assertThat(mean(new SalientScore(weak, Salience.HEADLINE), new SalientScore(strong, Salience.BODY)))
                .isEqualTo(mean(
                        new SalientScore(weak, Salience.BODY),
                        new SalientScore(weak, Salience.BODY),
                        new SalientScore(weak, Salience.BODY),
                        new SalientScore(strong, Salience.BODY)));
    }

    @Test
    void bodyWeighsTwiceAsMuchAsTheBackground() {
        Score weak = score(SourceType.SOCIAL_POST);
        Score strong = score(SourceType.OFFICIAL_STATEMENT);

        assertThat(mean(new SalientScore(weak, Salience.BODY), new SalientScore(strong, Salience.BACKGROUND)))
                .isEqualTo(mean(
                        new SalientScore(weak, Salience.BODY),
                        new SalientScore(weak, Salience.BODY),
                        new SalientScore(strong, Salience.BODY)));
    }

    @Test
    void leavesOutWhatCannotBeJudged() {
        Score unjudged = score(SourceType.UNATTRIBUTED_RUMOUR);
        SalientScore judged = new SalientScore(score(SourceType.NAMED_EXPERT), Salience.BODY);

        assertThat(mean(new SalientScore(unjudged, Salience.HEADLINE), judged)).isEqualTo(mean(judged));
        assertThat(SalienceMean.of(List.of(new SalientScore(unjudged, Salience.HEADLINE))))
                .isEmpty();
    }

    @Test
    void isEmptyWithoutClaims() {
        assertThat(SalienceMean.of(List.of())).isEmpty();
    }

    @Test
    void liesInItsIntervalWhateverTheClaims() {
        SplittableRandom random = new SplittableRandom(3);
        RandomInputs inputs = new RandomInputs(random);
        for (int i = 0; i < 10_000; i++) {
            List<SalientScore> scores = IntStream.range(0, 1 + random.nextInt(4))
                    .mapToObj(claim ->
                            new SalientScore(ClaimScorer.score(inputs.input()), inputs.any(List.of(Salience.values()))))
                    .toList();

            assertThat(SalienceMean.of(scores).stream()
                            .allMatch(mean -> mean.interval().contains(mean.points())))
                    .isTrue();
        }
    }

    private static MeanScore mean(SalientScore... scores) {
        return SalienceMean.of(List.of(scores)).orElseThrow();
    }

    private static Score score(SourceType type) {
        return ClaimScorer.score(ScoreInput.builder(ClaimKind.EVENT)
                .support(Hops.testimony("one", type))
                .build());
    }
}
