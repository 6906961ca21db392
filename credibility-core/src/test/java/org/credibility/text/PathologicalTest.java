package org.credibility.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that make a loop with a wrong bound quadratic; each takes well under a second when all loops are linear. */
class PathologicalTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int MANY = 600_000;
    private static final int VERY_MANY = 3_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "1",
                "a ",
                "a.",
                "A.",
                "a. ",
                "A. ",
                "1,",
                "1,234,",
                "a-",
                "a'",
                "a's ",
                "'",
                "' ",
                "'a ",
                "s' ",
                "\"",
                "\" ",
                "\"a ",
                "a\" ",
                "“",
                "“a ",
                "”",
                "“ ”",
                "‘",
                "‘a ",
                "«",
                "«a",
                "»",
                "„“",
                "''",
                "'''",
                "`",
                "(",
                ")",
                "[",
                ".",
                ". ",
                "...",
                "….",
                "?",
                "? ",
                "?”",
                "?” ",
                "?” A ",
                "“a?” A A A A said ",
                ".”“",
                "!\" ",
                "-",
                "— ",
                "@",
                "@a",
                "a@",
                "a@b.",
                "a@b.cc",
                "a.a@",
                "#a",
                "/",
                "a/",
                "a.bc/",
                "http://",
                "http://a",
                "http://a(",
                "http://a)",
                "www.",
                "www.a.",
                "&",
                "A&",
                "S.&",
                "_",
                "a_",
                "+",
                "a+",
                "\n",
                "\r",
                "a\n",
                "\u2028",
                "“\n",
                "‘\n",
                "'a\n",
                "\u0301",
                "a\u0301",
                "\u200D",
                "👩\u200D",
                "🇫🇷",
                "\uD83D",
                "\uDE00",
                "\u200B",
                "\u00AD",
                "a\u00AD",
                "\u0130",
                "\uFDFA",
                "\u0000",
                "U.S.",
                "U.S. ",
                "Mr. ",
                "No. ",
                "a.m. ",
                "Inc. “",
                "😀. ",
                ". 😀",
                "5\" ",
                "5'5\" "
            })
    void staysLinear(String piece) {
        String text = piece.repeat(MANY / piece.length());

        assertTimeoutPreemptively(LIMIT, () -> TextStructure.of(text));
    }

    @Test
    void staysLinearInOneLongSentence() {
        String text = "the ferry, which “nobody” wanted, left and ".repeat(VERY_MANY / 43) + "came back.";

        assertThat(assertTimeoutPreemptively(LIMIT, () -> TextStructure.of(text))
                        .sentences())
                .hasSize(1);
    }

    @Test
    void staysLinearInOneLongWord() {
        String text = "a".repeat(VERY_MANY);

        assertThat(assertTimeoutPreemptively(LIMIT, () -> TextStructure.of(text))
                        .tokens())
                .hasSize(1);
    }

    @Test
    void staysLinearInOpeningMarks() {
        String text = "“".repeat(20_000);

        assertThat(assertTimeoutPreemptively(LIMIT, () -> TextStructure.of(text))
                        .quotations())
                .hasSizeLessThanOrEqualTo(QuotationFinder.MAX_DEPTH);
    }

    @Test
    void staysLinearInDeepNesting() {
        String text = "“‘".repeat(100_000) + "a" + "’”".repeat(100_000);

        assertThat(assertTimeoutPreemptively(LIMIT, () -> TextStructure.of(text))
                        .quotations())
                .allMatch(quotation -> quotation.depth() <= QuotationFinder.MAX_DEPTH);
    }

    @Test
    void staysLinearInApostrophes() {
        String text = "'".repeat(1_000_000);

        assertTimeoutPreemptively(LIMIT, () -> TextStructure.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                "\u0301",
                "e\u0301\u0323",
                "\u0130",
                "\uFDFA",
                "\u200B",
                "😀",
                "각",
                "ﬃ",
                "\u1112\u1161\u11AB"
            })
    void foldsInLinearTime(String piece) {
        String text = piece.repeat(MANY / piece.length());

        assertTimeoutPreemptively(LIMIT, () -> AlignedText.fold(text));
    }

    @Test
    void mapsAMillionLines() {
        SourceMap map = SourceMap.identity("\n".repeat(1_000_000));

        assertThat(assertTimeoutPreemptively(LIMIT, () -> map.position(999_999)))
                .isEqualTo(new Position(1_000_000, 1));
    }
}
