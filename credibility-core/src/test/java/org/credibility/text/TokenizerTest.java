package org.credibility.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credibility.text.Token.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One line is one case; a bar without white space around it cuts where white space does not. */
class TokenizerTest {
    static Stream<String> contracted() {
        return """
                They do|n't know
                They do|n’t know
                ca|n't
                wo|n’t
                DO|N'T
                the company|'s plan
                the company|’s plan
                the companies|' plan
                she|'ll say we|'ve gone and I|'m late and you|'d know they|'re here
                they should|n't|'ve gone
                can|not
                Can|not
                gon|na and wan|na
                O'Brien and D'Angelo|, ma'am|, at ten o'clock
                |"|Spud|"|'s name
                the U.S.|'s plan
                the 1990|'s
                the '90s and the ’80s
                rock 'n' roll
                give 'em time 'til ten
                the no-man's-land
                """.lines();
    }

    static Stream<String> joined() {
        return """
                the world-model
                a state-of-the-art model
                a twenty-two-year-old
                non‑profit roots
                GPT-4 and RT-2
                AT&T and R&D
                and/or
                a CNN/ORC poll
                snake_case
                C++ and LGBTQ+ and 5|+
                Jean-Luc O'Neil-Smith
                U.S.-based and Calif.-based
                co\u00ADoperate
                cafe\u0301 and na\u0131ve
                naïve Ünsal Straße
                """.lines();
    }

    static Stream<String> dotted() {
        return """
                the U.S. Senate
                the U.S.A. and the U.K.
                Dr. Vale and Mr. Ode
                Sen. Ruiz|, D-Calif.|, spoke
                Acme Inc. and Acme Corp.
                8 a.m. Monday
                J. K. Rowling
                George H.W. Bush
                a Ph.D. thesis
                No. 10
                No|.
                Jackson|, Miss. is
                Call me Miss|.
                vitamin C|. The
                the S.&P. 500
                i.e. this
                gentic.news and example.co.uk
                the end|.|The next
                St.|Louis
                No.|10
                the end|.
                the end|...
                the end|…
                the end|....
                apples|, etc.|, pears
                Smith et al. say
                the al|.
                Nov. 5
                version 1.2.3
                REP. LEE
                """.lines();
    }

    static Stream<String> marked() {
        return """
                |"|We won|,|"| he said
                |“|We won|,|”| he said
                |''|We won|,|''| he said
                he said|, |'|We won|.|'|''
                |''|'|We won|'
                wait|—|what
                wait|--|what
                wait – what
                2019|–|2021
                (|one|)| [|two|]| {|three|}
                What|?|!
                """.replace("?|!", "?!").lines();
    }

    static Stream<String> figured() {
        return """
                3.4
                1,200 and 1,200,500
                1|, 2
                7|,|8
                |18|%
                |$|5
                |$|2.5bn
                |€|40m
                the 1st and the 22nd
                the 1990s
                9:30
                9/11
                2016-09-12
                6|'|2|"
                |#|2
                -5 degrees
                (|-5|)
                .22-caliber
                50|°
                5½
                """.lines();
    }

    @ParameterizedTest
    @MethodSource({"contracted", "joined", "dotted", "marked", "figured"})
    void cutsTokens(String cut) {
        String marked = cut.strip().replaceAll("^\\||\\|$", "").replaceAll("\\|? \\|?", " ");
        String text = marked.replace("|", "");

        assertThat(tokens(text)).isEqualTo(marked.replace(' ', '|'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ferry                         | WORD
            n't                           | WORD
            Inc.                          | WORD
            #NeverAgain                   | WORD
            GPT-4                         | WORD
            1,200.5                       | NUMBER
            1st                           | NUMBER
            40m                           | NUMBER
            2016-09-12                    | NUMBER
            -5                            | NUMBER
            .                             | PUNCTUATION
            ”                             | PUNCTUATION
            —                             | PUNCTUATION
            (                             | PUNCTUATION
            ...                           | PUNCTUATION
            $                             | SYMBOL
            %                             | SYMBOL
            •                             | SYMBOL
            😀                            | SYMBOL
            👩‍🚀                            | SYMBOL
            🇫🇷                            | SYMBOL
            @ann_vale                     | HANDLE
            @ann@example.org              | HANDLE
            https://example.org/a(b)?c=d  | ADDRESS
            www.example.org               | ADDRESS
            example.org/a                 | ADDRESS
            ann.vale@example.org          | ADDRESS
            mailto:ann@example.org        | ADDRESS
            """)
    void tellsKinds(String text, Kind kind) {
        assertThat(Tokenizer.tokenize(text)).containsExactly(new Token(Span.of(0, text.length()), kind));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (see https://example.org/a).       | https://example.org/a
            Read https://example.org/a, now    | https://example.org/a
            “https://example.org/a”            | https://example.org/a
            <https://example.org/a>            | https://example.org/a
            https://example.org/a_(b)          | https://example.org/a_(b)
            (https://example.org/a_(b))        | https://example.org/a_(b)
            https://example.org/a…             | https://example.org/a
            at example.org/a.                  | example.org/a
            """)
    void leavesTheMarksAroundAnAddress(String text, String address) {
        assertThat(Tokenizer.tokenize(text))
                .filteredOn(token -> token.kind() == Kind.ADDRESS)
                .extracting(token -> token.in(text))
                .containsExactly(address);
    }

    @Test
    void keepsInvisibleCharactersOutsideWordsApart() {
        assertThat(tokens("\uFEFFWe won.\u200B")).isEqualTo("\uFEFF|We|won|.|\u200B");
    }

    @Test
    void keepsCombiningMarksWithAMark() {
        assertThat(tokens("?!\u0301 \"\u0301 -\u0301 'n'\u0301 '\u0301s"))
                .isEqualTo("?|!\u0301|\"\u0301|-\u0301|'n'\u0301|'\u0301|s");
    }

    @Test
    void takesNoBreakSpacesForWhiteSpace() {
        assertThat(tokens("10\u00A0000\u202Feuros\u0085now")).isEqualTo("10|000|euros|now");
    }

    @Test
    void keepsALoneSurrogate() {
        assertThat(tokens("a\uD83D b")).isEqualTo("a|\uD83D|b");
    }

    private static String tokens(String text) {
        return Tokenizer.tokenize(text).stream().map(token -> token.in(text)).collect(Collectors.joining("|"));
    }
}
