package org.credibility.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignedTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            The Ferry|the ferry
            “We won”|"we won"
            ‘We won’|'we won'
            «We won»|"we won"
            a–b—c−d|a-b-c-d
            non‑profit|non-profit
            10\u00A0000\u202Feuros|10 000 euros
            a \t\u00A0 b|a b
            wait…|wait...
            oﬃce ﬁle|office file
            ＦＵＬＬ|full
            co\u00ADop\u200Berate|cooperate
            a \u200B b|a b
            cafe\u0301|café
            \uFEFFword|word
            STRASSE Straße|strasse straße
            ΣΊΣΥΦΟΣ|σίσυφοσ
            ❤\uFE0F|❤
            👩‍🚀|👩🚀
            """)
    void foldsText(String text, String folded) {
        assertThat(AlignedText.fold(text).text()).isEqualTo(folded);
    }

    @Test
    void foldsLineBreaksIntoOneSpace() {
        assertThat(AlignedText.fold("a\r\n\n b").text()).isEqualTo("a b");
    }

    @Test
    void leadsBackToTheOriginalIfLowerCaseGrows() {
        String text = "İİİ said Ann";
        AlignedText aligned = AlignedText.fold(text);
        int begin = aligned.text().indexOf("ann");

        assertThat(text.toLowerCase(Locale.ROOT).length()).isGreaterThan(text.length());
        assertThat(aligned.original(Span.of(begin, begin + 3)).in(text)).isEqualTo("Ann");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            the ofﬁce wait                 | office     | ofﬁce
            the ofﬁce wait                 | f          | f
            the ofﬁce wait                 | i          | ﬁ
            a co\u00ADop here              | coop       | co\u00ADop
            wait… here                     | wait...    | wait…
            wait… here                     | .          | …
            the  \u00A0 ferry              | the ferry  | the  \u00A0 ferry
            𝐀nn is here                    | a          | 𝐀
            see 👩‍🚀 here                   | 👩🚀         | 👩‍🚀
            cafe\u0301s                    | é          | e\u0301
            """)
    void coversWhatAMatchStandsFor(String text, String match, String original) {
        AlignedText aligned = AlignedText.fold(text);
        int begin = aligned.text().indexOf(match);

        assertThat(aligned.original(Span.of(begin, begin + match.length())).in(text))
                .isEqualTo(original);
    }

    @Test
    void keepsASurrogatePairWhole() {
        AlignedText aligned = AlignedText.fold("a😀b");

        assertThat(aligned.original(Span.of(1, 2))).isEqualTo(Span.of(1, 3));
        assertThat(aligned.original(2)).isEqualTo(1);
    }

    @Test
    void keepsALoneSurrogate() {
        assertThat(AlignedText.fold("a\uD83Db").text()).isEqualTo("a\uD83Db");
    }

    @Test
    void leadsFromTheEndToTheEnd() {
        AlignedText aligned = AlignedText.fold("Ann\u200B");

        assertThat(aligned.original(3)).isEqualTo(4);
        assertThat(aligned.original(Span.of(0, 3))).isEqualTo(Span.of(0, 3));
        assertThat(aligned.original(Span.of(3, 3))).isEqualTo(Span.of(4, 4));
    }

    @Test
    void foldsTheEmptyText() {
        assertThat(AlignedText.fold("").text()).isEmpty();
        assertThat(AlignedText.fold("").original(Span.of(0, 0))).isEqualTo(Span.of(0, 0));
    }

    @Test
    void refusesASpanOutsideTheCopy() {
        AlignedText aligned = AlignedText.fold("Ann");

        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> aligned.original(Span.of(1, 4)));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> aligned.original(4));
    }
}
