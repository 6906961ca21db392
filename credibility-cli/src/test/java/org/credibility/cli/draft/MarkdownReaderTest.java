package org.credibility.cli.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.credibility.document.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {
    @Test
    void tellsBlocksApart() {
        assertThat(Drafts.blocks(read("""
                        # Ferry to stop

                        By Ann Vale

                        The ferry will
                        stop, she said.

                        ## The plan
                        - It is *old*.
                          1. It is small.

                        > We will see.

                        | Year | Riders |
                        |------|-------:|
                        | 2030 | 31,200 |

                            int code;
                        """)))
                .containsExactly(
                        "HEADLINE Ferry to stop",
                        "OTHER By Ann Vale",
                        "PARAGRAPH The ferry will stop, she said.",
                        "HEADING The plan",
                        "LIST_ITEM It is old.",
                        "LIST_ITEM It is small.",
                        "QUOTATION We will see.",
                        "OTHER Year",
                        "OTHER Riders",
                        "OTHER 2030",
                        "OTHER 31,200",
                        "OTHER int code;");
    }

    @Test
    void beginsWithTheHeadlineAndANewline() {
        assertThat(read("Exclusive\n\n# Ferry &amp; bus to stop\n\nThey will.").text())
                .isEqualTo("Ferry & bus to stop\nExclusive\nThey will.");
    }

    @Test
    void takesTheFirstBlockForTheHeadlineWhereThereIsNoHeading() {
        Article article = read("Ferry to stop\n\nIt will.");

        assertThat(article.title()).contains("Ferry to stop");
        assertThat(Drafts.blocks(article)).containsExactly("HEADLINE Ferry to stop", "PARAGRAPH It will.");
    }

    @ParameterizedTest
    @CsvSource({"Ferry,3:3-3:8", "A & B,5:5-5:14", "*x,6:3-6:6", "seen,7:6-7:10", "İ😀z,8:10-8:14"})
    void placesWordsInTheFile(String words, String place) {
        Article article = read("""


                # Ferry

                > - A &amp; B is
                > \\*x
                > <b>seen</b>
                >   at **İ😀z**!
                """);

        assertThat(Drafts.place(article, words)).isEqualTo(place);
    }

    @Test
    void findsLinksOfEveryKind() {
        assertThat(Drafts.links(read("""
                        # Ferry to stop

                        It will, [two officials](https://a.example/x) and [a report][r] say (see https://b.example/y_(z)).
                        Sources: <https://c.example>, www.d.example/a, doi:10.1234/ab.c, and 10.5555/12(3).
                        <a href="https://e.example/?a=1&amp;b">A post</a>, [mail](mailto:a@b.example), [below](#plan).

                        [r]: https://r.example/report "The report"
                        """)))
                .containsExactly(
                        "two officials -> https://a.example/x",
                        "a report -> https://r.example/report",
                        "https://b.example/y_(z) -> https://b.example/y_(z)",
                        "https://c.example -> https://c.example",
                        "www.d.example/a -> https://www.d.example/a",
                        "doi:10.1234/ab.c -> https://doi.org/10.1234/ab.c",
                        "10.5555/12(3) -> https://doi.org/10.5555/12(3)",
                        "A post -> https://e.example/?a=1&b");
    }

    @Test
    void resolvesLinksAgainstTheAddressOfTheDraft() {
        assertThat(Drafts.links(read("---\nurl: https://post.example/news/a\n---\n# T\n\n[Here](<../b c>)")))
                .containsExactly("Here -> https://post.example/b%20c");
    }

    @Test
    void breaksALineWhereTheWriterDoes() {
        assertThat(read("A  \nB\n===\n\nOne  \ntwo\\\nthree<br>four").text()).isEqualTo("A B\nOne\ntwo\nthree\nfour");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                "- ",
                "*",
                "[",
                "![",
                "<b>",
                "`",
                "&",
                "| a | b |\n|--|--|\n",
                "<div>\n\n",
                "<",
                "[a](",
                "\\"
            })
    void readsHostileMarkdownInLinearTime(String piece) {
        String source = "# T\n\n" + piece.repeat(20_000) + "x";

        assertThat(assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> read(source).text()))
                .startsWith("T");
    }

    private static Article read(String source) {
        return Drafts.article("a.md", source);
    }
}
