package org.credibility.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.cache.AnswerFolder;
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
        AnswerFolder files = new AnswerFolder(folder, 1 << 20, warnings::add);
        try (SourceFetcher fetcher =
                Fetchers.opening(server).cache(files, Duration.ofDays(1)).build()) {
            return fetcher.fetch(URI.create(server.url(path)));
        }
    }
}
