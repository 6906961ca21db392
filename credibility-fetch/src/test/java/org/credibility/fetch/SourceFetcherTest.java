package org.credibility.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.credibility.evidence.Outcome.BAD_URL;
import static org.credibility.evidence.Outcome.CANCELLED;
import static org.credibility.evidence.Outcome.INTERNAL_ERROR;
import static org.credibility.evidence.Outcome.OK;
import static org.credibility.evidence.Outcome.SOFT_404;
import static org.credibility.evidence.Outcome.UNSUPPORTED_TYPE;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.credibility.document.Article;
import org.credibility.evidence.Outcome;
import org.credibility.evidence.SourceDocument;
import org.credibility.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SourceFetcherTest {
    private RawServer server;

    @BeforeEach
    void startServer() throws IOException {
        server = RawServer.start();
        server.page("/x", Articles.PAGE);
    }

    @AfterEach
    void stopServer() throws IOException {
        server.close();
    }

    @Test
    void tellsOutcomeAndTitleWhereNoTextIsWanted() {
        FetchResult article = Fetchers.fetch(server, "/x");
        FetchResult outline = Fetchers.fetch(Fetchers.opening(server).withoutTexts(), server, "/x");

        assertThat(outline.outcome()).isEqualTo(article.outcome());
        assertThat(outline.received().flatMap(Received::title))
                .isPresent()
                .isEqualTo(article.received().flatMap(Received::title));
        assertThat(outline.received().flatMap(Received::text)).isEmpty();
        assertThat(outline.received().flatMap(Received::sha256)).isEmpty();
    }

    @Test
    void readsAnArticle() {
        FetchResult result = Fetchers.fetch(server, "/x");

        Received received = result.received().orElseThrow();
        assertThat(received.status()).isEqualTo(200);
        assertThat(received.title()).contains("Ferry line to end in March");
        assertThat(received.text().orElseThrow()).contains(Articles.SENTENCE);
        assertThat(received.bytes()).isEqualTo(Articles.PAGE.length());
        assertThat(received.truncated()).isFalse();
        assertThat(result.journey().robots()).isEqualTo(RobotsVerdict.ALLOWED);
    }

    @Test
    void givesTheLinksOfAnArticleAsDocuments() {
        server.body("/report.pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII), "application/pdf");
        Article article = Article.builder()
                .text("The line ends, the report says, the council said.")
                .link(new Span(0, 8), URI.create(server.url("/x")))
                .link(new Span(10, 20), URI.create(server.url("/report.pdf")))
                .link(new Span(22, 30), URI.create("mailto:council@island.test"))
                .link(new Span(30, 40), URI.create(server.url("/x")))
                .build();

        try (SourceFetcher fetcher = Fetchers.opening(server).build()) {
            List<SourceDocument> documents = fetcher.fetch(article);

            assertThat(documents).extracting(SourceDocument::outcome).containsExactly(OK, UNSUPPORTED_TYPE);
            assertThat(documents.get(0).text().orElseThrow()).contains(Articles.SENTENCE);
            assertThat(documents.get(0).sha256()).isPresent();
        }
    }

    @Test
    void takesNoArticleForASourceOfItself() {
        server.page("/print", Articles.PAGE.replace("</head>", "<link rel=canonical href=/x></head>"));
        Article article = Article.builder()
                .text("The line ends, the report says, the council said.")
                .canonical(URI.create(server.url("/x")))
                .link(new Span(0, 8), URI.create(server.url("/x")))
                .link(new Span(10, 20), URI.create(server.url("/x#comments")))
                .link(new Span(22, 30), URI.create(server.url("/print")))
                .link(new Span(30, 40), URI.create(server.url("/x?page=2")))
                .build();

        try (SourceFetcher fetcher = Fetchers.opening(server).build()) {
            assertThat(fetcher.fetch(article))
                    .extracting(SourceDocument::address)
                    .containsExactly(URI.create(server.url("/x?page=2")));
        }
        assertThat(server.requests()).containsExactlyInAnyOrder("/print", "/x?page=2");
    }

    @Test
    void showsNoTextOfAPageThatIsNotThere() {
        server.page(
                "/gone", "<title>Page not found</title><h1>Page not found</h1><p>Sorry, the page does not exist.</p>");

        FetchResult result = Fetchers.fetch(server, "/gone");

        assertThat(result.outcome()).isEqualTo(SOFT_404);
        assertThat(result.document().text()).isEmpty();
    }

    @Test
    void triesNoMoreSourcesThanAllowed() {
        List<URI> addresses = IntStream.range(0, 5)
                .mapToObj(at -> URI.create(server.url("/x?" + at)))
                .toList();

        try (SourceFetcher fetcher = Fetchers.opening(server).maxSources(2).build()) {
            assertThat(fetcher.fetch(addresses))
                    .extracting(FetchResult::outcome)
                    .containsExactly(OK, OK, CANCELLED, CANCELLED, CANCELLED);
        }
    }

    @Test
    void keepsTheOrderOfTheLinks() {
        List<URI> addresses = IntStream.range(0, 30)
                .mapToObj(at -> URI.create(server.url("/x?" + at)))
                .toList();

        try (SourceFetcher fetcher = Fetchers.opening(server).build()) {
            assertThat(fetcher.fetch(addresses))
                    .extracting(FetchResult::address)
                    .containsExactlyElementsOf(addresses);
        }
    }

    @Test
    void tellsTheListenerOfEachResult() {
        List<Outcome> heard = Collections.synchronizedList(new ArrayList<>());

        try (SourceFetcher fetcher = Fetchers.opening(server)
                .listener(result -> heard.add(result.outcome()))
                .build()) {
            fetcher.fetch(List.of(URI.create(server.url("/x")), URI.create(server.url("/nothing"))));
        }

        assertThat(heard).containsExactlyInAnyOrder(OK, Outcome.HTTP_ERROR);
    }

    @Test
    void tellsWhatBreaksInsideAsAResult() {
        try (SourceFetcher fetcher = SourceFetcher.builder()
                .transport((request, allowance) -> {
                    throw new IllegalStateException("broken");
                })
                .build()) {
            assertThat(fetcher.fetch(URI.create("http://news.test/x")).outcome())
                    .isEqualTo(INTERNAL_ERROR);
        }
    }

    @Test
    void refusesWhatIsNoAddress() {
        try (SourceFetcher fetcher = SourceFetcher.create()) {
            assertThat(fetcher.fetch(URI.create("/etc/passwd")).outcome()).isEqualTo(BAD_URL);
        }
    }

    @Test
    void fetchesNothingForNoLinks() {
        try (SourceFetcher fetcher = SourceFetcher.create()) {
            assertThat(fetcher.fetch(List.of())).isEmpty();
        }
    }

    @Test
    void refusesSettingsThatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceFetcher.builder().timeout(Duration.ZERO).build())
                .withMessage("timeout is PT0S; it is longer than nothing, and a day at most");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceFetcher.builder().perHost(0).build())
                .withMessage("perHost is 0; it is at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceFetcher.builder().userAgent("two words 2 / x\n"));
    }
}
