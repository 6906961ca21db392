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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings of a repository and the suppressions of a draft, as the report listens to them. */
class ScoreSettingsTest {
    private static final String HEARSAY = """
            # Ferry line to be sold in May

            The ferry line will be sold in May, internal sources told @ilse, she claims on X.
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void listsWhatTheRulesOfTheRepositoryFind() throws IOException {
        write(".credibility.yaml", "select: [CR201]\nrules: {CR201: error}\n");
        String draft = write("a.md", HEARSAY);

        assertThat(score(draft)).isEqualTo(ExitCode.CLEAN);
        assertThat(out()).contains("E CR201 hearsay-chain", "\n1 error, 0 warnings, 0 notes\n");
        score("--isolated", draft);
        assertThat(out()).contains("W CR201 hearsay-chain", "CR102");
    }

    @Test
    void letsOptionsGoOverFiles() throws IOException {
        write(".credibility.yaml", "select: [CR201]\n");

        score("--select", "CR102", "--severity", "CR102=note", write("a.md", HEARSAY));

        assertThat(out()).contains("N CR102 bare-anonymous-source", "\n0 errors, 0 warnings, 1 note\n");
    }

    @Test
    void listensToOverridesOfFolders() throws IOException {
        write(".credibility.yaml", "select: [CR201]\noverrides: [{files: 'opinion/**', ignore: [CR201]}]\n");

        write(".git/HEAD", "ref: refs/heads/main\n");

        score(write("opinion/a.md", HEARSAY));

        assertThat(out()).doesNotContain("CR201");
    }

    @Test
    void tellsHowManyFindingsTheDraftSuppresses() throws IOException {
        String draft =
                write("a.md", HEARSAY.replace("\nThe", "\n<!-- credibility-disable-next CR201 -- known (JD) -->\nThe"));

        score("--select", "CR201,CR9", draft);

        assertThat(out()).contains("\n0 errors, 0 warnings, 0 notes · 1 suppressed\n");
    }

    @Test
    void tellsOfABrokenSuppressionAndScoresTheDraft() throws IOException {
        String draft = write("a.md", HEARSAY + "\n<!-- credibility-disabel CR201 -->\n");

        assertThat(score(draft)).isEqualTo(ExitCode.CLEAN);
        assertThat(err()).contains("a.md:5:1: 'credibility-disabel' is no suppression");
        assertThat(out()).contains("CR201");
    }

    @Test
    void knowsTheOutletAndLeavesOutWhatTheRepositoryDoes() throws IOException {
        write(".credibility.yaml", "outlet: Tern Coast Courier\nexclude: ['old/**']\n");
        write("old/b.md", HEARSAY);
        write("a.md", HEARSAY);

        score("--format", "jsonl", folder.toString());

        assertThat(out().lines()).hasSize(1);
        assertThat(out()).contains("Tern Coast Courier");
    }

    @Test
    void refusesABrokenSettingsFile() throws IOException {
        write(".credibility.yaml", "fial-on: error\n");

        assertThat(score(write("a.md", HEARSAY))).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains(".credibility.yaml:1:1: there is no setting 'fial-on'; did you mean 'fail-on'?");
        assertThat(out()).isEmpty();
    }

    @Test
    void writesAPageOfHtmlBesides() throws IOException {
        Path page = folder.resolve("report.html");

        assertThat(score(write("a.md", HEARSAY), "--html-output", page.toString()))
                .isEqualTo(ExitCode.CLEAN);
        assertThat(out()).contains("Sourcing  ");
        assertThat(page).content().startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        score("-f", "html", folder.resolve("a.md").toString());
        assertThat(out()).isEqualTo(Files.readString(page));
    }

    @Test
    void writesNoPageWhereItCannot() throws IOException {
        String draft = write("a.md", HEARSAY);
        String page = folder.resolve("none/report.html").toString();

        assertThat(score(draft, "--html-output", page)).isEqualTo(ExitCode.FAILURE);
        assertThat(out()).isEmpty();
        assertThat(err()).isEqualTo("credibility: " + page + ": cannot be written: there is no such folder\n");
        assertThat(score(draft, draft + "x", "-f", "html")).isEqualTo(ExitCode.USAGE);
        assertThat(score(draft, "--html-output", draft)).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("would overwrite an input");
    }

    @Test
    void takesAFileOfItsOwnForThePageOfHtml() throws IOException {
        String draft = write("a.md", HEARSAY);
        String output = folder.resolve("r.html").toString();

        assertThat(score(draft, "--html-output", "-")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("--html-output takes a file; --format html prints the page");
        assertThat(score(draft, "-o", output, "--html-output", folder + "/./x/../r.html"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("named for two outputs");
        assertThat(folder).isDirectoryNotContaining("glob:**/r.html");
    }

    private int score(String... arguments) {
        out.reset();
        err.reset();
        List<String> all = new ArrayList<>(List.of("score", "--offline"));
        all.addAll(List.of(arguments));
        Map<String, String> environment = Map.of("XDG_CONFIG_HOME", "none", "COLUMNS", "200");
        Terminal terminal = new Terminal(new ByteArrayInputStream(new byte[0]), out, err, environment, UTF_8);
        return Program.run(all.toArray(String[]::new), terminal);
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }
}
