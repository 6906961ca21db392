package org.credibility.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuresTest {
    @ParameterizedTest
    @CsvSource({"500ms, PT0.5S", "10s, PT10S", "5 m, PT5M", "12H, PT12H", "7d, P7D"})
    void readsTimes(String value, Duration expected) {
        assertThat(Measures.time(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "s", "-1s", "1.5s", "10 weeks", "9999999999s", "10sm"})
    void refusesOtherTimes(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measures.time(value))
                .withMessage("'" + value + "' is no time; write one such as 500ms, 10s, 5m, 12h or 7d");
    }

    @ParameterizedTest
    @CsvSource({"5MB, 5242880", "500kb, 512000", "100, 100", "1 b, 1"})
    void readsSizes(String value, int expected) {
        assertThat(Measures.size(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-5MB", "5GB", "2000MB", "five"})
    void refusesOtherSizes(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Measures.size(value));
    }
}
