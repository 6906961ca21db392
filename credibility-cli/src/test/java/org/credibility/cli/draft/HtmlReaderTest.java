package org.credibility.cli.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.credibility.document.Article;
import org.credibility.fetch.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head>
            <title>Ferry &amp; bus to stop | Post</title>
            <link rel="canonical" href="https://post.example/ferry">
            <meta name="author" content="Ann Vale">
            <meta property="og:site_name" content="Harbour Post">
            <meta property="article:published_time" content="2031-06-17T08:00:00Z">
            <style>p { color: red }</style>
            </head><body>
            <nav><ul><li>Home<li>News</ul></nav>
            <h1>Ferry &amp; bus
                to stop</h1>
            <p>They will, <a href="/plan?a=1&amp;b=2">a plan</a> says.<br>So it does.
            <blockquote><p>We&rsquo;ll see.</blockquote>
            <ul><li>One boat<li>Two buses</ul>
            <figure><img alt="no"><figcaption>The boat</figcaption></figure>
            <table><tr><th>Year<td>2030</table>
            <script>document.write("<p>no</p>")</script>
            <p hidden>no</p>
            </body></html>
            """;

    @Test
    void tellsBlocksApart() {
        assertThat(Drafts.blocks(read(PAGE)))
                .containsExactly(
                        "HEADLINE Ferry & bus to stop",
                        "PARAGRAPH They will, a plan says.",
                        "PARAGRAPH So it does.",
                        "QUOTATION We’ll see.",
                        "LIST_ITEM One boat",
                        "LIST_ITEM Two buses",
                        "OTHER Year",
                        "OTHER 2030");
    }

    @Test
    void leavesOutWhatFollowsTooManyTagsAndSaysSo() {
        Draft draft = Drafts.read("x.html", "<p>In May.</p>" + "<li>x".repeat(HtmlPage.MAX_TAGS) + "<p>In June.</p>");

        assertThat(Drafts.blocks(draft.article().build()))
                .hasSize(HtmlPage.MAX_TAGS - 1)
                .startsWith("HEADLINE In May.");
        assertThat(draft.warnings())
                .singleElement()
                .asString()
                .endsWith(": has more than 250000 tags; what follows them is not read");
    }

    @Test
    void readsAFragmentWhole() {
        assertThat(Drafts.blocks(
                        read("<h1>Ferry to stop</h1><figure><figcaption>The boat</figcaption></figure><p>In May.")))
                .containsExactly("HEADLINE Ferry to stop", "OTHER The boat", "PARAGRAPH In May.");
    }

    @Test
    void readsPagesLaidOutAsTables() {
        assertThat(Drafts.blocks(
                        read("<table><tr><td>Menu<td><h1>Ferry to stop</h1><p>It will.<ul><li>In May.</ul></table>")))
                .containsExactly("HEADLINE Ferry to stop", "OTHER Menu", "PARAGRAPH It will.", "LIST_ITEM In May.");
    }

    @Test
    void readsWhatThePageTellsOfItself() {
        Article article = read(PAGE);

        assertThat(article.title()).contains("Ferry & bus to stop");
        assertThat(article.byline()).containsExactly("Ann Vale");
        assertThat(article.publisher()).contains("Harbour Post");
        assertThat(article.published()).contains(LocalDate.of(2031, 6, 17));
        assertThat(article.canonical()).contains(URI.create("https://post.example/ferry"));
    }

    @Test
    void readsATextThatAScriptHolds() {
        String paragraph =
                "On day %d the divers of the harbour board looked at ten piles, and shipworms had eaten most of them.";
        List<String> paragraphs =
                IntStream.range(0, 10).mapToObj(paragraph::formatted).toList();

        assertThat(Drafts.blocks(
                        read("<head><title>The piles of the pier</title><meta property=\"og:type\" content=\"article\">"
                                + "<script>{\"title\": \"The piles of the pier\", \"parts\": [\""
                                + String.join("\", \"", paragraphs) + "\"]}</script></head><main></main>")))
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of("HEADLINE The piles of the pier"),
                                paragraphs.stream().map("PARAGRAPH "::concat))
                        .toList());
    }

    @Test
    void readsPartsThatAreSentLateInTheirPlace() {
        String late =
                "On Monday the divers of the harbour board looked at ten piles, and shipworms had eaten most of them.";

        assertThat(Drafts.blocks(read("<head><meta property=\"og:title\" content=\"The piles of the pier\"></head>"
                        + "<h1>The piles of the pier</h1><p>The north pier will stay closed until spring, the board said on Tuesday.</p>"
                        + "<!--$?--><template id=\"B:0\"></template><p>Loading the rest of this text for you.</p><!--/$-->"
                        + "<p>It will meet again in December to decide whether steel is to replace the oak.</p>"
                        + "<div hidden id=\"S:0\"><p>" + late + "</p></div>")))
                .element(2)
                .isEqualTo("PARAGRAPH " + late);
    }

    @Test
    void resolvesLinksAgainstTheAddressOfThePage() {
        assertThat(Drafts.links(read(PAGE))).containsExactly("a plan -> https://post.example/plan?a=1&b=2");
    }

    @ParameterizedTest
    @CsvSource({"Ferry & bus to stop,11:5-12:12", "plan says,13:45-13:58", "We’ll,14:16-14:27", "2030,17:24-17:28"})
    void placesWordsInTheFile(String words, String place) {
        assertThat(Drafts.place(read(PAGE), words)).isEqualTo(place);
    }

    @Test
    void takesTheTitleOfThePageWhereThereIsNoHeading() {
        Article article = read("<title>Ferry to\n stop</title><p>It will.");

        assertThat(article.text()).isEqualTo("Ferry to stop\nIt will.");
        assertThat(Drafts.place(article, "Ferry to stop")).isEqualTo("1:8-2:6");
    }

    @Test
    void takesTheHeadingThatTheTitleHoldsWhereThereAreSeveral() {
        assertThat(read("<title>Ferry to stop - Post</title><h1>The Post</h1><h1>Ferry to stop</h1><p>It will.")
                        .title())
                .contains("Ferry to stop");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<a href=x>",
                "<p>",
                "<table>",
                "&",
                "<!--",
                "<",
                "<li><ul>",
                "</p>",
                "<td>x",
                "&notit;"
            })
    void readsHostilePagesInLinearTime(String piece) {
        String source = "<h1>T</h1>" + piece.repeat(20_000) + "x";

        assertThat(assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> read(source).text()))
                .startsWith("T");
    }

    private static Article read(String source) {
        return Drafts.article("a.html", source);
    }
}
