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
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks drafts in a git repository of their own. */
class CheckInRepositoryTest {
    private static final String OLD = """
            # Ferry line to be sold in May

            The ferry line will be sold in May, internal sources told @ilse, she claims on X.
            """;

    private static final String NEW =
            "\nThe harbour will close in June, internal sources told @otto, he claims on X.\n";
    private static final String SUPPRESSED =
            OLD.replace("\nThe ferry", "\n<!-- credibility-disable-next CR201 -- known (JD) -->\nThe ferry");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void makeRepository() throws IOException {
        git("init", "--quiet", "--initial-branch=main");
        write("drafts/a.md", OLD);
        write("drafts/b.md", OLD);
        commit();
    }

    @Test
    void tellsWhatIsNewAlone() throws IOException {
        write("drafts/a.md", "\n\n" + OLD.replace("sold in May,", "sold in  May,") + NEW);

        assertThat(check("--diff", "main", "drafts")).isEqualTo(ExitCode.FINDINGS);
        assertThat(out().lines()).hasSize(3);
        assertThat(out()).contains("drafts/a.md:7:", "@otto", "in 1 draft");
    }

    @Test
    void holdsDraftsAgainstTheCommitAtWhichTheyParted() throws IOException {
        git("checkout", "--quiet", "-b", "topic");
        write("drafts/a.md", OLD + NEW);
        commit();
        git("checkout", "--quiet", "main");
        write("drafts/b.md", OLD + NEW);
        commit();
        git("checkout", "--quiet", "topic");

        check("--diff", "main", "drafts");

        assertThat(out()).contains("drafts/a.md:5:").doesNotContain("b.md");
    }

    @Test
    void knowsADraftThatWasMoved() throws IOException {
        git("mv", "drafts/a.md", "drafts/c.md");

        assertThat(check("--diff", "HEAD", "drafts")).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void tellsEverythingOfANewDraft() throws IOException {
        write("drafts/ü n.md", OLD);

        assertThat(check("--diff", "HEAD", "drafts")).isEqualTo(ExitCode.FINDINGS);
        assertThat(out()).contains("drafts/ü n.md:3:", "in 1 draft");
    }

    @Test
    void looksAtNothingThatIsTheSame() {
        assertThat(check("--diff", "HEAD", "drafts")).isEqualTo(ExitCode.CLEAN);
        assertThat(out()).isEqualTo("0 errors, 0 warnings, 0 notes in 0 drafts\n");
    }

    @Test
    void tellsInOneLineWhatIsWrongWithTheRevision() throws IOException {
        assertThat(check("--diff", "nowhere", "drafts")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).startsWith("credibility: there is no revision 'nowhere' here");
        assertThat(check("--diff", "--output=x", "drafts")).isEqualTo(ExitCode.USAGE);
        assertThat(check("--diff=-x", "drafts")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).startsWith("credibility: '-x' is no revision");

        git("checkout", "--quiet", "--orphan", "other");
        write("other.md", NEW);
        commit();
        assertThat(check("--diff", "main", "drafts")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("no commit in common");
    }

    @Test
    void tellsThatThereIsNoRepository() throws IOException {
        Path loose = Files.createTempDirectory("loose");
        Path draft = Files.writeString(loose.resolve("a.md"), OLD);

        assertThat(check("--diff", "main", draft.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("lies in no git repository");
        Files.delete(draft);
        Files.delete(loose);
    }

    @Test
    void runsNothingThatTheRepositoryAsksFor() throws IOException {
        Path mark = folder.resolve("mark");
        git("config", "core.fsmonitor", "touch " + mark + " #");
        git("config", "diff.external", "touch " + mark + " #");
        git("config", "diff.t.textconv", "touch " + mark + " #");
        write(".gitattributes", "*.md diff=t\n");
        write("drafts/a.md", OLD + NEW);

        check("--diff", "HEAD", "drafts");

        assertThat(out()).contains("a.md:5:");
        assertThat(mark).doesNotExist();
    }

    @Test
    void takesSettingsFromATrustedRevision() throws IOException {
        write(".credibility.yaml", "select: [CR201]\nfail-on: warning\n");
        commit();
        write(".credibility.yaml", "fail-on: never\n");

        assertThat(check("drafts")).isEqualTo(ExitCode.FINDINGS);
        assertThat(run(List.of("check", path("drafts")))).isEqualTo(ExitCode.CLEAN);
        assertThat(run(List.of("check", "--config-from", "HEAD", path("drafts"))))
                .isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void takesSuppressionsFromATrustedRevision() throws IOException {
        write("drafts/b.md", SUPPRESSED);
        commit();
        write("drafts/a.md", SUPPRESSED);

        check("--config-from", "HEAD", "drafts");

        assertThat(out())
                .contains("drafts/a.md:4:", "in 2 drafts · 1 suppressed")
                .doesNotContain("b.md:");
    }

    @Test
    void takesNoSuppressionOfOneBlockForOneOfTheDraftThatGrewFromIt() throws IOException {
        String block = OLD.substring(OLD.indexOf("The ferry line will be sold in May, internal"));
        write("drafts/b.md", "<!-- credibility-disable-next CR201 -- known (JD) -->\n" + block);
        commit();
        write("drafts/b.md", "<!-- credibility-disable-file CR201 -- known (JD) -->\n" + block + NEW);

        check("--config-from", "HEAD", "drafts/b.md");

        assertThat(out()).contains("@otto", "in 1 draft").doesNotContain("suppressed");
    }

    @Test
    void takesTheBaselineFromATrustedRevision() throws IOException {
        write(".credibility.yaml", "baseline: accepted.json\n");
        write("accepted.json", "{\"schema\": \"credibility-baseline/1\", \"findings\": []}");
        commit();
        write("accepted.json", "broken");

        assertThat(check("--config-from", "HEAD", "drafts")).isEqualTo(ExitCode.FINDINGS);
        assertThat(check("drafts")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("accepted.json:1: no JSON");
    }

    @Test
    void acceptsByTheSettingsAndSuppressionsOfATrustedRevision() throws IOException {
        write(".credibility.yaml", "select: CR201\n");
        commit();
        write(".credibility.yaml", "select: CR1\n");
        write("drafts/a.md", SUPPRESSED);

        String file = path("accepted.json");
        assertThat(run(List.of("baseline", "create", "--config-from", "HEAD", "--baseline", file, path("drafts"))))
                .isEqualTo(ExitCode.CLEAN);
        assertThat(Path.of(file))
                .content()
                .contains("{\"draft\":\"drafts/a.md\",\"rule\":\"CR201\"")
                .doesNotContain("CR1");
    }

    @Test
    void namesDraftsFromTheRootOfTheRepositoryOn() {
        check("-f", "checkstyle", "drafts/a.md");

        assertThat(out()).contains("<file name=\"drafts/a.md\">");
    }

    /** Checks for hearsay, and fails by a warning. */
    private int check(String... arguments) {
        List<String> all = new ArrayList<>(List.of("check", "--select", "CR201", "--fail-on", "warning"));
        Stream.of(arguments)
                .map(word -> word.startsWith("drafts") ? path(word) : word)
                .forEach(all::add);
        return run(all);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private int run(List<String> arguments) {
        out.reset();
        err.reset();
        Terminal terminal =
                new Terminal(new ByteArrayInputStream(new byte[0]), out, err, Map.of("XDG_CONFIG_HOME", "none"), UTF_8);
        return Program.run(arguments.toArray(String[]::new), terminal);
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void commit() throws IOException {
        git("add", "--all");
        git("-c", "user.name=Ann Vale", "-c", "user.email=ann@example.org", "commit", "--quiet", "-m", "Change");
    }

    private void git(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
        assertThat(process.exitValue()).as(said).isZero();
    }
}
