package org.credibility.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceMapTest {
    /** Five characters of the source stand for the ampersand of the text. */
    private static final SourceMap ENTITY = SourceMap.of("a &amp; b", new int[] {0, 3}, new int[] {0, 7});

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1",
        "2, 1, 3",
        "3, 2, 1",
        "4, 2, 2",
        "5, 2, 3",
        "6, 3, 1",
        "7, 4, 1",
        "8, 4, 2",
        "9, 5, 1",
        "10, 5, 2",
        "11, 5, 3"
    })
    void countsLinesAndColumns(int offset, int line, int column) {
        SourceMap map = SourceMap.identity("ab\nc\r\n\r\r\nde");

        assertThat(map.position(offset)).isEqualTo(new Position(line, column));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 1, 2", "2, 1, 3", "3, 2, 1", "5, 2, 3"})
    void placesAnEndAfterTheLastCharacter(int offset, int line, int column) {
        assertThat(SourceMap.identity("ab\ncd").endPosition(offset)).isEqualTo(new Position(line, column));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2", "3, 7", "4, 8", "5, 9", "6, 9"})
    void followsTheSourceBetweenTwoEntries(int offset, int source) {
        assertThat(ENTITY.sourceOffset(offset)).isEqualTo(source);
    }

    @Test
    void placesAnEndAtTheCharacterBeforeAGap() {
        assertThat(ENTITY.position(3)).isEqualTo(new Position(1, 8));
        assertThat(ENTITY.endPosition(3)).isEqualTo(new Position(1, 4));
    }

    @Test
    void goesNoFurtherThanTheNextEntry() {
        SourceMap map = SourceMap.of("ab", new int[] {0, 9}, new int[] {0, 1});

        assertThat(map.sourceOffset(8)).isEqualTo(1);
    }

    @Test
    void beginsAtZeroBeforeTheFirstEntry() {
        SourceMap map = SourceMap.of("# Title", new int[] {2}, new int[] {4});

        assertThat(map.sourceOffset(1)).isEqualTo(1);
        assertThat(map.sourceOffset(3)).isEqualTo(5);
    }

    @Test
    void skipsFrontMatterFromTheFirstEntryOn() {
        SourceMap map = SourceMap.of("---\na: b\n---\nText", new int[] {0}, new int[] {13});

        assertThat(map.position(0)).isEqualTo(new Position(4, 1));
    }

    @Test
    void isTheIdentityWithoutEntries() {
        SourceMap map = SourceMap.of("ab\ncd", new int[0], new int[0]);

        assertThat(map.position(4)).isEqualTo(new Position(2, 2));
    }

    @Test
    void staysTheSameIfTheArraysChange() {
        int[] text = {0};
        int[] source = {2};
        SourceMap map = SourceMap.of("abcd", text, source);
        source[0] = 3;
        text[0] = 1;

        assertThat(map.sourceOffset(0)).isEqualTo(2);
    }

    @Test
    void standsOnTheFirstLineOfAnEmptySource() {
        assertThat(SourceMap.identity("").position(0)).isEqualTo(new Position(1, 1));
        assertThat(SourceMap.identity("").endPosition(0)).isEqualTo(new Position(1, 1));
    }

    @Test
    void refusesArraysOfDifferentLengths() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceMap.of("ab", new int[] {0, 1}, new int[] {0}))
                .withMessage("2 text offsets, 1 source offsets");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0, 9", "0, 0, 0, 1", "0, 1, 2, 1", "-1, 1, 0, 1", "0, 1, -1, 1"})
    void refusesEntriesOutOfOrderOrRange(int firstText, int secondText, int firstSource, int secondSource) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        SourceMap.of("ab", new int[] {firstText, secondText}, new int[] {firstSource, secondSource}))
                .withMessageContaining("is out of order or outside the source of 2");
    }

    @Test
    void refusesANegativeOffset() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> ENTITY.position(-1))
                .withMessage("text offset -1");
    }
}
