package org.credibility.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.credibility.lexicon.HedgeMode;
import org.credibility.lexicon.HedgeStrength;
import org.credibility.source.Chain;
import org.credibility.source.Sources;
import org.credibility.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimTest {
    private static final Chain MOE = Sources.chain(Sources.named(1, "Ann Moe"));

    @Test
    void isPrintedByItsNumber() {
        assertThat(Claims.claim(3, ClaimKind.EVENT, MOE).id()).isEqualTo("c3");
    }

    @Test
    void isNumberedFromOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Claims.claim(0, ClaimKind.EVENT, MOE))
                .withMessage("number 0 is below 1");
    }

    @ParameterizedTest
    @EnumSource
    void restsOnSomebodyWhereItIsScored(ClaimKind kind) {
        if (kind.isScored()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Claims.claim(1, kind))
                    .withMessage("a claim of kind " + kind + " needs a chain");
        } else {
            assertThat(Claims.claim(1, kind).chains()).isEmpty();
        }
    }

    @Test
    void isScoredUnlessItJudgesOrDefines() {
        assertThat(ClaimKind.values())
                .filteredOn(kind -> !kind.isScored())
                .containsExactly(ClaimKind.ANALYSIS, ClaimKind.OPINION, ClaimKind.DEFINITION);
    }

    @Test
    void isAsHedgedAsItsStrongestHedge() {
        assertThat(hedged(HedgeStrength.WEAK, HedgeStrength.STRONG, HedgeStrength.MODERATE)
                        .hedgeStrength())
                .isEqualTo(HedgeStrength.STRONG);
        assertThat(hedged().hedgeStrength()).isEqualTo(HedgeStrength.NONE);
    }

    private static Claim hedged(HedgeStrength... strengths) {
        List<Hedge> hedges = Stream.of(strengths)
                .map(strength -> new Hedge(Span.of(0, 1), HedgeMode.DISTANCE, BigDecimal.ZERO, strength))
                .toList();
        return new Claim(
                1,
                Span.of(0, 1),
                ClaimKind.EVENT,
                Salience.BODY,
                List.of(),
                List.of(MOE),
                hedges,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
