package org.credibility.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the pages cite that an article links to: followed where it is asked for, and no further. */
class DepthTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private LoopbackSite paper;
    private LoopbackSite council;

    @BeforeEach
    void startSites() throws IOException {
        council = new LoopbackSite();
        String further = "<p>The vote is told in <a href='" + far("/minutes/7") + "'>the minutes</a> of the year.</p>";
        council.page("/notice", LoopbackSite.article("Notice of the council", further))
                .page("/minutes", LoopbackSite.article("Minutes", ""));
        paper = new LoopbackSite()
                .page(
                        "/ferry",
                        LoopbackSite.article(
                                "Ferry to stop",
                                "<p>The council told so in <a href='" + far("/notice")
                                        + "'>a notice</a> of its own, and"
                                        + " <a href='/older'>as we wrote</a> it had been expected.</p>"));
    }

    @AfterEach
    void stopSites() {
        paper.close();
        council.close();
    }

    /** The same machine by its name is another site. */
    private String far(String path) {
        return council.url(path).replace("127.0.0.1", "localhost");
    }

    private int run(String... arguments) throws IOException {
        out.reset();
        err.reset();
        String draft = Files.writeString(
                        folder.resolve("draft.md"),
                        "# Ferry to stop in May\n\nThe ferry to Skarholm will stop in May, [the Gull reported]("
                                + paper.url("/ferry") + ").\n")
                .toString();
        String authorities = paper.authority() + "," + council.authority().replace("127.0.0.1", "localhost");
        List<String> all = new ArrayList<>(List.of("score", draft, "--no-cache", "--allow-address", authorities));
        all.addAll(List.of(arguments));
        if (!all.contains("--format")) {
            all.addAll(List.of("--format", "json"));
        }
        return Program.run(
                all.toArray(String[]::new),
                new Terminal(new ByteArrayInputStream(new byte[0]), out, err, Map.of(), UTF_8));
    }

    private List<String> documents() {
        JsonNode report = new JsonMapper().readTree(out.toString(UTF_8));
        return report.get("documents")
                .valueStream()
                .map(document -> document.get("url").asString())
                .toList();
    }

    @Test
    void followsNoCitationsUnlessAsked() throws IOException {
        run();

        assertThat(documents()).containsExactly(paper.url("/ferry"));
        assertThat(council.asked()).isEmpty();
    }

    @Test
    void followsWhatALinkedPageCitesOnOtherSitesAndNoFurther() throws IOException {
        run("--depth", "2");

        assertThat(documents()).containsExactly(paper.url("/ferry"), far("/notice"));
        assertThat(council.asked()).doesNotContain("/minutes/7");
    }

    @Test
    void asksForNoCitationOfTheArticleItself() throws IOException {
        run("--depth", "2", "--url", far("/notice"));

        assertThat(documents()).containsExactly(paper.url("/ferry"));
    }

    @Test
    void saysBeforeItAsksForCitations() throws IOException {
        run("--depth", "2");

        assertThat(err.toString(UTF_8).lines())
                .hasSize(2)
                .allMatch(line -> line.endsWith("asking for 1 link on 1 host"));
    }

    @Test
    void followsNoCitationToAHostThatIsSkipped() throws IOException {
        Files.writeString(folder.resolve(".credibility.yaml"), "hosts: {localhost: {skip: true}}\n");
        run("--depth", "2");

        assertThat(documents()).containsExactly(paper.url("/ferry"));
        assertThat(council.asked()).isEmpty();
    }

    @Test
    void keepsToTheMostSources() throws IOException {
        run("--depth", "2", "--max-sources", "1");

        assertThat(documents()).containsExactly(paper.url("/ferry"));
    }

    @Test
    void replaysCitationsFromTheArchive() throws IOException {
        String archive = folder.resolve("evidence.warc.gz").toString();
        run("--depth", "2", "--archive", archive);
        String first = out.toString(UTF_8);
        int asked = council.asked().size();

        run("--depth", "2", "--replay", archive);

        assertThat(out.toString(UTF_8)).isEqualTo(first);
        assertThat(council.asked()).hasSize(asked);
    }

    @Test
    void pageAndWhatItCitesAreOneOrigin() throws IOException {
        run("--depth", "2");

        JsonNode claims = new JsonMapper().readTree(out.toString(UTF_8)).get("claims");
        assertThat(claims.get(0)
                        .get("evidence")
                        .valueStream()
                        .map(one -> one.get("origin").asString())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void tellsReadersWhoCitesAPage() throws IOException {
        run("--depth", "2", "--format", "text");

        assertThat(out.toString(UTF_8))
                .contains(far("/notice") + "\n                  cited by " + paper.url("/ferry") + "\n");
    }

    @Test
    void refusesOtherDepths() throws IOException {
        assertThat(run("--depth", "3")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(UTF_8)).contains("--depth is 1 for the links of the article or 2");
    }
}
