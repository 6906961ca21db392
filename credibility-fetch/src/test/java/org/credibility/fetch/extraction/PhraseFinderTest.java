package org.credibility.fetch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseFinderTest {
    private static final PhraseFinder FINDER = new PhraseFinder(
            Map.of("read more", 1, "more on", 2, PhraseFinder.BEGIN + "by ", 4, "à lire", 8, "on", 16));

    @ParameterizedTest
    @CsvSource({
        "nothing here, 0",
        "Please READ MORE, 1",
        "read more on it, 19",
        "read mo re, 0",
        "By Ann Vale, 4",
        "written by Ann, 0",
        "À lire, 8",
        "stone, 16",
        "readread more, 1"
    })
    void findsEachPhraseInOnePass(String text, int bits) {
        assertThat(FINDER.find(text)).isEqualTo(bits);
    }
}
