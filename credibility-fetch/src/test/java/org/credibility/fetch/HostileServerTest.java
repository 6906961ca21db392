package org.credibility.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each endpoint of the hostile server that lies beside the repository; skipped where it, or python3, is missing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileServerTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(4);

    /** What the call may take beyond the deadline. */
    private static final long GRACE_MILLIS = 1000;

    private Process server;
    private JsonNode ready;
    private JsonNode index;

    @BeforeAll
    void startServer() throws IOException {
        String script = SharedData.file("hostile_server.py").toString();
        assumeTrue(isPythonHere(), "python3 is not here: the hostile server is not asked");
        server = new ProcessBuilder("python3", script, "--max-seconds", "300")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader lines = server.inputReader(UTF_8);
        ready = new JsonMapper().readTree(lines.readLine());
        index = json(ready.get("index").asString());
        buildTheBomb();
    }

    /** The server builds it at the first request, which takes seconds. */
    private void buildTheBomb() throws IOException {
        URI.create(ready.get("base").asString() + "/gzip-bomb")
                .toURL()
                .openStream()
                .close();
    }

    private static boolean isPythonHere() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @AfterAll
    void stopServer() {
        if (server != null) {
            server.destroy();
        }
    }

    @TestFactory
    Stream<DynamicTest> answersEachEndpointRight() {
        return StreamSupport.stream(index.get("endpoints").spliterator(), false)
                .filter(endpoint ->
                        !endpoint.get("id").asString().contains(":")) // steps of others, such as a robots.txt
                .map(endpoint -> DynamicTest.dynamicTest(endpoint.get("id").asString(), () -> check(endpoint)));
    }

    private void check(JsonNode endpoint) throws IOException {
        json(ready.get("base").asString() + "/__reset");
        JsonNode expect = endpoint.get("expect");
        long begin = System.nanoTime();
        FetchResult result = fetch(endpoint.get("url").asString());
        long millis = (System.nanoTime() - begin) / 1_000_000;
        JsonNode log = json(ready.get("base").asString() + "/__log");

        assertThat(words(expect.get("outcome"))).contains(result.outcome().name());
        assertThat(log.get("canary").size()).isZero();
        assertThat(millis).isLessThan(TIMEOUT.toMillis() + GRACE_MILLIS);
        if (expect.has("contains")) {
            assertThat(shown(result)).contains(expect.get("contains").asString());
        }
        if (expect.has("max_requests")) {
            assertThat(pages(log))
                    .hasSizeLessThanOrEqualTo(expect.get("max_requests").asInt());
        }
        if (expect.has("page_requests")) {
            assertThat(pages(log)).doesNotContain("/page");
        }
    }

    private FetchResult fetch(String url) {
        try (SourceFetcher fetcher = SourceFetcher.builder()
                .allowAddresses(words(index.get("allow_authorities")))
                .timeout(TIMEOUT)
                .build()) {
            return fetcher.fetch(URI.create(url));
        }
    }

    private static String shown(FetchResult result) {
        return result.received()
                .map(received ->
                        received.title().orElse("") + "\n" + received.text().orElse(""))
                .orElse("");
    }

    private static List<String> pages(JsonNode log) {
        return StreamSupport.stream(log.get("requests").spliterator(), false)
                .map(row -> row.get("target").asString())
                .filter(target -> !target.equals("/robots.txt"))
                .toList();
    }

    private static List<String> words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.asString()));
        return words;
    }

    private static JsonNode json(String url) throws IOException {
        return new JsonMapper()
                .readTree(URI.create(url).toURL().openConnection().getInputStream());
    }
}
