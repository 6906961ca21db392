package org.credibility.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
    @Test
    void containsItsEnds() {
        Interval interval = new Interval(16, 70);

        assertThat(interval.contains(16)).isTrue();
        assertThat(interval.contains(70)).isTrue();
        assertThat(interval.contains(15)).isFalse();
        assertThat(interval.contains(71)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "50, 49", "90, 101"})
    void refusesEndsOutOfOrderOrRange(int low, int high) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(low, high))
                .withMessage("low " + low + ", high " + high);
    }
}
