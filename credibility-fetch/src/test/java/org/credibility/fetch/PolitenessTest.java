package org.credibility.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.credibility.evidence.Outcome.BLOCKED_ADDRESS;
import static org.credibility.evidence.Outcome.HTTP_ERROR;
import static org.credibility.evidence.Outcome.OK;
import static org.credibility.evidence.Outcome.RATE_LIMITED;
import static org.credibility.evidence.Outcome.ROBOTS_DENIED;
import static org.credibility.evidence.Outcome.ROBOTS_UNREACHABLE;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.credibility.evidence.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What hosts ask of programs that read them: robots.txt, few requests at a time, time to rest. */
class PolitenessTest {
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

    private void robots(String rules) {
        server.body("/robots.txt", rules.getBytes(UTF_8), "text/plain");
    }

    private void status(String path, int status, String... headers) {
        server.answer(
                path,
                "HTTP/1.1 " + status + " X\r\nContent-Length: 0\r\n"
                        + String.join(
                                "",
                                List.of(headers).stream()
                                        .map(header -> header + "\r\n")
                                        .toList())
                        + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410, 451})
    void readsWhereThereAreNoRules(int status) {
        status("/robots.txt", status);

        assertThat(Fetchers.fetch(server, "/x").outcome()).isEqualTo(OK);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503, 599})
    void asksForNothingWhereRulesCannotBeRead(int status) {
        status("/robots.txt", status);

        assertThat(Fetchers.fetch(server, "/x").outcome()).isEqualTo(ROBOTS_UNREACHABLE);
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no answer at all",
                "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nUser-agent: *",
                "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 3\r\n\r\nabc",
            })
    void asksForNothingWhereRulesAreBroken(String wire) {
        server.answer("/robots.txt", wire);

        assertThat(Fetchers.fetch(server, "/x").outcome()).isEqualTo(ROBOTS_UNREACHABLE);
    }

    @Test
    void asksForNothingWhereRulesDoNotCome() {
        server.script("/robots.txt", out -> Thread.sleep(20_000));

        assertThat(Fetchers.fetchInTime(server, "/x").outcome()).isEqualTo(ROBOTS_UNREACHABLE);
    }

    @Test
    void keepsToTheRules() {
        robots("User-agent: *\nDisallow: /x\n");

        assertThat(Fetchers.fetch(server, "/x").outcome()).isEqualTo(ROBOTS_DENIED);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void keepsToTheRulesForItsOwnName() {
        robots("User-agent: *\nDisallow: /\n\nUser-agent: credibility\nAllow: /\n");

        assertThat(Fetchers.fetch(server, "/x").outcome()).isEqualTo(OK);
    }

    @Test
    void keepsToTheRulesForTheNameItIsGiven() {
        robots("User-agent: newsroom-desk\nDisallow: /\n");

        assertThat(Fetchers.fetch(
                                Fetchers.opening(server).userAgent("newsroom-desk/2.0 (+https://desk.test/)"),
                                server,
                                "/x")
                        .outcome())
                .isEqualTo(ROBOTS_DENIED);
    }

    @Test
    void keepsToTheRulesOfEachRedirect() {
        robots("User-agent: *\nDisallow: /secret\n");
        server.answer("/a", "HTTP/1.1 302 Found\r\nLocation: /secret\r\nContent-Length: 0\r\n\r\n");

        assertThat(Fetchers.fetch(server, "/a").outcome()).isEqualTo(ROBOTS_DENIED);
        assertThat(server.requests()).containsExactly("/a");
    }

    @ParameterizedTest
    @CsvSource({"5, ROBOTS_DENIED", "6, OK"})
    void followsFiveRedirectsToTheRules(int redirects, Outcome outcome) {
        IntStream.range(0, redirects)
                .forEach(at -> server.answer(
                        at == 0 ? "/robots.txt" : "/r" + at,
                        "HTTP/1.1 301 Moved\r\nLocation: /r" + (at + 1) + "\r\nContent-Length: 0\r\n\r\n"));
        server.body("/r" + redirects, "User-agent: *\nDisallow: /".getBytes(UTF_8), "text/plain");

        assertThat(Fetchers.fetch(server, "/x").outcome()).isEqualTo(outcome);
    }

    @Test
    void tellsRulesThatLeadToWhatIsNotPublic() {
        server.answer(
                "/robots.txt", "HTTP/1.1 301 Moved\r\nLocation: http://127.0.0.2:80/\r\nContent-Length: 0\r\n\r\n");

        assertThat(Fetchers.fetch(server, "/x").outcome()).isEqualTo(BLOCKED_ADDRESS);
    }

    @Test
    void countsTheFirstHalfMegabyteOfRules() {
        robots("User-agent: *\nDisallow: /x\n" + "# filler\n".repeat(200_000) + "Allow: /x\n");

        assertThat(Fetchers.fetch(server, "/x").outcome()).isEqualTo(ROBOTS_DENIED);
    }

    @Test
    void passesOverALineOfRulesThatIsTooLong() {
        robots("User-agent: *\nDisallow: /" + "a".repeat(2_000_000) + "\n");

        assertThat(Fetchers.fetch(server, "/x").outcome()).isEqualTo(OK);
    }

    @Test
    void endsAtTheDeadlineWhereRulesTakeLongToRead() {
        robots("User-agent: *\n" + ("Disallow: /" + "\u00e4".repeat(2000) + "\n").repeat(130));
        long begin = System.nanoTime();

        Fetchers.fetchInTime(server, "/x");

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Fetchers.TIMEOUT.plusMillis(500));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://[x", "ftp://host.test/", "http://user:secret@host.test/"})
    void asksForNothingWhereRulesLeadNowhere(String location) {
        server.answer("/robots.txt", "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n");

        assertThat(Fetchers.fetch(server, "/x")).isInstanceOfSatisfying(FetchResult.Unseen.class, result -> {
            assertThat(result.outcome()).isEqualTo(ROBOTS_UNREACHABLE);
            assertThat(result.reason()).startsWith("robots.txt: it redirects: ").doesNotContain("secret");
        });
    }

    @Test
    void blamesNoHostForAnotherThatItsRulesAreOn() throws IOException {
        RawServer gone = RawServer.start();
        SourceFetcher.Builder fetcher = Fetchers.opening(server, gone);
        gone.close();
        server.answer(
                "/robots.txt",
                "HTTP/1.1 302 Found\r\nLocation: " + gone.url("/robots.txt") + "\r\nContent-Length: 0\r\n\r\n");

        assertThat(Fetchers.fetch(fetcher, server, "/x").outcome()).isEqualTo(ROBOTS_UNREACHABLE);
    }

    @Test
    void readsTheRulesOnceForManyLinks() {
        AtomicInteger inFlight = new AtomicInteger();
        List<Integer> seen = Collections.synchronizedList(new ArrayList<>());
        server.script("/x", out -> {
            seen.add(inFlight.incrementAndGet());
            Thread.sleep(20);
            inFlight.decrementAndGet();
            page(out);
        });

        try (SourceFetcher fetcher = Fetchers.opening(server).build()) {
            assertThat(outcomes(fetcher, 50)).containsOnly(OK);
        }
        assertThat(server.robotsRequests()).isEqualTo(1);
        assertThat(seen).hasSize(50).allMatch(count -> count <= 4);
    }

    @Test
    void asksForOneAddressOnce() {
        URI address = URI.create(server.url("/x"));

        try (SourceFetcher fetcher = Fetchers.opening(server).build()) {
            List<FetchResult> results =
                    fetcher.fetch(List.of(address, URI.create(address + "#part"), address, URI.create(address + "#2")));

            assertThat(results).hasSize(4).allMatch(result -> result.outcome() == OK);
        }
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void leavesTheGapThatRulesAskFor() {
        robots("User-agent: *\nCrawl-delay: 0.4\n");
        List<Long> times = Collections.synchronizedList(new ArrayList<>());
        server.script("/x", out -> {
            times.add(System.nanoTime());
            page(out);
        });

        try (SourceFetcher fetcher = Fetchers.opening(server).build()) {
            assertThat(outcomes(fetcher, 4)).containsOnly(OK);
        }
        assertThat(Duration.ofNanos(Collections.max(times) - Collections.min(times)))
                .isGreaterThan(Duration.ofMillis(1100));
    }

    @Test
    void leavesAHostAloneThatAsksToWait() {
        status("/x", 429, "Retry-After: 120");

        try (SourceFetcher fetcher = Fetchers.opening(server).perHost(1).build()) {
            assertThat(outcomes(fetcher, 3)).containsOnly(RATE_LIMITED);
        }
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999999999999", "-5", "soon", "Wed, 21 Oct 2099 07:28:00 GMT"})
    void asksOnceWhereTheWaitIsTooLongOrUnclear(String retryAfter) {
        status("/x", 429, "Retry-After: " + retryAfter);

        assertThat(Fetchers.fetch(server, "/x").outcome()).isEqualTo(RATE_LIMITED);
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"1, 1000", "0, 0", "0.5, 500", "'Sun, 06 Nov 1994 08:49:37 GMT', 0"})
    void asksOnceMoreAfterTheTimeAskedFor(String retryAfter, long millis) {
        List<Long> times = new ArrayList<>();
        server.script("/x", out -> {
            times.add(System.nanoTime());
            if (times.size() > 1) {
                page(out);
            } else {
                out.write(("HTTP/1.1 503 Busy\r\nRetry-After: " + retryAfter + "\r\nContent-Length: 0\r\n\r\n")
                        .getBytes(UTF_8));
            }
        });

        assertThat(Fetchers.fetch(server, "/x").outcome()).isEqualTo(OK);
        assertThat(Duration.ofNanos(times.get(1) - times.get(0))).isGreaterThanOrEqualTo(Duration.ofMillis(millis));
    }

    @Test
    void asksTwiceAtMost() {
        status("/x", 503, "Retry-After: 0");

        assertThat(Fetchers.fetch(server, "/x").outcome()).isEqualTo(HTTP_ERROR);
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void saysWhoAsks() {
        Fetchers.fetch(server, "/x");

        assertThat(server.heads())
                .hasSize(2)
                .allMatch(head ->
                        head.contains("User-Agent: credibility/") && head.contains("(reads the links of an article;"));
    }

    @Test
    void asksOneHostNoMoreThanFourTimesAtATime() {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        server.script("/x", out -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            Thread.sleep(100);
            now.decrementAndGet();
            page(out);
        });

        try (SourceFetcher fetcher = Fetchers.opening(server).build()) {
            assertThat(outcomes(fetcher, 16)).containsOnly(Outcome.OK);
        }
        assertThat(most.get()).isBetween(2, 4);
    }

    private List<Outcome> outcomes(SourceFetcher fetcher, int links) {
        return fetcher.fetch(links(links)).stream().map(FetchResult::outcome).toList();
    }

    private List<URI> links(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> URI.create(server.url("/x?" + at)))
                .toList();
    }

    private static void page(OutputStream out) throws IOException {
        byte[] body = Articles.PAGE.getBytes(UTF_8);
        out.write(("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(UTF_8));
        out.write(body);
    }
}
