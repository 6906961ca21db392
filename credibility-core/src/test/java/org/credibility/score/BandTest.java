package org.credibility.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BandTest {
    @ParameterizedTest
    @CsvSource({
        "0, VERY_WEAK", "24, VERY_WEAK", "25, WEAK", "44, WEAK", "45, FAIR",
        "64, FAIR", "65, GOOD", "84, GOOD", "85, STRONG", "100, STRONG",
    })
    void bandsBeginAtTheirLeastPoints(int points, Band band) {
        assertThat(Band.of(points)).isEqualTo(band);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void refusesWhatIsNoScore(int points) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Band.of(points))
                .withMessage("points " + points + " are outside 0..100");
    }
}
