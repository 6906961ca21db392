package org.credibility.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.credibility.evidence.Outcome;
import org.credibility.evidence.SourceDocument;
import org.credibility.fetch.archive.ArchiveHeading;
import org.credibility.fetch.archive.EvidenceArchive;
import org.credibility.fetch.archive.FetchNote;
import org.credibility.fetch.archive.RecordedEvidence;
import org.credibility.fetch.exchange.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is fetched, recorded and replayed gives the same documents, and asks nobody the second time. */
class ReplayTest {
    private static final ArchiveHeading HEADING =
            new ArchiveHeading("credibility/0.1.0", Instant.parse("2026-03-24T10:00:00Z"), new TreeMap<>());

    @TempDir
    private Path folder;

    private Path file;
    private RawServer server;
    private RawServer strict;

    @BeforeEach
    void startServers() throws IOException {
        file = folder.resolve("evidence.warc.gz");
        server = RawServer.start();
        server.page("/story", Articles.PAGE);
        server.page("/copy", Articles.PAGE, "Vary: *");
        server.page("/gone", "<title>Page not found</title><h1>Page not found</h1><p>The page does not exist.</p>");
        server.answer("/away", "HTTP/1.1 302 Found\r\nLocation: /story\r\nContent-Length: 0\r\n\r\n");
        server.answer("/loop", "HTTP/1.1 302 Found\r\nLocation: /loop\r\nContent-Length: 0\r\n\r\n");
        server.answer("/cut", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9000\r\n\r\n<p>Words.");
        server.answer(
                "/login",
                "HTTP/1.1 302 Found\r\nLocation: http://ann:s3cret@quay.example/\r\nRefresh: 0;url=//s3cret@quay.example\r\n"
                        + "Content-Length: 40\r\n\r\n<a href=http://ann:s3cret@quay.example/>");
        server.script("/stalled", out -> {
            out.write("HTTP/1.1 404 No\r\nContent-Type: text/html\r\nContent-Length: 9\r\n\r\n<p>".getBytes(UTF_8));
            out.flush();
            Thread.sleep(5000);
        });
        server.script("/silent", out -> Thread.sleep(5000));
        server.answer("/slowly", "HTTP/1.1 302 Found\r\nLocation: /silent\r\nContent-Length: 0\r\n\r\n");
        server.script("/busy", out -> out.write(busy().getBytes(UTF_8)));
        server.script("/wall", out -> out.write(wall().getBytes(UTF_8)));
        strict = RawServer.start();
        strict.body("/robots.txt", "User-agent: *\nDisallow: /\n".getBytes(UTF_8), "text/plain");
    }

    /** A page of a host that has no time at first. */
    private String busy() {
        return server.requests().stream().filter("/busy"::equals).count() > 1
                ? "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n" + Articles.PAGE
                : "HTTP/1.1 503 Busy\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n";
    }

    /** A wall that lets in who comes back with the cookie it gave. */
    private String wall() {
        return server.heads().stream().anyMatch(head -> head.contains("seen=s3cret"))
                ? "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n" + Articles.PAGE
                : "HTTP/1.1 302 Found\r\nSet-Cookie: seen=s3cret; Path=/\r\nLocation: /wall\r\nContent-Length: 0\r\n\r\n";
    }

    @AfterEach
    void stopServers() throws IOException {
        server.close();
        strict.close();
    }

    @Test
    void givesTheSameDocuments() throws IOException {
        List<SourceDocument> live = record(addresses());
        server.close();
        strict.close();
        List<SourceDocument> replayed = replay(addresses());

        assertThat(replayed).usingRecursiveComparison().isEqualTo(live);
        assertThat(live)
                .extracting(SourceDocument::outcome)
                .containsExactly(
                        Outcome.OK,
                        Outcome.OK,
                        Outcome.SOFT_404,
                        Outcome.OK,
                        Outcome.TOO_MANY_REDIRECTS,
                        Outcome.TRUNCATED,
                        Outcome.TIMEOUT,
                        Outcome.TIMEOUT,
                        Outcome.OK,
                        Outcome.OK,
                        Outcome.HTTP_ERROR,
                        Outcome.HTTP_ERROR,
                        Outcome.BAD_URL,
                        Outcome.ROBOTS_DENIED,
                        Outcome.BAD_URL,
                        Outcome.BAD_URL,
                        Outcome.BAD_URL,
                        Outcome.BLOCKED_ADDRESS);
    }

    @Test
    void asksNobody() throws IOException {
        record(addresses());
        int asked = server.heads().size();
        replay(addresses());

        assertThat(server.heads()).hasSize(asked);
    }

    @Test
    void holdsRobotsRedirectsAndNotesButNoCookie() throws IOException {
        record(addresses());
        RecordedEvidence evidence = RecordedEvidence.read(file);

        assertThat(evidence.damage()).isEmpty();
        assertThat(evidence.exchanges())
                .extracting(exchange -> exchange.request().address().getPath())
                .contains("/robots.txt", "/away", "/silent");
        assertThat(evidence.exchanges()).extracting(Exchange::toString).noneMatch(text -> text.contains("s3cret"));
    }

    @Test
    void holdsTheAttemptBeforeTheLast() throws IOException {
        record(List.of(URI.create(server.url("/busy"))));

        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            assertThat(new String(in.readAllBytes(), UTF_8)).contains("HTTP/1.1 503 ", "HTTP/1.1 200 ");
        }
    }

    @Test
    void callsOffWhatWasCalledOff() throws IOException {
        List<URI> addresses = List.of(URI.create(server.url("/story")), URI.create(server.url("/slowly")));
        List<FetchResult> live = new ArrayList<>();
        try (EvidenceArchive archive = EvidenceArchive.create(file, HEADING);
                SourceFetcher fetcher = Fetchers.opening(server)
                        .maxTime(Duration.ofMillis(1500))
                        .archive(archive)
                        .build()) {
            live.addAll(fetcher.fetch(addresses));
        }

        assertThat(live).extracting(FetchResult::outcome).containsExactly(Outcome.OK, Outcome.CANCELLED);
        assertThat(replay(addresses))
                .usingRecursiveComparison()
                .isEqualTo(live.stream().map(FetchResult::document).toList());
    }

    @Test
    void tellsTheSameOfControlCharacters() throws IOException {
        server.answer(
                "/type", "HTTP/1.1 200 OK\r\nContent-Type: image/\u001b[31mpng\u202e\r\nContent-Length: 1\r\n\r\nx");
        server.answer("/path", "HTTP/1.1 302 Found\r\nLocation: /st\u0007ory\u3000\r\nContent-Length: 0\r\n\r\n");
        server.answer("/line", "HTTP/1.1 \u001b[31m\r\n\r\n");
        List<URI> addresses = Stream.of("/type", "/path", "/line")
                .map(path -> URI.create(server.url(path)))
                .toList();
        List<FetchResult> live = new ArrayList<>();
        try (EvidenceArchive archive = EvidenceArchive.create(file, HEADING);
                SourceFetcher fetcher =
                        Fetchers.opening(server).archive(archive).build()) {
            live.addAll(fetcher.fetch(addresses));
        }

        assertThat(replayed(addresses))
                .usingRecursiveComparison()
                .ignoringFields("journey.elapsed")
                .isEqualTo(live);
    }

    @Test
    void goesWhereARedirectLogsNobodyIn() throws IOException {
        String story = server.url("/story").replace("//", "//@");
        server.answer("/nobody", "HTTP/1.1 302 Found\r\nLocation: " + story + "\r\nContent-Length: 0\r\n\r\n");
        List<URI> addresses = List.of(URI.create(server.url("/nobody")));

        record(addresses);

        assertThat(replayed(addresses)).extracting(FetchResult::outcome).containsExactly(Outcome.OK);
    }

    @Test
    void holdsNoCredentialsOfALink() throws IOException {
        record(addresses());

        assertThat(RecordedEvidence.read(file).notes())
                .extracting(FetchNote::outcome)
                .contains(Outcome.BLOCKED_ADDRESS)
                .containsOnlyOnce(Outcome.BAD_URL);
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            assertThat(new String(in.readAllBytes(), UTF_8)).doesNotContain("s3cret", "user:word");
        }
    }

    @Test
    void didNotSeeWhatWasNotRecorded() throws IOException {
        record(List.of(URI.create(server.url("/story"))));

        assertThat(replay(List.of(URI.create(server.url("/gone")))))
                .extracting(SourceDocument::outcome)
                .containsExactly(Outcome.CANCELLED);
    }

    private List<URI> addresses() {
        return Stream.of(
                        server.url("/story"),
                        server.url("/copy"),
                        server.url("/gone"),
                        server.url("/away"),
                        server.url("/loop"),
                        server.url("/cut"),
                        server.url("/silent"),
                        server.url("/slowly"),
                        server.url("/busy"),
                        server.url("/wall"),
                        server.url("/missing"),
                        server.url("/stalled"),
                        server.url("/login"),
                        strict.url("/story"),
                        "http://user:word@quay.example/",
                        "http://user:word@quay_s.example/",
                        "http:user:word@quay.example",
                        "http://127.0.0.1:1/")
                .map(URI::create)
                .toList();
    }

    private List<SourceDocument> record(List<URI> addresses) throws IOException {
        try (EvidenceArchive archive = EvidenceArchive.create(file, HEADING);
                SourceFetcher fetcher = Fetchers.opening(server, strict)
                        .timeout(Duration.ofSeconds(2))
                        .archive(archive)
                        .build()) {
            return documents(fetcher.fetch(addresses));
        }
    }

    private List<SourceDocument> replay(List<URI> addresses) throws IOException {
        return documents(replayed(addresses));
    }

    private List<FetchResult> replayed(List<URI> addresses) throws IOException {
        try (SourceFetcher fetcher = SourceFetcher.builder()
                .replay(RecordedEvidence.read(file))
                .timeout(Duration.ofSeconds(2))
                .build()) {
            return fetcher.fetch(addresses);
        }
    }

    private static List<SourceDocument> documents(List<FetchResult> results) {
        return results.stream().map(FetchResult::document).toList();
    }
}
