package org.credibility.cli.render;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTextTest {
    private final TerminalText unicode = new TerminalText(UTF_8);

    @ParameterizedTest
    @CsvSource({
        "'\u001B[31mred',\\u001b[31mred",
        "a\u0007b,a\\u0007b",
        "a\u009Bb,a\\u009bb",
        "a\u202Eb,a\\u202eb",
        "a\u2067b,a\\u2067b",
        "a\u200Fb,a\\u200fb",
        "a\uFEFFb,a\\ufeffb",
        "a\uD83Db,a\\ud83db",
        "a\uDB40\uDC41b,a\\udb40\\udc41b",
        "::error file=a::b,:\\u003aerror file=a:\\u003ab",
        "##vso[task.complete],#\\u0023vso[task.complete]",
        ":::,:\\u003a:"
    })
    void showsWhatCouldSteerTheTerminalAsAnEscape(String words, String shown) {
        assertThat(unicode.show(words)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"naïve İ ß", "田中さん", "👩\u200D🚀", "“said” — O’Neil"})
    void leavesOrdinaryWordsAlone(String words) {
        assertThat(unicode.show(words)).isEqualTo(words);
    }

    @Test
    void showsFewMarksOnACharacter() {
        assertThat(unicode.show("a" + "\u0301".repeat(500) + "b")).isEqualTo("a" + "\u0301".repeat(6) + "b");
    }

    @Test
    void makesOneBlankOfWhiteSpace() {
        assertThat(unicode.show(" \ta\r\n\u00A0b\u2028\u2029c \n")).isEqualTo("a b c");
    }

    @Test
    void writesPlainerSignsWhereTheTerminalLacksThem() {
        assertThat(new TerminalText(US_ASCII).show("“O’Neil” — naïve…")).isEqualTo("\"O'Neil\" -- na?ve...");
        assertThat(new TerminalText(ISO_8859_1).show("“naïve” ← 😀")).isEqualTo("\"naïve\" <- ?");
    }

    @Test
    void leavesOutTheMiddleAtBlanks() {
        assertThat(unicode.shorten("The Sora video model of the company has at last been canceled", 40))
                .isEqualTo("The Sora video model of … been canceled");
    }

    @Test
    void leavesOutTheEndWhereNoWholeWordOfItFits() {
        assertThat(unicode.shorten("The dam was built for the neighbourhoods", 28))
                .isEqualTo("The dam was built for the n…");
    }

    @Test
    void cutsTheEnd() {
        assertThat(unicode.cut("Tern Coast Courier", 11)).isEqualTo("Tern Coast…");
        assertThat(unicode.cut("Tern", 4)).isEqualTo("Tern");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 10, 24, 25, 26, 40, 80})
    void isNeverWiderThanAllowed(int columns) {
        String words = "田中さん said “the e\u0301lodie ferry” 👩\u200D🚀 " + "x".repeat(90) + " ends 😀😀";

        assertThat(TerminalText.width(unicode.shorten(words, columns))).isLessThanOrEqualTo(Math.max(2, columns));
        assertThat(TerminalText.width(unicode.cut(words, columns))).isLessThanOrEqualTo(Math.max(2, columns));
    }

    @ParameterizedTest
    @CsvSource({
        "abc,3",
        "田中,4",
        "e\u0301,1",
        "😀,2",
        "a\u200Db,2",
        "한,2",
        "\u1112\u1161\u11AB,2",
        "⚡,2",
        "★,1",
        "❤\uFE0F,1",
        "ｱ,1",
        "Ａ,2"
    })
    void measuresColumns(String words, int columns) {
        assertThat(TerminalText.width(words)).isEqualTo(columns);
    }

    @Test
    void breaksWordsThatAreTooWide() {
        assertThat(PlainWords.wrap("a 田中田中田中 b", 5)).containsExactly("a", "田中", "田中", "田中", "b");
    }

    @Test
    void staysLinear() {
        String words = "\u202E \u0301😀".repeat(500_000);

        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            assertThat(unicode.shorten(unicode.show(words), 80)).isNotEmpty();
            assertThat(PlainWords.wrap(unicode.show("x".repeat(2_000_000)), 80)).hasSize(25_000);
        });
    }
}
