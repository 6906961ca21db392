package org.credibility.fetch.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.credibility.fetch.html.HtmlPage;
import org.credibility.fetch.link.PageLink;
import org.credibility.fetch.page.Arrival;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyLinksTest {
    private static final Path PAGES = Path.of("..", "..", "shared", "data", "extraction");
    private static final URI ADDRESS = URI.create("https://www.ternpost.example/harbour/ferry-stops");

    private static Extraction extract(String html) {
        return ArticleExtractor.extract(HtmlPage.of(html, ADDRESS), Arrival.at(ADDRESS));
    }

    private static String page(String body) {
        return "<html><head><title>Ferry stops</title></head><body><article><h1>Ferry stops</h1>"
                + "<p>The ferry to the island will stop in May, the operator said on Monday in a letter to the harbour office.</p>"
                + body
                + "<p>The line carried some thirty thousand passengers last year, its annual report shows, fewer than ever.</p>"
                + "</article></body></html>";
    }

    private static String told(Extraction article, PageLink link) {
        return link.anchor().in(article.text())
                + " < " + link.sentence().in(article.text())
                + " " + link.kind() + " " + link.reach() + " " + link.address().canonical();
    }

    @Test
    void putsLinksBesideTheirSentences() {
        Extraction article = extract(
                page(
                        "<p>Nobody knew of it before. The paper <a href='https://coastwire.example/a?utm_source=x'>"
                                + "had the letter</a> first, as people at the harbour say. It waited for <a href='/plan'>a plan</a> that never came.</p>"));

        assertThat(article.links())
                .extracting(link -> told(article, link))
                .containsExactly(
                        "had the letter < The paper had the letter first, as people at the harbour say. INLINE EXTERNAL https://coastwire.example/a",
                        "a plan < It waited for a plan that never came. INLINE INTERNAL https://www.ternpost.example/plan");
    }

    @ParameterizedTest
    @CsvSource({
        "/archive/2031/, https://www.ternpost.example/archive/2031/plan INTERNAL",
        "https://coastwire.example/, https://coastwire.example/plan EXTERNAL",
        "javascript:none, https://www.ternpost.example/harbour/plan INTERNAL"
    })
    void resolvesLinksAgainstTheBaseOfThePage(String base, String link) {
        Extraction article = extract(page("<p>It waited for <a href='plan'>a plan</a> that never came.</p>")
                .replace("<head>", "<head><base target='_top'><base href='" + base + "'>"));

        assertThat(article.links())
                .extracting(found -> found.address().canonical() + " " + found.reach())
                .containsExactly(link);
    }

    @Test
    void coversAllSentencesOfALongAnchor() {
        Extraction article = extract(
                page(
                        "<p>There are two plans for the harbour this year. <a href='/plan'>One is old. One is new</a> and will cost the town a lot.</p>"));

        assertThat(article.links())
                .extracting(link -> link.sentence().in(article.text()))
                .containsExactly("One is old. One is new and will cost the town a lot.");
    }

    @Test
    void nestsAnchorSentenceParagraphAndBodyOnAllDevelopmentPages() throws IOException {
        assumeTrue(Files.exists(PAGES), () -> PAGES + " is not here: links of whole pages are not tested");
        int links = 0;
        List<String> broken = new ArrayList<>();
        for (String[] row : rows()) {
            Extraction article = ArticleExtractor.extract(HtmlPage.of(html(row), ADDRESS), Arrival.at(ADDRESS));
            String text = article.text();
            List<String> blocks =
                    article.body().stream().map(block -> block.text()).toList();
            for (PageLink link : article.links()) {
                links++;
                boolean nested = link.sentence().in(text).contains(link.anchor().in(text))
                        && link.paragraph().in(text).contains(link.sentence().in(text))
                        && blocks.contains(link.paragraph().in(text));
                if (!nested) {
                    broken.add(row[1] + " " + link);
                }
            }
        }

        assertThat(broken).isEmpty();
        assertThat(links).isGreaterThan(1000);
    }

    private static List<String[]> rows() throws IOException {
        List<String[]> rows = new ArrayList<>();
        try (Stream<Path> sets = Files.list(PAGES)) {
            for (Path set : sets.sorted().toList()) {
                for (String line : Files.readAllLines(set.resolve("urls.tsv"))) {
                    rows.add(new String[] {set.toString(), line.split("\t", -1)[0]});
                }
            }
        }
        return rows;
    }

    private static String html(String[] row) throws IOException {
        Path file = Path.of(row[0], "html", row[1] + ".html.gz");
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
