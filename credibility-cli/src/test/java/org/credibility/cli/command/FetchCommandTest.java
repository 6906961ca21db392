package org.credibility.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private LoopbackSite site;

    @BeforeEach
    void startSite() throws IOException {
        site = new LoopbackSite().page("/ferry", LoopbackSite.article("Ferry to stop", ""));
    }

    @AfterEach
    void stopSite() {
        site.close();
    }

    private String url(String path) {
        return site.url(path);
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        List<String> all = new ArrayList<>(List.of("fetch", "--allow-address", site.authority()));
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
        assertThat(result.get("text").asString()).contains(LoopbackSite.SENTENCE);
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

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "jsonl"})
    void staysSilentWhereNobodyReadsOn(String format) {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Terminal terminal = new Terminal(new ByteArrayInputStream(new byte[0]), closed, err, Map.of(), UTF_8);
        String[] arguments = {
            "fetch", url("/ferry"), "--no-cache", "--format", format, "--allow-address", site.authority()
        };

        assertThat(Program.run(arguments, terminal)).isEqualTo(ExitCode.CLEAN);
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void saysWhereAnArticleIsMissing() {
        assertThat(run(folder.resolve("none.md").toString())).isEqualTo(ExitCode.FAILURE);
        assertThat(err.toString(UTF_8)).contains("none.md");
    }

    @Test
    void printsNoSignThatSteersATerminal() {
        site.page(
                "/signs", LoopbackSite.article("Ferry \u001b[2J\u001b]0;x\u0007 \u009b31m \u202e&#10;::error::x", ""));

        run(url("/signs"));

        assertThat(out.toString(UTF_8)).doesNotContain("\u001b", "\u0007", "\u009b", "\u202e", "\n::error");
    }

    @Test
    void asksForNothingTwice() {
        run(url("/ferry"), "-q");
        run(url("/ferry"), "-q");

        assertThat(site.asked()).hasSize(1);
    }

    @Test
    void asksAgainWithoutTheCache() {
        run(url("/ferry"), "--no-cache");
        run(url("/ferry"), "--no-cache");

        assertThat(site.asked()).hasSize(2);
    }

    @Test
    void tellsOfACopyOfWhatIsGone() {
        site.archived(url("/gone"), "Tue, 04 Mar 2031 08:09:10 GMT");
        run(url("/gone"), "--archive-lookup", url("/web/"));

        assertThat(out.toString(UTF_8)).contains("status 404", "copy of 2031-03-04: " + url("/web/"));
    }

    @Test
    void replaysWhatItRecorded() {
        String archive = folder.resolve("evidence.warc.gz").toString();
        run(url("/ferry"), "--format", "json", "--archive", archive);
        String recorded = withoutTime();
        site.close();

        assertThat(run(url("/ferry"), "--format", "json", "--replay", archive)).isEqualTo(ExitCode.CLEAN);
        assertThat(withoutTime()).isEqualTo(recorded);
    }

    private String withoutTime() {
        return out.toString(UTF_8).replaceAll("\"elapsedMillis\": \\d+", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "jsonl", "json"})
    void hidesTheTokensOfAnAddress(String format) {
        site.redirect("/away", url("/ferry?session_token=s3cret"));
        run(url("/away?token=s3cret"), "--format", format);

        assertThat(out.toString(UTF_8) + err.toString(UTF_8))
                .contains("/away?token=***")
                .doesNotContain("s3cret");
    }

    @Test
    void saysWhichPagesAskNotToBeArchived() {
        site.page("/pier", "text/html", LoopbackSite.article("Pier", ""), "X-Robots-Tag", "noarchive");
        String archive = folder.resolve("evidence.warc.gz").toString();
        run(url("/ferry"), url("/pier"), "--archive", archive);

        assertThat(err.toString(UTF_8))
                .contains("evidence.warc.gz: " + url("/pier") + " asks not to be archived (noarchive)")
                .doesNotContain(url("/ferry") + " asks");
    }

    @Test
    void neverWritesOverAnArchive() throws IOException {
        Path archive = Files.writeString(folder.resolve("evidence.warc.gz"), "mine");

        assertThat(run(url("/ferry"), "--archive", archive.toString())).isEqualTo(ExitCode.FAILURE);
        assertThat(archive).hasContent("mine");
        assertThat(err.toString(UTF_8)).contains("is there already");
    }

    @Test
    void saysThatThereIsNoFolderForAnArchive() {
        assertThat(run(url("/ferry"), "--archive", folder.resolve("none/a.warc").toString()))
                .isEqualTo(ExitCode.FAILURE);
        assertThat(err.toString(UTF_8)).contains("a.warc.part: no such file or folder");
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
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void printsOneDocumentForOneAddressOnly() {
        assertThat(run(url("/ferry"), url("/other"), "--format", "json")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(UTF_8)).contains("jsonl");
    }
}
