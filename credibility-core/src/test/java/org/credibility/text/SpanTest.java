package org.credibility.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    @ParameterizedTest
    @CsvSource({"7, 3", "-1, 3", "-2, -1"})
    void refusesWhatIsNoSpan(int begin, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Span.of(begin, end))
                .withMessage("not a span: begin " + begin + ", end " + end);
    }

    @ParameterizedTest
    @CsvSource({"2, 5, true", "3, 4, true", "2, 2, true", "5, 5, true", "1, 3, false", "4, 6, false", "0, 9, false"})
    void containsWhatLiesWhollyInside(int begin, int end, boolean inside) {
        assertThat(Span.of(2, 5).contains(Span.of(begin, end))).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "4, true", "5, false"})
    void containsItsOffsetsButNotItsEnd(int offset, boolean inside) {
        assertThat(Span.of(2, 5).contains(offset)).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({"0, 2, false", "0, 3, true", "3, 4, true", "4, 9, true", "5, 9, false", "3, 3, false"})
    void overlapsWhatSharesACodeUnit(int begin, int end, boolean shares) {
        assertThat(Span.of(2, 5).overlaps(Span.of(begin, end))).isEqualTo(shares);
        assertThat(Span.of(begin, end).overlaps(Span.of(2, 5))).isEqualTo(shares);
    }

    @Test
    void cutsItsPartOutOfTheText() {
        assertThat(Span.of(4, 9).in("The ferry left")).isEqualTo("ferry");
    }

    @Test
    void countsCodeUnits() {
        assertThat(Span.of(4, 9).length()).isEqualTo(5);
        assertThat(Span.of(4, 4).isEmpty()).isTrue();
        assertThat(Span.of(4, 9).isEmpty()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0, 5", "7, 9, 2, 9", "3, 4, 2, 5"})
    void coversBoth(int begin, int end, int first, int last) {
        assertThat(Span.of(2, 5).cover(Span.of(begin, end))).isEqualTo(Span.of(first, last));
    }

    @ParameterizedTest
    @CsvSource({"' a b ', 1, 4", "'ab', 0, 2", "'   ', 0, 0", "'\t\u00A0a\u2028', 2, 3"})
    void trimsWhiteSpace(String text, int begin, int end) {
        assertThat(Span.of(0, text.length()).trim(text)).isEqualTo(Span.of(begin, end));
    }

    @Test
    void comesInOrderOfBeginThenEnd() {
        assertThat(Stream.of(Span.of(3, 4), Span.of(1, 9), Span.of(1, 2)).sorted())
                .containsExactly(Span.of(1, 2), Span.of(1, 9), Span.of(3, 4));
    }
}
