package org.credibility.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.credibility.evidence.Outcome.BOT_CHALLENGE;
import static org.credibility.evidence.Outcome.CANCELLED;
import static org.credibility.evidence.Outcome.HTTP_ERROR;
import static org.credibility.evidence.Outcome.OK;
import static org.credibility.evidence.Outcome.TIMEOUT;
import static org.credibility.evidence.Outcome.TOO_LARGE;
import static org.credibility.evidence.Outcome.TRUNCATED;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that never end, or that have too much of something. */
class TimeAndSizeFaultsTest {
    private static final String HTML = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n";
    private static final int LIMIT = 200_000;

    /** What the call may take beyond the deadline. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    private RawServer server;

    @BeforeEach
    void startServer() throws IOException {
        server = RawServer.start();
    }

    @AfterEach
    void stopServer() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX-Slow: ",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2000000\r\n\r\n<html><body>",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n",
            })
    void endsAtTheDeadlineWhereBytesTrickle(String beginning) {
        server.script("/x", out -> {
            out.write(beginning.getBytes(UTF_8));
            out.flush();
            trickle(out, "a");
        });

        assertThat(timed("/x")).isEqualTo(TIMEOUT);
    }

    @Test
    void endsAtTheDeadlineWhereInterimAnswersNeverEnd() {
        server.script("/x", out -> trickle(out, "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"));

        assertThat(timed("/x")).isEqualTo(TIMEOUT);
    }

    @Test
    void waitsForNoBodyOfARedirect() {
        server.script("/x", out -> {
            out.write("HTTP/1.1 302 Found\r\nLocation: /y\r\nContent-Length: 9\r\n\r\n".getBytes(UTF_8));
            out.flush();
            trickle(out, "a");
        });
        server.page("/y", Articles.PAGE);

        assertThat(timed("/x")).isEqualTo(OK);
    }

    @ParameterizedTest
    @CsvSource({
        "Content-Length: 9000, 404, HTTP_ERROR, status 404; its body was cut",
        "Transfer-Encoding: chunked, 500, HTTP_ERROR, status 500; its body was cut",
        "Content-Encoding: gzip, 410, HTTP_ERROR, status 410; its body was cut",
        "Content-Length: 9000, 300, HTTP_ERROR, status 300; its body was cut",
    })
    void tellsAnErrorWhoseBodyDoesNotCome(String framing, int status, Outcome outcome, String reason) {
        server.script("/x", out -> {
            out.write(("HTTP/1.1 " + status + " No\r\nContent-Type: text/html\r\n" + framing + "\r\n\r\n")
                    .getBytes(UTF_8));
            out.flush();
            Thread.sleep(5000);
        });

        FetchResult result = timedResult("/x");

        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(((FetchResult.Unseen) result).reason()).isEqualTo(reason);
        assertThat(result.received().orElseThrow().truncated()).isTrue();
    }

    @Test
    void readsLittleOfAnErrorThatIsLong() {
        server.answer(
                "/x",
                "HTTP/1.1 404 No\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n" + "<p>gone ".repeat(400_000));

        FetchResult result = Fetchers.fetch(server, "/x");

        assertThat(result.outcome()).isEqualTo(HTTP_ERROR);
        assertThat(result.received().orElseThrow().bytes()).isEqualTo(512 * 1024);
    }

    @Test
    void readsAWallOfWhichTheEndDoesNotCome() {
        String wall = "<title>Just a moment...</title><p>Checking your browser before accessing the site.</p>";
        server.script("/x", out -> {
            out.write(("HTTP/1.1 403 No\r\nContent-Type: text/html\r\nContent-Length: 9000\r\n\r\n" + wall)
                    .getBytes(UTF_8));
            out.flush();
            Thread.sleep(5000);
        });

        assertThat(timed("/x")).isEqualTo(BOT_CHALLENGE);
    }

    @Test
    void hasOneDeadlineForAllRedirects() {
        server.script("/x", out -> {
            Thread.sleep(Fetchers.TIMEOUT.toMillis() / 3);
            out.write(("HTTP/1.1 302 Found\r\nLocation: /x?" + System.nanoTime() + "\r\nContent-Length: 0\r\n\r\n")
                    .getBytes(UTF_8));
        });

        assertThat(timed("/x")).isEqualTo(TIMEOUT);
    }

    private Outcome timed(String path) {
        return timedResult(path).outcome();
    }

    private FetchResult timedResult(String path) {
        long begin = System.nanoTime();
        FetchResult result = Fetchers.fetchInTime(server, path);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Fetchers.TIMEOUT.plus(GRACE));
        return result;
    }

    /** Sends a piece every twentieth of a second until the other side has had enough. */
    private static void trickle(OutputStream out, String piece) throws IOException, InterruptedException {
        for (int at = 0; at < 200; at++) {
            out.write(piece.getBytes(UTF_8));
            out.flush();
            Thread.sleep(50);
        }
    }

    @Test
    void endsTwoHundredSlowHostsAtTheDeadline() {
        server.script("/x", out -> TimeUnit.SECONDS.sleep(20));
        List<URI> addresses = IntStream.range(0, 200)
                .mapToObj(at -> URI.create(server.url("/x?" + at)))
                .toList();

        try (SourceFetcher fetcher = Fetchers.opening(server)
                .timeout(Duration.ofSeconds(2))
                .concurrency(200)
                .perHost(200)
                .build()) {
            long begin = System.nanoTime();
            List<FetchResult> results = fetcher.fetch(addresses);

            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(4));
            assertThat(results).allMatch(result -> result.outcome() == TIMEOUT);
        }
    }

    @Test
    void callsOffWhatTheRunHasNoTimeFor() {
        server.script("/x", out -> TimeUnit.SECONDS.sleep(20));
        List<URI> addresses = IntStream.range(0, 20)
                .mapToObj(at -> URI.create(server.url("/x?" + at)))
                .toList();

        try (SourceFetcher fetcher =
                Fetchers.opening(server).maxTime(Duration.ofMillis(500)).build()) {
            assertThat(fetcher.fetch(addresses)).allMatch(result -> result.outcome() == CANCELLED);
        }
    }

    @Test
    void asksNobodyWhenItIsTooLate() {
        try (SourceFetcher fetcher =
                Fetchers.opening(server).maxTime(Duration.ofNanos(1)).build()) {
            List<URI> addresses = List.of(URI.create(server.url("/x")));

            assertThat(fetcher.fetch(addresses, fetcher.deadline()))
                    .extracting(FetchResult::outcome)
                    .containsExactly(CANCELLED);
            assertThat(server.heads()).isEmpty();
        }
    }

    @Test
    void cutsABodyWithoutEnd() {
        AtomicLong sent = new AtomicLong();
        byte[] chunk = ("4000\r\n<p>" + "lorem ipsum ".repeat(1365) + "</p>  \r\n").getBytes(UTF_8);
        server.script("/x", out -> {
            out.write((HTML + "Transfer-Encoding: chunked\r\n\r\n").getBytes(UTF_8));
            while (sent.addAndGet(chunk.length) < 300_000_000) {
                out.write(chunk);
            }
        });

        assertThat(limited("/x").outcome()).isEqualTo(TRUNCATED);
        assertThat(sent).hasValueLessThan(20_000_000);
    }

    @Test
    void refusesALengthBeyondTheLimitUnread() {
        server.answer("/x", HTML + "Content-Length: 50000000\r\n\r\n");

        assertThat(limited("/x").outcome()).isEqualTo(TOO_LARGE);
    }

    @Test
    void countsWhatIsUnpacked() throws IOException {
        byte[] bomb = gzip(new byte[64 << 20]);
        server.body("/x", bomb, "text/html", "Content-Encoding: gzip");

        assertThat(limited("/x").outcome()).isEqualTo(TOO_LARGE);
    }

    @Test
    void cutsAPageThatUnpacksToMuch() throws IOException {
        String html = Articles.page(Articles.SENTENCE + " <p>" + (Articles.SENTENCE + "</p>\n<p>").repeat(5000));
        server.body("/x", gzip(html.getBytes(UTF_8)), "text/html", "Content-Encoding: gzip");

        FetchResult result = limited("/x");

        assertThat(result.outcome()).isEqualTo(TRUNCATED);
        assertThat(result.received().orElseThrow().bytes()).isEqualTo(LIMIT);
    }

    private FetchResult limited(String path) {
        return Fetchers.fetch(Fetchers.opening(server).maxBytes(LIMIT), server, path);
    }

    @Test
    void cutsATreeOfTooManyTags() {
        server.page("/x", Articles.PAGE.replace("</article>", "<b></b>".repeat(HtmlPage.MAX_TAGS) + "</article>"));

        assertThat(Fetchers.fetch(server, "/x").outcome()).isEqualTo(TRUNCATED);
    }

    @Test
    @Timeout(30)
    void readsDeepNesting() {
        server.page("/x", "<div>".repeat(100_000) + "x" + "</div>".repeat(100_000) + Articles.PAGE);

        assertThat(Fetchers.fetch(Fetchers.opening(server).timeout(Duration.ofSeconds(25)), server, "/x")
                        .outcome())
                .isEqualTo(OK);
    }

    @ParameterizedTest
    @CsvSource({"1000, 20", "11000, 1"})
    @Timeout(5)
    void keepsFewOfManyCookies(int count, int length) {
        StringBuilder cookies = new StringBuilder();
        IntStream.range(0, count)
                .forEach(at -> cookies.append("Set-Cookie: c" + at + "=" + "v".repeat(length) + "\r\n"));
        server.answer("/x", "HTTP/1.1 302 Found\r\nLocation: /y\r\n" + cookies + "Content-Length: 0\r\n\r\n");
        server.page("/y", Articles.PAGE);

        assertThat(Fetchers.fetch(server, "/x").outcome()).isEqualTo(OK);
        assertThat(server.heads()).allMatch(head -> head.length() < 5000);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
