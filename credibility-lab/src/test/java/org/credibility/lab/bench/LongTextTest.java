package org.credibility.lab.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LongTextTest {
    @ParameterizedTest
    @EnumSource
    void writesAboutAsManyCharactersAsAreWanted(LongText kind) {
        assertThat(kind.text(20_000)).hasSizeBetween(19_000, 22_000);
    }

    @ParameterizedTest
    @EnumSource
    void writesTheSameTextAgain(LongText kind) {
        String first = kind.text(2_000);

        assertThat(kind.text(2_000)).isEqualTo(first);
    }
}
