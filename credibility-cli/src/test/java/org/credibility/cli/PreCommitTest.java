package org.credibility.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.credibility.cli.settings.StarterFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Commits in a repository with the files that {@code credibility init --ci pre-commit} writes, behind a hook that does what
 * pre-commit does: it gives the names of the changed files that the pattern takes to the entry, and its exit code decides.
 */
class PreCommitTest {
    private static final String UNSOURCED = """
            # Ferry line to be sold in May

            The ferry line will be sold in May, a person familiar with the talks said.
            """;

    private static final String SOURCED = """
            # Ferry line to be sold in May

            The council approved the sale of the ferry line on Monday, its minutes show.
            """;

    @TempDir
    private Path folder;

    private Path repository = Path.of("");

    @BeforeEach
    void makeRepository() throws IOException {
        repository = Files.createDirectory(folder.resolve("desk"));
        Path program = Files.writeString(
                Files.createDirectory(folder.resolve("bin")).resolve("credibility"),
                "#!/usr/bin/env bash\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java")
                        + "' -XX:TieredStopAtLevel=1 -cp '" + System.getProperty("java.class.path") + "' "
                        + Main.class.getName() + " \"$@\"\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        git("init", "--quiet");
        for (StarterFile file : List.of(StarterFile.settings("newsroom"), StarterFile.pipeline("pre-commit"))) {
            write(file.path(), file.text());
        }
        JsonNode hook = YAMLMapper.builder()
                .build()
                .readTree(Files.readString(repository.resolve(".pre-commit-config.yaml")))
                .at("/repos/0/hooks/0");
        String files = hook.at("/files").asString();
        String entry = hook.at("/entry").asString();
        write(".git/hooks/pre-commit", String.format(Locale.ROOT, """
                        #!/usr/bin/env bash
                        set -o pipefail
                        git diff --cached --name-only --diff-filter=d -z | grep -zE '%s' | xargs -0 -r %s >&2
                        """, files, entry));
        assertThat(repository.resolve(".git/hooks/pre-commit").toFile().setExecutable(true))
                .isTrue();
    }

    @Test
    void letsNoDraftThroughThatFails() throws IOException {
        write("a b.md", UNSOURCED);

        assertThat(commit()).isNotZero();
        assertThat(said()).contains("a b.md:3:1 ", " E CR103 single-anonymous-source ", "in 1 draft");
        assertThat(git("rev-parse", "--verify", "--quiet", "HEAD")).isNotZero();
    }

    @Test
    void letsDraftsThroughThatAreSourced() throws IOException {
        write("a b.md", SOURCED);
        write("notes.csv", "a,b\n");

        assertThat(commit()).as(said()).isZero();
        assertThat(said()).contains("0 errors, 0 warnings, 0 notes in 1 draft");
    }

    private int commit() throws IOException {
        git("add", "--all");
        return git("-c", "user.name=Ann Vale", "-c", "user.email=ann@example.org", "commit", "-m", "Change");
    }

    private int git(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(repository.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        builder.environment().merge("PATH", folder.resolve("bin").toString(), (path, own) -> own + ":" + path);
        builder.environment().put("XDG_CONFIG_HOME", folder.toString());
        Process process = builder.start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
        return process.exitValue();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said"), UTF_8);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(repository.resolve(name), text);
    }
}
