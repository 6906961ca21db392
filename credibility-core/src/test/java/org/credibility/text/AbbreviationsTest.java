package org.credibility.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.credibility.text.Abbreviations.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationsTest {
    @ParameterizedTest
    @CsvSource({
        "Sen, TITLE",
        "SEN, TITLE",
        "vs, LINK",
        "No, NUMBERED",
        "Nov, DATE",
        "Inc, NAME",
        "INC, NAME",
        "Miss, STATE_OR_WORD",
        "p.m, TIME",
        "etc, REST"
    })
    void knowsTheKind(String word, Kind kind) {
        assertThat(Abbreviations.kindOf(word)).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"ferry", "sen", "NO", "MISS", "S", "''"})
    void doesNotKnowOtherWords(String word) {
        assertThat(Abbreviations.kindOf(word)).isEmpty();
    }

    @Test
    void holdsNoLongerOneThanIsLookedUp() {
        assertThat(Abbreviations.all()).allMatch(word -> word.length() <= Abbreviations.MAX_LENGTH);
    }

    @Test
    void writesThemWithoutTheirLastDot() {
        assertThat(Abbreviations.all()).noneMatch(word -> word.endsWith("."));
    }
}
