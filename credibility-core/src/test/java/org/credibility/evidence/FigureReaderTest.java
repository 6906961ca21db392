package org.credibility.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,200,000 tickets | 1200000",
                "1.2 million tickets | 1200000",
                "1.2m tickets | 1200000",
                "a dozen boats | 12",
                "two dozen boats | 24",
                "twenty-five boats | 25",
                "twenty five boats | 25",
                "nine hundred boats | 900",
                "half a million boats | 500000",
                "3.5 percent | 3.5",
            })
    void readsNumbersHoweverTheyAreWritten(String text, double value) {
        assertThat(read(text)).extracting(Figure::value).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"at 10:30 sharp", "on 9/11", "the 3rd boat", "no boats", "at 5 p.m."})
    void passesOverWhatIsNoAmount(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.2 million boats | 1,150,000 boats | true",
                "1.2 million boats | 1,310,000 boats | false",
                "about 100 boats | 94 boats | true",
                "about 100 boats | 80 boats | false",
                "more than 100 boats | 120 boats | true",
                "more than 100 boats | 90 boats | false",
                "up to 100 boats | 90 boats | true",
                "12 boats | 14 boats | false",
                "$5 million | $5,000,000 | true",
            })
    void comparesWithinRoundingAndBounds(String one, String other, boolean same) {
        assertThat(read(one).get(0).agreesWith(read(other).get(0))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "will cost 14 million | will cost about 41 million | true",
                "will cost 14 million | will cost 14 million crowns | true",
                "will cost 14 million | brought in 41 million | false",
                "the Apollo 11 | the Apollo 13 | false",
                "spent 12 boats | spent 14 crowns | false",
            })
    void holdsBareNumbersAgainstEachOtherByTheWordBefore(String one, String other, boolean same) {
        assertThat(read(one).get(0).countsSameAs(read(other).get(0))).isEqualTo(same);
    }

    @Test
    void tellsWhatIsCounted() {
        assertThat(read("40 sailors")
                        .get(0)
                        .countsSameAs(read("40 tall sailors").get(0)))
                .isTrue();
        assertThat(read("40 sailors").get(0).countsSameAs(read("40 dollars").get(0)))
                .isFalse();
        assertThat(read("$40").get(0).countsSameAs(read("40 dollars").get(0))).isTrue();
    }

    @Test
    void readsALongRowOfNumbersOnce() {
        String text = "million ".repeat(100_000) + "7,".repeat(100_000);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text));
    }

    private static List<Figure> read(String text) {
        StanceText words = StanceText.of(text);
        return FigureReader.read(words, 0, words.size);
    }
}
