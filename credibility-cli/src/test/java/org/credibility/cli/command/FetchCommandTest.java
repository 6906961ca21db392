package org.credibility.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FetchCommandTest {
    private static final String SENTENCE = "The ferry to Skarholm will stop in May, the council said on Monday.";
    private static final String PAGE =
            "<!doctype html><html lang=en><head><meta charset=utf-8><title>TITLE</title></head>"
                    + "<body><article><h1>Ferry to stop</h1><p>" + SENTENCE
                    + " Two of its members had asked for another year, and the operator for more money.</p>"
                    + "<p>Islanders will have to take the bus over the northern bridge, which takes an hour longer.</p>"
                    + "</article></body></html>";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        page("/ferry", PAGE.replace("TITLE", "Ferry to stop"));
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    private void page(String path, String html) {
        server.createContext(path, exchange -> {
            requests.incrementAndGet();
            byte[] body = html.getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders().add("Cache-Control", "max-age=3600");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private String authority() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    private String url(String path) {
        return "http://" + authority() + path;
    }

    private int run(String... arguments) {
        return runCommand("fetch", arguments);
    }

    private int runCommand(String command, String... arguments) {
        out.reset();
        err.reset();
        List<String> all = new ArrayList<>(List.of(command, "--allow-address", authority()));
        all.addAll(List.of(arguments));
        return Program.run(all.toArray(String[]::new), terminal());
    }

    private Terminal terminal() {
        return new Terminal(
                new ByteArrayInputStream(new byte[0]),
                out,
                err,
                Map.of("CREDIBILITY_CACHE_DIR", folder.resolve("cache").toString()),
                UTF_8);
    }

    private JsonNode json() {
        return new JsonMapper().readTree(out.toString(UTF_8));
    }

    @Test
    void printsOneDocumentForOneAddress() {
        assertThat(run(url("/ferry"), "--format", "json")).isEqualTo(ExitCode.CLEAN);

        JsonNode result = json();
        assertThat(result.get("url").asString()).isEqualTo(url("/ferry"));
        assertThat(result.get("outcome").asString()).isEqualTo("OK");
        assertThat(result.get("status").asInt()).isEqualTo(200);
        assertThat(result.get("charset").asString()).isEqualToIgnoringCase("utf-8");
        assertThat(result.get("title").asString()).isEqualTo("Ferry to stop");
        assertThat(result.get("text").asString()).contains(SENTENCE);
        assertThat(result.get("robots").asString()).isEqualTo("allowed");
        assertThat(result.get("sha256").asString()).hasSize(64);
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void holdsTheFieldsOfTheContract() {
        run(url("/nothing"), "--format", "json");

        assertThat(json().propertyNames())
                .contains(
                        "url",
                        "finalUrl",
                        "outcome",
                        "status",
                        "contentType",
                        "charset",
                        "title",
                        "text",
                        "bytes",
                        "truncated",
                        "redirects",
                        "robots",
                        "elapsedMillis",
                        "retrievedAt",
                        "sha256");
    }

    @Test
    void endsWithFourWhereSomethingWasNotSeen() {
        assertThat(run(url("/ferry"), url("/nothing"))).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out.toString(UTF_8)).contains("OK", "HTTP_ERROR", "status 404", "1 of 2 links seen");
    }

    @ParameterizedTest
    @CsvSource({
        "file:///etc/passwd, BLOCKED_SCHEME",
        "javascript:alert(1), BLOCKED_SCHEME",
        "http://[::1, BAD_URL",
        "https://, BAD_URL",
        "://x, BAD_URL",
        "'http://a b/', BAD_URL",
        "http://localhost:1/, BLOCKED_ADDRESS",
        "http://127.0.0.2/, BLOCKED_ADDRESS",
        "http://①②⑦.0.0.2/, BLOCKED_ADDRESS",
    })
    void refusesOddAddresses(String address, String outcome) {
        assertThat(run(address, "--format", "json")).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(json().get("outcome").asString()).isEqualTo(outcome);
    }

    @Test
    void showsNoPassword() {
        run("http://ann:secret@127.0.0.1/");

        assertThat(out.toString(UTF_8) + err.toString(UTF_8)).contains("***@").doesNotContain("secret");
    }

    @Test
    void fetchesTheLinksOfAnArticle() throws IOException {
        Path article = folder.resolve("draft.md");
        Files.writeString(
                article, "# Ferry\n\nIt [stops](" + url("/ferry") + "), [they](" + url("/ferry#b") + ") said.\n");

        assertThat(run(article.toString(), "--format", "jsonl")).isEqualTo(ExitCode.CLEAN);
        assertThat(out.toString(UTF_8).lines()).hasSize(2).allMatch(line -> line.contains("\"outcome\":\"OK\""));
    }

    @Test
    void saysWhereAnArticleIsMissing() {
        assertThat(run(folder.resolve("none.md").toString())).isEqualTo(ExitCode.FAILURE);
        assertThat(err.toString(UTF_8)).contains("none.md");
    }

    @Test
    void printsNoSignThatSteersATerminal() {
        page("/signs", PAGE.replace("TITLE", "Ferry \u001b[2J\u001b]0;x\u0007 \u009b31m \u202e&#10;::error::x"));

        run(url("/signs"));

        assertThat(out.toString(UTF_8)).doesNotContain("\u001b", "\u0007", "\u009b", "\u202e", "\n::error");
    }

    @Test
    void asksForNothingTwice() {
        run(url("/ferry"), "-q");
        run(url("/ferry"), "-q");

        assertThat(requests).hasValue(1);
    }

    @Test
    void asksAgainWithoutTheCache() {
        run(url("/ferry"), "--no-cache");
        run(url("/ferry"), "--no-cache");

        assertThat(requests).hasValue(2);
    }

    @Test
    void replaysWhatItRecorded() {
        String archive = folder.resolve("evidence.warc.gz").toString();
        run(url("/ferry"), "--format", "json", "--archive", archive);
        String recorded = withoutTime();
        server.stop(0);

        assertThat(run(url("/ferry"), "--format", "json", "--replay", archive)).isEqualTo(ExitCode.CLEAN);
        assertThat(withoutTime()).isEqualTo(recorded);
    }

    private String withoutTime() {
        return out.toString(UTF_8).replaceAll("\"elapsedMillis\": \\d+", "");
    }

    @Test
    void neverWritesOverAnArchive() throws IOException {
        Path archive = Files.writeString(folder.resolve("evidence.warc.gz"), "mine");

        assertThat(run(url("/ferry"), "--archive", archive.toString())).isEqualTo(ExitCode.FAILURE);
        assertThat(archive).hasContent("mine");
        assertThat(err.toString(UTF_8)).contains("is there already");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--timeout=soon",
                "--max-bytes=0",
                "--per-host=0",
                "--allow-address=host",
                "--format=csv",
                "--user-agent=a@b"
            })
    void refusesValuesThatCannotBe(String option) {
        assertThat(run(url("/ferry"), option)).isEqualTo(ExitCode.USAGE);
        assertThat(requests).hasValue(0);
    }

    @Test
    void printsOneDocumentForOneAddressOnly() {
        assertThat(run(url("/ferry"), url("/other"), "--format", "json")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(UTF_8)).contains("jsonl");
    }

    private String draft() throws IOException {
        Path article = folder.resolve("draft.md");
        Files.writeString(
                article,
                "# Ferry to stop in May\n\nThe ferry to Skarholm will stop in May, [the council said](" + url("/ferry")
                        + ") and [the operator denied](" + url("/gone") + ").\n");
        return article.toString();
    }

    @Test
    void asksNobodyForAScore() throws IOException {
        assertThat(runCommand("score", draft(), "--format", "json")).isEqualTo(ExitCode.CLEAN);
        assertThat(requests).hasValue(0);
        assertThat(json().get("settings").get("offline").asBoolean()).isTrue();
    }

    @Test
    void listsTheDocumentsBehindAScore() throws IOException {
        assertThat(runCommand("score", draft(), "--format", "json", "--fetch")).isEqualTo(ExitCode.CLEAN);

        assertThat(json().get("settings").get("offline").asBoolean()).isFalse();
        assertThat(json().get("documents")
                        .valueStream()
                        .map(document -> document.get("status").asString()))
                .containsExactly("OK", "HTTP_ERROR");
        assertThat(err.toString(UTF_8)).isEqualTo("credibility: asking for 2 links on 1 host\n");
    }

    @Test
    void writesTheSameReportFromTheRecord() throws IOException {
        String draft = draft();
        String archive = folder.resolve("evidence.warc.gz").toString();
        runCommand("score", draft, "--format", "json", "--archive", archive);
        String recorded = out.toString(UTF_8);
        server.stop(0);

        assertThat(runCommand("score", draft, "--format", "json", "--replay", archive))
                .isEqualTo(ExitCode.CLEAN);
        assertThat(out.toString(UTF_8)).isEqualTo(recorded);
    }

    @Test
    void doesNotBothAskAndNotAsk() throws IOException {
        assertThat(runCommand("score", draft(), "--fetch", "--offline")).isEqualTo(ExitCode.USAGE);
        assertThat(requests).hasValue(0);
    }

    @Test
    void saysWhichRecordIsMissing() throws IOException {
        assertThat(runCommand("score", draft(), "--replay", "none.warc.gz")).isEqualTo(ExitCode.FAILURE);
        assertThat(err.toString(UTF_8)).contains("none.warc.gz");
    }
}
