package org.credibility.fetch.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages show nothing, or the first paragraph alone; the data of a script holds them all. */
class ScriptFillingTest {
    private static final URI BASE = URI.create("https://courier.example/2031/pier");
    private static final String ARTICLE = "<meta property=\"og:type\" content=\"article\">";
    private static final String TITLE = "Harbour board closes the north pier";

    private static final List<String> PARAGRAPHS = IntStream.range(0, 12)
            .mapToObj(
                    "Before noon on day %d the divers looked on day %<d at another ten piles, and found that shipworms had eaten most of them."
                            ::formatted)
            .toList();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "window.__STATE__ = {\"page\": {\"headline\": \"%s\", \"parts\": [%s]}};",
                "{\"props\": {\"title\": \"%s\", \"article\": {\"body\": [%s]}}}",
                "load('x'); var s = {seo: {title: \"%s\"}, parts: [%s",
            })
    void readsParagraphsInAList(String script) {
        String items = PARAGRAPHS.stream()
                .map(words -> "{\"type\": \"p\", \"text\": \"" + words + "\"}")
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();

        assertThat(lines(shell(script.formatted(TITLE, items)))).containsExactlyElementsOf(PARAGRAPHS);
    }

    @Test
    void joinsThePiecesOfAParagraph() {
        String items = PARAGRAPHS.stream()
                .map(words ->
                        words.replace("divers", "\"}, {\"url\": \"/divers\", \"text\": \"divers\"}, {\"text\": \""))
                .map(words -> "{\"content\": [{\"text\": \"" + words + "\"}]}")
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();

        assertThat(lines(shell("{\"title\": \"" + TITLE + "\", \"blocks\": [" + items + "]}")))
                .containsExactlyElementsOf(PARAGRAPHS);
    }

    @Test
    void readsMarkupInOneString() {
        String body = "<p>" + String.join("<\\/p><p>", PARAGRAPHS) + "<\\/p>";

        assertThat(lines(shell("{\"title\": \"" + TITLE + "\", \"body\": \"" + body + "\", \"id\": 7}")))
                .containsExactlyElementsOf(PARAGRAPHS);
    }

    @Test
    void readsDataWrittenAsAString() {
        String data = "{\\\"title\\\": \\\"x\\\", \\\"body\\\": \\\"" + String.join("\\\\n", PARAGRAPHS) + "\\\"}";

        assertThat(lines(shell("load(\"" + TITLE + "\", JSON.parse(\"" + data + "\"))")))
                .containsExactlyElementsOf(PARAGRAPHS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\": \"%s\", \"body\": [%s]}", "load(\"%s\", {parts: [%s]})"})
    void placesEachParagraphWhereItsStringBegins(String script) {
        String source = shell(script.formatted(TITLE, "\"" + String.join("\",\n\"", PARAGRAPHS) + "\""));

        assertThat(HtmlPage.placed(source, BASE).filled(page -> false).blocks())
                .hasSameSizeAs(PARAGRAPHS)
                .allSatisfy(
                        block -> assertThat(block.runs().get(0).scriptPlace()).contains(source.indexOf(block.text())));
    }

    @Test
    void knowsNoPlacesOfAPageThatWasReadWithoutThem() {
        String source = shell("{\"title\": \"" + TITLE + "\", \"body\": \"" + String.join("\\n", PARAGRAPHS) + "\"}");

        assertThat(page(source).blocks())
                .isNotEmpty()
                .allSatisfy(
                        block -> assertThat(block.runs().get(0).scriptPlace()).isEmpty());
    }

    @Test
    void goesOnBehindWhatThePageShows() {
        String page = "<article>Another pier</article><main><p>" + PARAGRAPHS.get(0)
                + "</p><p>It opens in May.</p></main>" + script(list());

        assertThat(lines(page))
                .startsWith("Another pier")
                .containsSequence(PARAGRAPHS)
                .hasSize(PARAGRAPHS.size() + 2);
    }

    @Test
    void leavesOtherArticles() {
        String items = PARAGRAPHS.stream()
                .map(words -> "{\"title\": \"Another pier\", \"text\": \"" + words + "\"}")
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();

        assertThat(lines(shell("{\"title\": \"" + TITLE + "\", \"more\": [" + items + "]}")))
                .isEmpty();
    }

    @Test
    void leavesATextOfAnotherTitle() {
        assertThat(lines(ARTICLE + "<title>What is on</title>" + script(list())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<meta property='og:type' content='website'>",
                "<meta property='og:type' content='article'><meta property='og:site_name' content='The Daily Courier Online'>",
            })
    void leavesTheSettingsOfASite(String head) {
        String settings = "{\"site\":\"The Daily Courier Online\",\"consent\":{\"text\":[\""
                + String.join("\", \"", PARAGRAPHS) + "\"]}}";

        assertThat(lines(head + "<title>The Daily Courier Online</title>" + script(settings)))
                .isEmpty();
    }

    @Test
    void readsTheShellOfAnArticleOfLinkedData() {
        String data = "<script type=\"application/ld+json\">{\"@type\": [\"NewsArticle\"]}</script>";

        assertThat(lines(data + "<title>" + TITLE + "</title>" + script(list())))
                .containsExactlyElementsOf(PARAGRAPHS);
    }

    @Test
    void leavesWhatHasToBePaidFor() {
        assertThat(lines(shell("{\"isAccessibleForFree\": \"False\", " + list().substring(1))))
                .isEmpty();
    }

    @Test
    void leavesWhatHasToBePaidForByAnAddressWithEscapedSlashes() {
        String paid = "{\"isAccessibleForFree\": \"http:\\/\\/schema.org\\/False\", ";

        assertThat(lines(shell(paid + list().substring(1)))).isEmpty();
    }

    @Test
    void leavesAPageThatShowsAText() {
        String shown = ("<p>" + "The ferry leaves from the old fish dock, and takes ten minutes longer. ".repeat(3))
                .repeat(15);

        assertThat(lines(shell(list()) + shown)).hasSize(15);
    }

    @ParameterizedTest
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    @ValueSource(strings = {"\\u003cp>a ", "\\u003cli>\\u003cul>a ", "a b c d\\n"})
    void fillsInNoMoreThanAnArticleHas(String piece) {
        String text = String.join(" ", PARAGRAPHS) + piece.repeat(3_000_000 / piece.length());

        assertThat(page(shell("{\"title\": \"" + TITLE + "\", \"body\": \"" + text + "\"}"))
                        .containers())
                .hasSizeBetween(FilledText.MAX_ELEMENTS / 2, 2 * FilledText.MAX_ELEMENTS);
    }

    @Test
    void readsASmallScriptBehindOneThatIsTooLong() {
        String tooLong = script("\"" + TITLE + "\"" + ";".repeat(5_000_000));

        assertThat(lines(tooLong + shell(list()))).containsExactlyElementsOf(PARAGRAPHS);
    }

    @ParameterizedTest
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    @ValueSource(strings = {"{\"a\":[", "\"\\", "\"", "{\"a\":\"b c d e f g h i j.\",", "\\", "]}"})
    void isLinearInAScript(String piece) {
        assertThat(lines(shell(piece.repeat(4_000_000 / piece.length())))).isEmpty();
    }

    private static String list() {
        return "{\"title\": \"" + TITLE + "\", \"parts\": [\"" + String.join("\", \"", PARAGRAPHS) + "\"]}";
    }

    private static String shell(String script) {
        return ARTICLE + "<title>" + TITLE + " | Courier</title><main></main>" + script(script);
    }

    private static String script(String script) {
        return "<script>" + script + "</script>";
    }

    private static List<String> lines(String source) {
        return page(source).blocks().stream().map(HtmlBlock::text).toList();
    }

    private static HtmlPage page(String source) {
        return HtmlPage.of(source, BASE).filled(page -> false);
    }
}
