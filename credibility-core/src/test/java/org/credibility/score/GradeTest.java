package org.credibility.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.credibility.source.Reliability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeTest {
    @Test
    void printsLetterAndDigit() {
        assertThat(new Grade(Reliability.F, InformationCredibility.POSSIBLE)).hasToString("F3");
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIRMED, 1",
        "PROBABLE, 2",
        "POSSIBLE, 3",
        "DOUBTFUL, 4",
        "IMPROBABLE, 5",
        "CANNOT_BE_JUDGED, 6",
    })
    void digitsAreThoseOfTheAdmiraltyScale(InformationCredibility credibility, int digit) {
        assertThat(credibility.digit()).isEqualTo(digit);
    }
}
