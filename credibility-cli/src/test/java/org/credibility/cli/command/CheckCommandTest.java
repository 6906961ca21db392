package org.credibility.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
    /** One claim that reaches the reader over a post from sources that are not named. */
    private static final String HEARSAY = """
            # Ferry line to be sold in May

            The ferry line will be sold in May, internal sources told @ilse, she claims on X.
            """;

    private static final String CLEAN = """
            # Ferry line to be sold in May

            The council approved the sale of the ferry line on Monday, its minutes show.
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Map<String, String> environment = Map.of("XDG_CONFIG_HOME", "none");

    @Test
    void tellsWhatItFinds() throws IOException {
        assertThat(check("--select", "CR201", draft("a.md", HEARSAY))).isEqualTo(ExitCode.CLEAN);
        assertThat(out())
                .startsWith(folder.resolve("a.md") + ":3:")
                .contains("  W CR201 hearsay-chain  ")
                .endsWith("0 errors, 1 warning, 0 notes in 1 draft\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void failsFromTheSeverityOnThatIsAskedFor() throws IOException {
        String draft = draft("a.md", HEARSAY);

        assertThat(check("--select", "CR201", "--fail-on", "warning", draft)).isEqualTo(ExitCode.FINDINGS);
        assertThat(out()).endsWith("The check fails by 1 finding.\n");
        assertThat(check("--select", "CR201", "--severity", "CR201=error", draft))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(check("--select", "CR201", "--severity", "CR201=error", "--fail-on", "never", draft))
                .isEqualTo(ExitCode.CLEAN);
        assertThat(check("--select", "CR201", "--fail-on", "warning", "--exit-zero", draft))
                .isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void failsByWhatIsNotShown() throws IOException {
        String draft = draft("a.md", HEARSAY);

        assertThat(check("--select", "CR201", "--fail-on", "warning", "--min-severity", "error", draft))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(out()).isEqualTo("""
                0 errors, 0 warnings, 0 notes in 1 draft
                The check fails by 1 finding.
                """);
    }

    @Test
    void failsByTheScoreOfTheHeadline() throws IOException {
        String draft = draft("a.md", HEARSAY);

        assertThat(check("--select", "CR901", "--min-score", "90", draft)).isEqualTo(ExitCode.FINDINGS);
        assertThat(out()).contains(":3:1  A lead claim scores ", ", below 90.\n");
        assertThat(check("--select", "CR901", "--min-score", "1", draft)).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void checksSeveralDraftsInTheirOrder() throws IOException {
        String second = draft("b.md", CLEAN);
        String first = draft("a.md", HEARSAY);

        check("--select", "CR201", "-f", "jsonl", second, first);

        assertThat(out().lines()).hasSize(2).first().asString().contains("b.md");
    }

    @Test
    void takesSettingsFromTheFolderOfTheDraft() throws IOException {
        draft(".credibility.yaml", "select: [CR201]\nfail-on: warning\n");

        assertThat(check(draft("a.md", HEARSAY))).isEqualTo(ExitCode.FINDINGS);
        assertThat(check("--isolated", draft("a.md", HEARSAY))).isEqualTo(ExitCode.CLEAN);
        assertThat(check("--fail-on", "error", draft("a.md", HEARSAY))).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void countsNothingWhereNothingCouldBeRead() throws IOException {
        String missing = folder.resolve("nowhere.md").toString();

        assertThat(check(missing)).isEqualTo(ExitCode.FAILURE);
        assertThat(out()).isEmpty();
        assertThat(err().lines()).hasSize(1);
        assertThat(check("--select", "CR201", missing, draft("a.md", CLEAN))).isEqualTo(ExitCode.FAILURE);
        assertThat(out()).isEqualTo("0 errors, 0 warnings, 0 notes in 1 draft · 1 not read\n");
    }

    @Test
    void tellsEveryReaderThatADraftCouldNotBeRead() throws IOException {
        String missing = folder.resolve("nowhere.md").toString();

        check("-f", "json", missing);
        assertThat(out()).contains("\"unread\": 1");
        check("-f", "sarif", missing);
        assertThat(out()).contains("\"executionSuccessful\": false");
        check("-f", "markdown", missing);
        assertThat(out()).contains("Nothing could be checked.").doesNotContain("✅");
    }

    @Test
    void takesSettingsFromTheFileThatIsNamed() throws IOException {
        String file = draft("other.yaml", "fail-on: warning\nselect: CR201\n");

        assertThat(check("--config", file, draft("a.md", HEARSAY))).isEqualTo(ExitCode.FINDINGS);
        environment = Map.of("CREDIBILITY_CONFIG", file, "XDG_CONFIG_HOME", "none");
        assertThat(check(draft("a.md", HEARSAY))).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void listensToSuppressions() throws IOException {
        String draft =
                draft("a.md", HEARSAY.replace("\nThe", "\n<!-- credibility-disable-next CR201 -- known (JD) -->\nThe"));

        assertThat(check("--select", "CR201,CR9", "--fail-on", "note", draft)).isEqualTo(ExitCode.CLEAN);
        assertThat(out()).isEqualTo("0 errors, 0 warnings, 0 notes in 1 draft · 1 suppressed\n");
    }

    @Test
    void tellsOfASuppressionThatIsNotNeeded() throws IOException {
        String draft = draft("a.md", CLEAN.replace("\nThe", "\n<!-- credibility-disable-next CR201 -->\nThe"));

        check("--select", "CR9", draft);

        assertThat(out()).contains("N CR901 unused-suppression ", "N CR902 suppression-without-reason ");
    }

    @Test
    void leavesOutWhatTheBaselineAccepts() throws IOException {
        String draft = draft("a.md", HEARSAY);
        check("--select", "CR201", "-f", "json", draft);
        String fingerprint = out().lines()
                .filter(line -> line.contains("\"fingerprint\""))
                .map(line -> line.split("\"", -1)[3])
                .findFirst()
                .orElseThrow();
        String baseline = draft(
                "accepted.json",
                "{\"schema\": \"credibility-baseline/1\", \"findings\": [\n"
                        + "{\"draft\": \"a.md\", \"rule\": \"CR201\", \"fingerprint\": \"" + fingerprint + "\"}]}");

        assertThat(check("--select", "CR201", "--fail-on", "note", "--baseline", baseline, draft))
                .isEqualTo(ExitCode.CLEAN);
        assertThat(out()).contains(" · 1 in the baseline");

        draft("a.md", CLEAN);
        assertThat(check("--baseline", baseline, "--select", "CR201", draft)).isEqualTo(ExitCode.CLEAN);
        assertThat(check("--baseline", baseline, "--strict-baseline", "--select", "CR201", draft))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(err()).contains("run credibility baseline prune");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fial-on: error | .credibility.yaml:1:1: there is no setting 'fial-on'; did you mean 'fail-on'?",
                "fail-on: [ | .credibility.yaml:",
                "baseline: none.json | none.json: no such baseline; make one with credibility baseline create",
                "archive: a.warc.gz | .credibility.yaml:1:1: 'archive' cannot be set here",
            })
    void refusesBrokenSettings(String settings, String message) throws IOException {
        draft(".credibility.yaml", settings);

        assertThat(check(draft("a.md", HEARSAY))).isEqualTo(ExitCode.USAGE);
        assertThat(err()).startsWith("credibility: ").contains(message);
        assertThat(err().lines()).hasSize(2);
        assertThat(out()).isEmpty();
    }

    @Test
    void refusesABrokenSuppressionAndChecksTheOthers() throws IOException {
        String broken = draft("b.md", HEARSAY + "\n<!-- credibility-disabel CR201 -->\n");
        String other = draft("a.md", HEARSAY);

        assertThat(check("--select", "CR201", broken, other)).isEqualTo(ExitCode.USAGE);
        assertThat(err()).startsWith("credibility: " + broken + ":5:1: 'credibility-disabel' is no suppression");
        assertThat(err().lines()).hasSize(1);
        assertThat(out()).contains("1 warning, 0 notes in 1 draft");
    }

    @Test
    void putsNothingInPlaceWhereAnOutputCannotBeWritten() throws IOException {
        String draft = draft("a.md", HEARSAY);
        Path sarif = folder.resolve("a.sarif");

        assertThat(check(
                        draft,
                        "--sarif-output",
                        sarif.toString(),
                        "--json-output",
                        folder.resolve("none/b.json").toString()))
                .isEqualTo(ExitCode.FAILURE);
        assertThat(err())
                .isEqualTo("credibility: " + folder.resolve("none/b.json")
                        + ": cannot be written: there is no such folder\n");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(Path.of(draft));
        }
        assertThat(out()).isEmpty();
    }

    @Test
    void writesSeveralFormatsAtOnce() throws IOException {
        String sarif = folder.resolve("a.sarif").toString();
        String junit = folder.resolve("a.xml").toString();

        check("--select", "CR201", draft("a.md", HEARSAY), "--sarif-output", sarif, "--junit-output", junit);

        assertThat(out()).contains("W CR201");
        assertThat(Path.of(sarif)).content().contains("\"ruleId\": \"CR201\"").endsWith("}\n");
        assertThat(Path.of(junit)).content().startsWith("<?xml").contains("CR201 hearsay-chain");
    }

    @Test
    void refusesToWriteOverADraft() throws IOException {
        String draft = draft("a.md", HEARSAY);

        assertThat(check(draft, "-o", draft)).isEqualTo(ExitCode.USAGE);
        assertThat(check(draft, "-o", draft + ".x", "--sarif-output", draft + ".x"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(Path.of(draft)).hasContent(HEARSAY.strip());
    }

    @Test
    void annotatesOnGithubBesidesTheResult() throws IOException {
        Path summary = Files.writeString(folder.resolve("summary"), "Before.\n");
        environment =
                Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString(), "XDG_CONFIG_HOME", "none");

        check("--select", "CR201", "-f", "json", draft("a.md", HEARSAY));

        assertThat(out()).startsWith("{").doesNotContain("::warning");
        assertThat(err()).startsWith("::warning file=").endsWith("in 1 draft\n");
        assertThat(summary).content().startsWith("Before.\n### Sourcing\n").contains("CR201 hearsay\\-chain");
    }

    @ParameterizedTest
    @CsvSource({
        "--fail-on, fatal",
        "--severity, CR103",
        "--severity, CR103=loud",
        "--select, 103",
        "--min-score, 101",
        "--format, pdf",
        "--min-severity, off"
    })
    void refusesValuesThatAreNone(String option, String value) throws IOException {
        assertThat(check(option, value, draft("a.md", HEARSAY))).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("'" + value.replaceAll(".*=", "") + "'");
    }

    @Test
    void asksForSourcesOnlyWhereTheyAreFetched() throws IOException {
        assertThat(check("--require-sources", draft("a.md", HEARSAY))).isEqualTo(ExitCode.USAGE);
        assertThat(err()).startsWith("credibility: --require-sources needs --fetch");
    }

    @Test
    void namesTheOptionThatWasMeant() throws IOException {
        assertThat(check("--fial-on", "error", draft("a.md", HEARSAY))).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("--fail-on");
    }

    private int check(String... arguments) {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(new ByteArrayInputStream(new byte[0]), out, err, environment, UTF_8);
        return Program.run(
                Stream.concat(Stream.of("check"), Stream.of(arguments)).toArray(String[]::new), terminal);
    }

    private String draft(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }
}
