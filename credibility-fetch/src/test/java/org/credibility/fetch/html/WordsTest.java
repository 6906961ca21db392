package org.credibility.fetch.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @Test
    void cutsAtWhatIsNeitherLetterNorDigit() {
        assertThat(Words.of("Can’t—find it: 404! 'Quoted' İÇİN"))
                .containsExactly("can't", "find", "it", "404", "quoted", "için");
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "'one two, three', 3", "'it’s', 1", "'日本の橋', 2", "'日本 and 橋', 3", "'— –', 0"})
    void countsWords(String text, int words) {
        assertThat(Words.count(text)).isEqualTo(words);
    }
}
