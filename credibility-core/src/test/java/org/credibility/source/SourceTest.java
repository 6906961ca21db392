package org.credibility.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.credibility.document.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SourceTest {
    @Test
    void isPrintedByItsNumber() {
        assertThat(Sources.insider(4).id()).isEqualTo("s4");
    }

    @Test
    void isNumberedFromOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sources.insider(0))
                .withMessage("number 0 is below 1");
    }

    @Test
    void standsForSomebody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> source(SourceType.VAGUE_SOURCES, OptionalInt.of(0), Optional.empty()))
                .withMessage("count 0 is below 1");
    }

    @ParameterizedTest
    @CsvSource({"A,B", "B,C", "C,F", "D,D", "E,E"})
    void takesTheLetterOfAnOutletFromItsTier(Tier tier, Reliability letter) {
        assertThat(source(SourceType.OTHER_OUTLET, OptionalInt.of(1), Optional.of(tier))
                        .reliability())
                .isEqualTo(letter);
    }

    @ParameterizedTest
    @EnumSource
    void takesNoLetterFromATierWhereItIsNoOutlet(SourceType type) {
        Reliability without = source(type, OptionalInt.of(1), Optional.empty()).reliability();
        Reliability with = source(type, OptionalInt.of(1), Optional.of(Tier.E)).reliability();

        assertThat(with == without).isEqualTo(!type.isOutlet());
    }

    @Test
    void isOfOneOfTwentyFiveTypes() {
        assertThat(SourceType.values()).hasSize(25);
    }

    @Test
    void isKnownByTypeToNobodyWhoDoesNotAnswerForIt() {
        assertThat(SourceType.values())
                .filteredOn(type -> type.group() == SourceGroup.ANONYMOUS
                        || type.group() == SourceGroup.SOCIAL
                        || type.group() == SourceGroup.NONE)
                .allMatch(type -> type.reliability(Optional.empty()) == Reliability.F);
    }

    private static Source source(SourceType type, OptionalInt count, Optional<Tier> tier) {
        return new Source(1, Optional.empty(), type, Anonymity.ANONYMOUS, count, false, false, tier, List.of());
    }
}
