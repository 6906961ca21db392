package org.credibility.fetch.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateProseTest {
    @ParameterizedTest
    @CsvSource({
        "The ferry stops at noon, 5",
        "<p class=\"lead\">The ferry <b>stops</b> at noon</p>, 5",
        "'<p>The ferry<br>stops', 3",
        "https://ferry.example/2031/04/noon?id=31, 0",
        "{a:1;b:2;c:3}, 0",
        "'', 0"
    })
    void countsTheWordsOfRunningText(String text, int words) {
        assertThat(StateProse.words(text)).isEqualTo(words);
    }

    @Test
    void takesForTextWhatHasFewOtherSigns() {
        assertThat(StateProse.words("a".repeat(86) + "-".repeat(14))).isEqualTo(1);
        assertThat(StateProse.words("a".repeat(85) + "-".repeat(15))).isZero();
    }

    @Test
    void knowsATextByItsFirstWordsWithoutMarkup() {
        assertThat(StateProse.begin("<p>One <i>two</i> three, four five six seven eight nine ten</p>"))
                .isEqualTo("one two three four five six seven eight");
    }
}
