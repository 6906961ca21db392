package org.credibility.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceMapTest {
    /** Five characters of the source stand for the ampersand of the text. */
    private static final SourceMap ENTITY = SourceMap.builder("a &amp; b")
            .piece(2, 0, 2)
            .piece(1, 2, 7)
            .piece(2, 7, 9)
            .build();

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
    void followsTheSourcePieceByPiece(int offset, int source) {
        assertThat(ENTITY.sourceOffset(offset)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2", "3, 7", "4, 8", "5, 9", "6, 9"})
    void endsAPieceWhereItsPlaceEnds(int offset, int source) {
        assertThat(ENTITY.sourceEnd(offset)).isEqualTo(source);
    }

    @Test
    void placesAnEndAtTheCharacterBeforeAGap() {
        SourceMap map = SourceMap.builder("a **b** c")
                .piece(2, 0, 2)
                .piece(1, 4, 5)
                .piece(2, 7, 9)
                .build();

        assertThat(map.position(3)).isEqualTo(new Position(1, 8));
        assertThat(map.endPosition(3)).isEqualTo(new Position(1, 6));
    }

    @Test
    void goesThroughAPieceOfSeveralCharactersAsAWhole() {
        SourceMap map =
                SourceMap.builder("&fjlig;!").piece(2, 0, 7).piece(1, 7, 8).build();

        assertThat(map.sourceOffset(1)).isZero();
        assertThat(map.sourceEnd(1)).isEqualTo(7);
        assertThat(map.sourceOffset(2)).isEqualTo(7);
    }

    @Test
    void takesPiecesFromAnywhere() {
        SourceMap map = SourceMap.builder("By Ann\nFerry")
                .piece(5, 7, 12)
                .piece(1, 12, 12)
                .piece(6, 0, 6)
                .build();

        assertThat(map.position(0)).isEqualTo(new Position(2, 1));
        assertThat(map.position(6)).isEqualTo(new Position(1, 1));
        assertThat(map.endPosition(12)).isEqualTo(new Position(1, 7));
    }

    @Test
    void joinsCopiesThatFollowEachOther() {
        SourceMap map = SourceMap.builder("abcd")
                .piece(1, 0, 1)
                .piece(2, 1, 3)
                .piece(1, 3, 4)
                .build();

        assertThat(map.sourceOffset(2)).isEqualTo(2);
        assertThat(map.sourceEnd(3)).isEqualTo(3);
    }

    @Test
    void skipsFrontMatterBeforeTheFirstPiece() {
        SourceMap map =
                SourceMap.builder("---\na: b\n---\nText").piece(4, 13, 17).build();

        assertThat(map.position(0)).isEqualTo(new Position(4, 1));
    }

    @Test
    void beginsAtZeroWithoutPieces() {
        SourceMap map = SourceMap.builder("ab\ncd").piece(0, 3, 4).build();

        assertThat(map.position(4)).isEqualTo(new Position(1, 1));
        assertThat(map.endPosition(4)).isEqualTo(new Position(1, 1));
    }

    @Test
    void staysTheSameIfTheBuilderGoesOn() {
        SourceMap.Builder builder = SourceMap.builder("abcd").piece(1, 2, 3);
        SourceMap map = builder.build();
        builder.piece(1, 3, 4).piece(1, 0, 1);

        assertThat(map.sourceOffset(0)).isEqualTo(2);
        assertThat(map.sourceOffset(1)).isEqualTo(3);
    }

    @Test
    void standsOnTheFirstLineOfAnEmptySource() {
        assertThat(SourceMap.identity("").position(0)).isEqualTo(new Position(1, 1));
        assertThat(SourceMap.identity("").endPosition(0)).isEqualTo(new Position(1, 1));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 1", "1, -1, 1", "1, 2, 1", "1, 1, 3"})
    void refusesAPlaceOutsideTheSource(int length, int begin, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceMap.builder("ab").piece(length, begin, end))
                .withMessage("piece of length " + length + " at " + begin + " to " + end + " of a source of 2");
    }

    @Test
    void refusesANegativeOffset() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> ENTITY.position(-1))
                .withMessage("text offset -1");
    }
}
