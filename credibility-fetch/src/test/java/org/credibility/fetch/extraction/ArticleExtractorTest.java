package org.credibility.fetch.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.credibility.fetch.html.HtmlBlock;
import org.credibility.fetch.html.HtmlLink;
import org.credibility.fetch.metadata.Candidate;
import org.credibility.fetch.page.PageVerdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page is invented; it has more blocks than a small page. */
class ArticleExtractorTest {
    private static final URI BASE = URI.create("https://courier.example/2031/pier");
    private static final int MEGABYTES = 5_000_000;

    @Test
    void keepsTheBodyAndNothingElse() throws IOException {
        assertThat(extract(ferry()).text().lines()).containsExactly("""
                The harbour board voted on Tuesday to close the north pier for repairs that will last until spring, after divers found that a third of its oak piles had been eaten by shipworms.
                Ferries to Tern and Little Tern will leave from the old fish dock from Saturday, the board said in a statement. Crossings will take about ten minutes longer.
                “We would rather close it in October than lose it in January,” said the harbour master, Elin Haldane. She said that the divers had reported damage on 61 of 180 piles.
                The divers' report, which the Courier has seen, names the stretch beyond the crane as the weakest.
                Who pays
                The repairs will cost 2.4 million, of which the county pays half. The rest comes from the fees of the ferry company, which had asked for a longer closure and a cheaper repair.
                “The island was not asked,” said Marit Oster, who speaks for the shopkeepers of Tern. They expect to lose a tenth of their winter trade, mostly from day visitors.
                “A harbour without a pier is a beach,” she told the meeting.
                The board answered that the fish dock has room for two ferries at a time, as long as no trawler is unloading, and that it would put up a heated shelter for passengers.
                Three things change for travellers on Saturday:
                tickets are sold at the fish hall, not at the pier;
                bicycles travel on the first and the last boat only;
                the night boat is cancelled until the end of March.
                The board will meet again in December to decide whether steel is to replace the oak, which would last longer but change a view that painters have come for since 1890.
                """.lines().toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "Harbour board closes the north pier, HEADLINE",
        "By Sanna Verhoeven, BYLINE",
        "Published 14 October 2031, DATELINE",
        "Share by email, SHARE",
        "The north pier on Monday. Photo: Imre Solheim, CAPTION",
        "Read more: The crane that nobody wanted, RELATED",
        "Sign up for our weekly newsletter about the coast., SIGNUP",
        "Get the harbour in your inbox, SIGNUP",
        "About the author, BIOGRAPHY",
        "2 comments, COMMENT",
        "© 2031 The Orrisholm Courier. All rights reserved., RIGHTS"
    })
    void tellsWhyABlockIsLeftOut(String text, TrimReason reason) throws IOException {
        assertThat(reasons(extract(ferry()))).containsEntry(text, reason);
    }

    @ParameterizedTest
    @CsvSource({"https://net.example/, false", "https://www.courier.example/net, true", "/net, true", "#net, true"})
    void takesLinkedHeadingsWithoutTextBelowForTeasersOfTheSite(String target, boolean related) {
        String page =
                "<article><h1>Where to eat at the pier</h1><p>The harbour has three places that stay open all winter.</p>"
                        + "<h2><a href='" + target + "'>The Net</a></h2><p>12 Quay Street</p></article>";

        assertThat(reasons(extract(page)).get("The Net") == TrimReason.RELATED).isEqualTo(related);
    }

    @Test
    void placesEveryWordInTheSource() throws IOException {
        String source = ferry();

        assertThat(extract(source).body().stream().flatMap(block -> block.runs().stream()))
                .allSatisfy(run -> assertThat(
                                run.place().map(place -> source.substring(place.startPos(), place.endPos())))
                        .contains(run.words()));
    }

    @Test
    void placesAnchorsInTheirBlocks() throws IOException {
        assertThat(extract(ferry()).body().stream()
                        .flatMap(block -> block.links().stream().map(link -> anchor(block, link))))
                .containsExactly(
                        "statement",
                        "The divers' report, which the Courier has seen, names the stretch beyond the crane as the weakest.");
    }

    @Test
    void takesTheTitleFromTheHeadline() throws IOException {
        assertThat(extract(ferry()).metadata().title().map(Candidate::value))
                .contains("Harbour board closes the north pier");
    }

    @Test
    void leavesAListOfReferencesOut() throws IOException {
        String reference =
                "<li id='ref%d'>%d. Haldane E, Oster M. Wood borers of northern harbours. J Mar Struct. 2029;12:55–91.</li>";
        String page = ferry().replace(
                        "<div class=\"tags\">",
                        "<section class='ref-list'><h2>References</h2><ul class='ref-list'>"
                                + IntStream.range(1, 12)
                                        .mapToObj(number -> reference.formatted(number, number))
                                        .collect(joining())
                                + "</ul></section><div class=\"tags\">");

        assertThat(reasons(extract(page)))
                .containsEntry("References", TrimReason.REFERENCES)
                .containsEntry(
                        "7. Haldane E, Oster M. Wood borers of northern harbours. J Mar Struct. 2029;12:55–91.",
                        TrimReason.REFERENCES);
    }

    @ParameterizedTest
    @CsvSource({"References, true", "Works cited, true", "What the divers found, false"})
    void takesAListUnderSuchAHeadingForReferences(String heading, boolean left) {
        String page = "<article><h1>Borers in the piles</h1>"
                + "<p>The divers looked at the piles on Monday.</p>".repeat(20) + "<h2>" + heading
                + "</h2><ul><li>The piles of the north pier were eaten from within.</ul></article>";

        assertThat(reasons(extract(page)).get("The piles of the north pier were eaten from within.")
                        == TrimReason.REFERENCES)
                .isEqualTo(left);
    }

    @Test
    void leavesTheArticleOutThatAReaderScrollsOnTo() {
        String text =
                "<p>The harbour board voted on Tuesday to close the north pier until the end of spring.</p>".repeat(8);
        String next = "<p>The night boat to Tern will not sail in winter, the ferry company said on Wednesday.</p>"
                .repeat(20);

        assertThat(extract("<title>Board closes the pier</title><article><h1>Board closes the pier</h1>" + text
                                + "<article><h2>Night boat stops</h2>" + next + "</article></article>")
                        .text())
                .contains("voted on Tuesday")
                .doesNotContain("night boat");
    }

    @Test
    void keepsTheTextOfAnArticleInsideTheOneWithTheHeadline() {
        String text =
                "<p>The harbour board voted on Tuesday to close the north pier until the end of spring.</p>".repeat(8);

        assertThat(extract("<title>Board closes the pier</title><article><h1>Board closes the pier</h1><article>" + text
                                + "</article></article>")
                        .text())
                .contains("voted on Tuesday");
    }

    @Test
    void keepsShortItemsThatJsonLdRepeats() throws IOException {
        String items = IntStream.range(1, 20)
                .mapToObj(number -> "Pile " + number + " eaten")
                .collect(joining("</li><li>", "<li>", "</li>"));
        String list = items.replaceAll("<[^>]+>", " ");
        String data = "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"articleBody\":"
                + " \"The divers looked at these piles on Monday morning: " + list + "\"}</script></head>";
        String page = ferry().replace("</head>", data)
                .replace(
                        "<div class=\"tags\">",
                        "<p>The divers looked at these piles on Monday morning:</p><ul>" + items
                                + "</ul><div class=\"tags\">");

        assertThat(extract(page).text()).contains("Pile 1 eaten\n", "Pile 19 eaten");
    }

    @Test
    void isSureWhereTheWaysAgree() throws IOException {
        assertThat(extract(ferry()).confidence()).isBetween(0.8, 1.0);
    }

    @Test
    void tellsWhatThePageIs() throws IOException {
        assertThat(extract(ferry()).verdict().kind()).isEqualTo(PageVerdict.Kind.ARTICLE);
    }

    @Test
    void keepsShortListsAndQuotationsOfSmallPages() {
        assertThat(extract("<h1>Ferry to stop</h1><p>It will.<blockquote>We see.</blockquote><ul><li>One boat</ul>")
                        .text())
                .isEqualTo("Ferry to stop\nIt will.\nWe see.\nOne boat");
    }

    @Test
    void readsWhatAScriptWillShow() {
        assertThat(extract("<p>Short.</p><div hidden>"
                                + "<p>The board voted on Tuesday to close the north pier.</p>".repeat(40) + "</div>")
                        .text())
                .contains("close the north pier");
    }

    @Test
    void findsNothingOnAnEmptyPage() {
        assertThat(extract("").body()).isEmpty();
    }

    @ParameterizedTest
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    @ValueSource(
            strings = {
                "<div>",
                "<div><p>a",
                "<a href=x>word</a> ",
                "<p><a href=/x>A line that is a link.</a>",
                "<b><i>",
                "<table><tr><td>",
                "a, b. ",
                "<br>",
                "<h2 class=\"related comments share-links\">",
                "<script type=\"application/ld+json\">{\"articleBody\":\"",
                "<p hidden>",
                "&amp;",
                "<li>x"
            })
    void endsOnEndlessPages(String piece) {
        assertThat(extract(piece.repeat(MEGABYTES / piece.length())).confidence())
                .isBetween(0.0, 1.0);
    }

    private static Extraction extract(String html) {
        return ArticleExtractor.extract(html, BASE);
    }

    private static String anchor(HtmlBlock block, HtmlLink link) {
        return block.text().substring(link.begin(), link.end());
    }

    private static Map<String, TrimReason> reasons(Extraction article) {
        return article.trimmed().stream()
                .collect(toMap(trimmed -> trimmed.block().text(), TrimmedBlock::reason, (one, other) -> one));
    }

    private static String ferry() throws IOException {
        return Files.readString(Path.of("src", "test", "resources", "articles", "ferry.html"), UTF_8);
    }
}
