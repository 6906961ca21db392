package org.credibility.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.credibility.evidence.Outcome.CANCELLED;
import static org.credibility.evidence.Outcome.OK;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fetch can be called off in any phase, and leaves nothing behind. */
class CancellationTest {
    private RawServer server;
    private final CountDownLatch asked = new CountDownLatch(1);

    @BeforeEach
    void startServer() throws IOException {
        server = RawServer.start();
    }

    @AfterEach
    void stopServer() throws IOException {
        server.close();
    }

    private void hang(String path, String beginning) {
        server.script(path, out -> {
            out.write(beginning.getBytes(UTF_8));
            out.flush();
            asked.countDown();
            TimeUnit.SECONDS.sleep(30);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nX: ", "HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\nabc"})
    void returnsWhereTheCallerIsInterrupted(String beginning) throws Exception {
        hang("/x", beginning);

        assertThat(interrupted("/x")).isEqualTo(List.of(CANCELLED, CANCELLED, true));
    }

    @Test
    void returnsWhereTheCallerIsInterruptedBeforeTheRules() throws Exception {
        hang("/robots.txt", "");

        assertThat(interrupted("/x")).isEqualTo(List.of(CANCELLED, CANCELLED, true));
    }

    @Test
    void returnsWhereTheCallerIsInterruptedAfterARedirect() throws Exception {
        hang("/end", "");
        server.answer("/x", "HTTP/1.1 302 Found\r\nLocation: /end\r\nContent-Length: 0\r\n\r\n");

        assertThat(interrupted("/x")).isEqualTo(List.of(CANCELLED, CANCELLED, true));
    }

    @Test
    void returnsWhereTheCallerIsInterruptedWhileAPageIsRead() throws Exception {
        String page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<p><b>"
                + "<table><tr><td>x".repeat(100_000);
        server.script("/x", out -> {
            out.write(page.getBytes(UTF_8));
            asked.countDown();
        });

        assertThat(interrupted("/x")).isEqualTo(List.of(CANCELLED, CANCELLED, true));
    }

    @Test
    void returnsWhereTheCallerIsInterruptedWhileANameIsLookedUp() throws Exception {
        SourceFetcher.Builder deaf = SourceFetcher.builder();
        deaf.network().lookup(host -> {
            asked.countDown();
            DnsFaultsTest.sleepDeaf(Duration.ofSeconds(5));
            return List.of(InetAddress.getLoopbackAddress());
        });

        assertThat(interrupted(deaf, "http://news.test/x")).isEqualTo(List.of(CANCELLED, CANCELLED, true));
    }

    /** Returns the outcomes of two fetches whose caller is interrupted, and whether her mark is still set. */
    private List<Object> interrupted(String path) throws InterruptedException, ExecutionException, TimeoutException {
        return interrupted(Fetchers.opening(server), server.url(path));
    }

    private List<Object> interrupted(SourceFetcher.Builder builder, String url)
            throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<List<Object>> seen = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            try (SourceFetcher fetcher = builder.build()) {
                List<FetchResult> results = fetcher.fetch(List.of(URI.create(url), URI.create(url + "?2")));
                seen.complete(List.of(
                        results.get(0).outcome(),
                        results.get(1).outcome(),
                        Thread.currentThread().isInterrupted()));
            }
        });
        caller.start();
        asked.await(10, TimeUnit.SECONDS);
        caller.interrupt();
        return seen.get(1, TimeUnit.SECONDS);
    }

    @Test
    void returnsWhereTheFetcherIsClosed() throws Exception {
        hang("/x", "");
        SourceFetcher fetcher = Fetchers.opening(server).build();
        CompletableFuture<FetchResult> result =
                CompletableFuture.supplyAsync(() -> fetcher.fetch(URI.create(server.url("/x"))));
        asked.await(10, TimeUnit.SECONDS);

        fetcher.close();

        assertThat(result.get(1, TimeUnit.SECONDS).outcome()).isEqualTo(CANCELLED);
    }

    @Test
    void fetchesNothingOnceClosed() {
        SourceFetcher fetcher = Fetchers.opening(server).build();
        fetcher.close();

        assertThat(fetcher.fetch(URI.create(server.url("/x"))).outcome()).isEqualTo(CANCELLED);
        assertThat(server.heads()).isEmpty();
    }

    @Test
    void goesOnWithOthersWhereOneCallIsOver() throws Exception {
        hang("/slow", "");
        server.page("/x", Articles.PAGE);
        try (SourceFetcher fetcher = Fetchers.opening(server).build()) {
            Thread caller = new Thread(() -> fetcher.fetch(URI.create(server.url("/slow"))));
            caller.start();
            asked.await(10, TimeUnit.SECONDS);
            caller.interrupt();

            assertThat(fetcher.fetch(URI.create(server.url("/x"))).outcome()).isEqualTo(OK);
            caller.join(1000);
        }
    }

    @Test
    void leavesNoThreadBehind() throws InterruptedException {
        server.page("/x", Articles.PAGE);
        hang("/slow", "");
        try (SourceFetcher fetcher =
                Fetchers.opening(server).timeout(Duration.ofMillis(800)).build()) {
            fetcher.fetch(IntStream.range(0, 20)
                    .mapToObj(at -> URI.create(server.url(at % 2 == 0 ? "/x?" + at : "/slow?" + at)))
                    .toList());
        }

        for (int at = 0; at < 100 && !threads().isEmpty(); at++) {
            Thread.sleep(100);
        }
        assertThat(threads()).isEmpty();
    }

    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("credibility"))
                .collect(Collectors.toSet());
    }
}
