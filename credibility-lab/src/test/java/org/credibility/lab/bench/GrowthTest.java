package org.credibility.lab.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GrowthTest {
    @Test
    void passesWhereTheTimeGrowsAsTheTextDoes() {
        assertThat(new Growth(LongText.SAID, 10, 20, 41).line(2.2)).endsWith("pass");
    }

    @Test
    void failsWhereOneDoublingTakesTooLong() {
        assertThat(new Growth(LongText.SAID, 10, 30, 40).line(2.2)).endsWith("FAIL");
    }

    @Test
    void takesTheFasterTimeOfTwoTries() {
        assertThat(new Growth(LongText.SAID, 10, 30, 40).orFaster(new Growth(LongText.SAID, 12, 21, 50)))
                .isEqualTo(new Growth(LongText.SAID, 10, 21, 40));
    }
}
