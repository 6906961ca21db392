package org.credibility.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTest {
    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "-1, 1"})
    void countsFromOne(int line, int column) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Position(line, column))
                .withMessage("not a position: line " + line + ", column " + column);
    }

    @Test
    void comesInOrderOfLineThenColumn() {
        assertThat(Stream.of(new Position(2, 1), new Position(1, 9), new Position(1, 2))
                        .sorted())
                .containsExactly(new Position(1, 2), new Position(1, 9), new Position(2, 1));
    }
}
