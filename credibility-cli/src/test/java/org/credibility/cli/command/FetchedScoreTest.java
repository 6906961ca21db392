package org.credibility.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The score command where there is something to fetch: links, and articles that are pages. */
class FetchedScoreTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private LoopbackSite site;

    @BeforeEach
    void startSite() throws IOException {
        site = new LoopbackSite()
                .page("/ferry", LoopbackSite.article("Ferry to stop", "<p>It <a href='more?a=1'>stops</a>.</p>"));
    }

    @AfterEach
    void stopSite() {
        site.close();
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        List<String> all = new ArrayList<>(List.of("score", "--allow-address", site.authority()));
        all.addAll(List.of(arguments));
        Map<String, String> environment =
                Map.of("CREDIBILITY_CACHE_DIR", folder.resolve("cache").toString());
        return Program.run(
                all.toArray(String[]::new),
                new Terminal(new ByteArrayInputStream(new byte[0]), out, err, environment, UTF_8));
    }

    private String draft() throws IOException {
        return draft("The ferry to Skarholm will stop in May, [the council said](" + site.url("/ferry")
                + ") and [the operator denied](" + site.url("/gone") + ").");
    }

    private String draft(String paragraph) throws IOException {
        return Files.writeString(folder.resolve("draft.md"), "# Ferry to stop in May\n\n" + paragraph + "\n")
                .toString();
    }

    private JsonNode json() {
        return new JsonMapper().readTree(out.toString(UTF_8));
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }

    @Test
    void followsNoRedirectToAHostThatIsSkipped() throws IOException {
        String elsewhere = site.url("/ferry").replace("127.0.0.1", "localhost");
        site.redirect("/short", elsewhere);
        Files.writeString(folder.resolve(".credibility.yaml"), "hosts: {localhost: {skip: true, reason: wall}}\n");
        String draft = draft("The ferry will stop, [the council said](" + site.url("/short") + ").");

        run(draft, "--format", "json", "--allow-address", site.authority().replace("127.0.0.1", "localhost"));

        JsonNode document = json().get("documents").get(0);
        assertThat(document.get("url").asString()).isEqualTo(site.url("/short"));
        assertThat(document.get("status").asString()).isEqualTo("CANCELLED");
        assertThat(site.asked()).containsExactly("/short");
    }

    @Test
    void listsTheDocumentsBehindAScore() throws IOException {
        assertThat(run(draft(), "--format", "json")).isEqualTo(ExitCode.CLEAN);

        assertThat(json().get("settings").get("offline").asBoolean()).isFalse();
        assertThat(json().get("documents")
                        .valueStream()
                        .map(document -> document.get("status").asString()))
                .containsExactly("OK", "HTTP_ERROR");
    }

    @Test
    void hasOneTimeForEvidenceAndLinks() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String authority = "127.0.0.1:" + silent.getLocalPort();
            run(
                    draft(),
                    "--format",
                    "json",
                    "--max-time",
                    "500ms",
                    "--allow-address",
                    authority,
                    "--evidence",
                    "http://" + authority + "/");

            assertThat(json().get("documents")
                            .valueStream()
                            .map(document -> document.get("status").asString()))
                    .containsExactly("CANCELLED", "CANCELLED", "CANCELLED");
            assertThat(site.asked()).isEmpty();
        }
    }

    @Test
    void saysWhatItAsksForBeforeItDoes() throws IOException {
        String draft = draft();
        run(draft);

        assertThat(err()).isEqualTo("credibility: " + draft + ": asking for 2 links on 1 host\n");
    }

    @Test
    void saysHowManyOfTheLinksItAsksFor() throws IOException {
        String draft = draft();
        run(draft, "--max-sources", "1");

        assertThat(err()).isEqualTo("credibility: " + draft + ": asking for 1 of 2 links on 1 host\n");
    }

    @Test
    void saysNothingWhenQuiet() throws IOException {
        run(draft(), "--quiet");

        assertThat(err()).isEmpty();
    }

    @Test
    void asksNobodyOffline() throws IOException {
        assertThat(run(draft(), "--format", "json", "--offline")).isEqualTo(ExitCode.CLEAN);
        assertThat(site.asked()).isEmpty();
        assertThat(json().get("settings").get("offline").asBoolean()).isTrue();
    }

    @Test
    void tellsReadersWhatBecameOfEachLink() throws IOException {
        run(draft());

        assertThat(out())
                .contains("2 links, 1 of 2 seen")
                .contains("\nSources\n  dead link       " + site.url("/gone") + "\n")
                .contains("\n  supports        " + site.url("/ferry") + "\n");
    }

    @Test
    void listsTenLinksUnlessAllAreWanted() throws IOException {
        StringBuilder paragraph = new StringBuilder();
        for (int page = 0; page < 12; page++) {
            paragraph.append("[one](").append(site.url("/gone" + page)).append(") ");
        }
        run(draft(paragraph.toString()));
        assertThat(out()).contains("  dead link", "  2 more\n");

        run(draft(paragraph.toString()), "--all");
        assertThat(out()).contains(site.url("/gone11")).doesNotContain(" more\n");
    }

    @Test
    void isIncompleteWhereARequiredSourceIsNotSeen() throws IOException {
        assertThat(run(draft(), "--require-sources")).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out()).contains("Sourcing");
        assertThat(err()).contains("1 of 2 sources could not be seen");
    }

    @Test
    void isCompleteWhereEverySourceIsSeen() throws IOException {
        String draft = draft("It will stop, [the council said](" + site.url("/ferry") + ").");

        assertThat(run(draft, "--require-sources")).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void requiresNoSourceOfNobody() throws IOException {
        assertThat(run(draft(), "--require-sources", "--offline")).isEqualTo(ExitCode.USAGE);
        assertThat(run(draft(), "--archive", folder.resolve("a.warc.gz").toString(), "--offline"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void writesTheSameReportFromTheRecord() throws IOException {
        String draft = draft();
        String archive = folder.resolve("evidence.warc.gz").toString();
        run(draft, "--format", "json", "--archive", archive);
        String recorded = out();
        site.close();

        assertThat(run(draft, "--format", "json", "--replay", archive, "--offline"))
                .isEqualTo(ExitCode.CLEAN);
        assertThat(out()).isEqualTo(recorded);
    }

    @Test
    void tellsReadersOfCopiesOfWhatIsGone() throws IOException {
        site.archived(site.url("/gone"), "Tue, 04 Mar 2031 08:09:10 GMT");
        run(draft(), "--archive-lookup", site.url("/web/"));
        assertThat(out()).contains("\n                  copy of 2031-03-04: " + site.url("/web/"));

        run(draft(), "--archive-lookup", site.url("/web/"), "-f", "json");
        JsonNode copy = json().get("documents").get(1).get("archivedCopy");
        assertThat(copy.get("url").asString()).isEqualTo(site.url("/web/") + site.url("/gone"));
        assertThat(copy.get("at").asString()).isEqualTo("2031-03-04T08:09:10Z");
    }

    @Test
    void saysWhichRecordIsMissing() throws IOException {
        assertThat(run(draft(), "--replay", "none.warc.gz")).isEqualTo(ExitCode.FAILURE);
        assertThat(err()).contains("none.warc.gz");
    }

    @Test
    void scoresAPageOfTheWeb() {
        assertThat(run(site.url("/ferry"), "--format", "json")).isEqualTo(ExitCode.CLEAN);

        JsonNode input = json().get("input");
        assertThat(input.get("url").asString()).isEqualTo(site.url("/ferry"));
        assertThat(input.get("path").isNull()).isTrue();
        assertThat(input.get("format").asString()).isEqualTo("html");
        assertThat(json().get("article").get("title").asString()).isEqualTo("Ferry to stop");
        assertThat(json().get("article").get("text").asString()).contains(LoopbackSite.SENTENCE);
    }

    @Test
    void takesLinksToBeRelativeToThePageThatAnswered() {
        site.redirect("/old", "/news/ferry")
                .page("/news/ferry", LoopbackSite.article("Ferry to stop", "<p>It <a href='more?a=1'>stops</a>.</p>"));
        run(site.url("/old"), "--format", "json");

        assertThat(json().get("input").get("url").asString()).isEqualTo(site.url("/news/ferry"));
        assertThat(json().get("documents").get(0).get("url").asString()).isEqualTo(site.url("/news/more?a=1"));
    }

    @Test
    void readsPlainTextAndMarkdownOfTheWeb() {
        site.page("/notes.txt", "text/plain", "Ferry to stop\nIt will stop in May, the *council* said.\n")
                .page("/notes.md", "text/plain", "# Ferry to stop\n\nIt will stop in May, the *council* said.\n");

        assertThat(run(site.url("/notes.txt"), site.url("/notes.md"), "-f", "jsonl"))
                .isEqualTo(ExitCode.CLEAN);
        assertThat(out().lines().map(line -> line.contains("the *council* said")))
                .containsExactly(true, false);
    }

    @Test
    void takesAnAddressAloneForTheScoreCommand() {
        int code = Program.run(
                new String[] {site.url("/ferry"), "--allow-address", site.authority(), "--no-cache"},
                new Terminal(new ByteArrayInputStream(new byte[0]), out, err, Map.of(), UTF_8));

        assertThat(code).isEqualTo(ExitCode.CLEAN);
        assertThat(out()).startsWith(site.url("/ferry")).contains("Next: credibility score " + site.url("/ferry"));
    }

    @Test
    void tellsWhyAPageCannotBeScored() {
        assertThat(run(site.url("/gone"))).isEqualTo(ExitCode.FAILURE);
        assertThat(err())
                .isEqualTo("credibility: " + site.url("/gone")
                        + ": cannot be read as an article: HTTP_ERROR, status 404\n");
    }

    @Test
    void asksForNoPageOffline() {
        assertThat(run(site.url("/ferry"), "--offline")).isEqualTo(ExitCode.FAILURE);
        assertThat(err()).contains("nobody is asked in this run");
        assertThat(site.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "jsonl", "csv"})
    void hidesTheTokensOfAddresses(String format) throws IOException {
        String draft =
                draft("The ferry to Skarholm will stop in May, [the council said](" + site.url("/ferry?token=s3cret")
                        + ") and [the operator denied](" + site.url("/gone?api_key=s3cret") + ").");
        run(draft, site.url("/ferry?sig=s3cret"), "--format", format);

        assertThat(out() + err.toString(UTF_8)).contains("/ferry?sig=***").doesNotContain("s3cret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--format=text --all",
                "--claim=2",
                "--format=json",
                "--format=jsonl",
                "--format=csv",
                "--format=html",
                "--require-sources"
            })
    void hidesTheTokensOfLinks(String options) throws IOException {
        site.page("/plain", "text/plain", "Ferry\n\nThe ferry to Skarholm will stop in May, for want of money.\n");
        String login = site.url("/ferry").replace("://", "://moe:s3cret@");
        String draft = draft("The ferry to Skarholm will stop in May, [the council said]("
                + site.url("/gone?token=s3cret") + ").\n\nThere is [a note](" + site.url("/plain?sig=s3cret")
                + ").\n\n[The operator denied it](" + login + ").");

        run(Stream.concat(Stream.of(draft), Stream.of(options.split(" "))).toArray(String[]::new));

        assertThat(out()).contains("The ferry to Skarholm");
        assertThat(out() + err()).doesNotContain("s3cret");
    }

    @Test
    void hidesTheTokensOfPagesThatCannotBeRead() {
        site.page("/empty", "text/plain", " ")
                .page("/note.md", "text/plain", "---\ndate: some day\n---\n# Ferry\n\nIt stops.\n");
        run(site.url("/empty?token=s3cret"), site.url("/note.md?token=s3cret"));

        assertThat(err()).contains("/empty?token=***", "/note.md?token=***").doesNotContain("s3cret");
    }

    @Test
    void hidesTheTokensOfPagesThatNobodyIsAskedFor() {
        run(site.url("/ferry?token=s3cret"), "--offline");

        assertThat(err()).contains("/ferry?token=***: nobody is asked");
    }

    @Test
    void replaysThePageItScored() {
        String archive = folder.resolve("evidence.warc.gz").toString();
        run(site.url("/ferry"), "--format", "json", "--archive", archive);
        String recorded = out();
        site.close();

        assertThat(run(site.url("/ferry"), "--format", "json", "--replay", archive))
                .isEqualTo(ExitCode.CLEAN);
        assertThat(out()).isEqualTo(recorded);
    }
}
