package org.credibility.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.cache.AnswerFolder;
import org.credibility.fetch.cache.VerdictFolder;
import org.credibility.fetch.exchange.Payload;
import org.credibility.fetch.page.Arrival;
import org.credibility.fetch.page.ContentKind;
import org.credibility.fetch.page.Page;
import org.credibility.fetch.page.PageVerdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run has fetched, the next one need not fetch. */
class CachedFetchTest {
    @TempDir
    private Path folder;

    private final List<String> warnings = new ArrayList<>();
    private RawServer server;

    @BeforeEach
    void startServer() throws IOException {
        server = RawServer.start();
        server.page("/story", Articles.PAGE);
    }

    @AfterEach
    void stopServer() throws IOException {
        server.close();
    }

    @Test
    void asksNothingInTheSecondRun() {
        FetchResult first = fetch("/story");
        FetchResult second = fetch("/story");

        assertThat(server.heads()).hasSize(2);
        assertThat(second.document()).usingRecursiveComparison().isEqualTo(first.document());
    }

    @Test
    void tellsTheSameOfAPageThatItReadBefore() {
        FetchResult first = outline("/story", "reader 1");
        FetchResult second = outline("/story", "reader 1");

        assertThat(server.heads()).hasSize(2);
        assertThat(second.received()).isPresent().isEqualTo(first.received());
        assertThat(second.outcome()).isEqualTo(first.outcome());
        assertThat(second.document()).usingRecursiveComparison().isEqualTo(first.document());
    }

    @Test
    void readsNoPageAgainThatTheSameProgramRead() {
        outline("/story", "reader 1");
        replaceVerdict("/story", "reader 1");

        assertThat(outline("/story", "reader 1").outcome()).isEqualTo(Outcome.SOFT_404);
        assertThat(outline("/story", "reader 2").outcome()).isEqualTo(Outcome.OK);
        assertThat(fetch("/story").outcome()).isEqualTo(Outcome.OK);
    }

    @Test
    void readsAPageAgainThatHasChanged() {
        outline("/story", "reader 1");
        replaceVerdict("/story", "reader 1");
        server.page("/story", Articles.page("The ferry will run on, the council said on Friday."));

        assertThat(outline("/story", "reader 1", Duration.ofNanos(1)).outcome()).isEqualTo(Outcome.OK);
        assertThat(server.heads()).hasSizeGreaterThan(2);
    }

    /** Has the cache say that a page is gone, of which it knows better. */
    private void replaceVerdict(String path, String reader) {
        URI address = URI.create(server.url(path));
        Page gone = Page.outlined(
                ContentKind.HTML,
                Optional.empty(),
                Optional.empty(),
                new PageVerdict(PageVerdict.Kind.SOFT_404, List.of()),
                Optional.empty(),
                false);
        new VerdictFolder(files(), reader)
                .store(
                        Arrival.at(address),
                        Optional.of("text/html; charset=utf-8"),
                        Payload.of(Articles.PAGE.getBytes(UTF_8)),
                        gone);
    }

    private FetchResult outline(String path, String reader) {
        return outline(path, reader, Duration.ofDays(1));
    }

    private FetchResult outline(String path, String reader, Duration maxAge) {
        return Fetchers.fetch(
                Fetchers.opening(server).cache(files(), maxAge).withoutTexts().readerMark(reader), server, path);
    }

    private AnswerFolder files() {
        return new AnswerFolder(folder, 1 << 20, warnings::add);
    }

    @Test
    void asksNothingWhereTheHostHasRules() {
        server.body("/robots.txt", "User-agent: *\nDisallow: /private\n".getBytes(UTF_8), "text/plain");
        fetch("/story");

        assertThat(fetch("/story").outcome()).isEqualTo(Outcome.OK);
        assertThat(fetch("/private/x").outcome()).isEqualTo(Outcome.ROBOTS_DENIED);
        assertThat(server.heads()).hasSize(2);
    }

    @Test
    void asksOnConditionAndUsesWhatItHas() {
        server.page("/story", Articles.PAGE, "ETag: \"v1\"", "Cache-Control: max-age=0, must-revalidate");
        fetch("/story");
        server.answer("/story", "HTTP/1.1 304 Not Modified\r\nETag: \"v1\"\r\n\r\n");
        FetchResult second = fetch("/story");

        assertThat(server.heads().get(server.heads().size() - 1)).contains("If-None-Match: \"v1\"");
        assertThat(second.outcome()).isEqualTo(Outcome.OK);
        assertThat(second.document().text().orElseThrow()).contains(Articles.SENTENCE);
    }

    @Test
    void hasNoUseForAnAnswerNeverAskedFor() {
        server.answer("/story", "HTTP/1.1 304 Not Modified\r\nETag: \"v1\"\r\n\r\n");

        assertThat(fetch("/story").outcome()).isEqualTo(Outcome.PROTOCOL_ERROR);
    }

    private FetchResult fetch(String path) {
        try (SourceFetcher fetcher =
                Fetchers.opening(server).cache(files(), Duration.ofDays(1)).build()) {
            return fetcher.fetch(URI.create(server.url(path)));
        }
    }
}
