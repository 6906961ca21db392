package org.credibility.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What the article that this project began with has to show, where it is at hand. */
class SeedArticleTest {
    private static final Path SEED = Path.of("..", "..", "shared", "data", "golden", "seed-claims.json");

    @TempDir
    private Path folder;

    private String draft = "";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void writeTheArticle() throws IOException {
        assumeTrue(Files.exists(SEED), "the seed article is not at hand");
        String text =
                JsonMapper.shared().readTree(Files.readString(SEED)).get("text").asString();
        draft = Files.writeString(folder.resolve("seed.txt"), text).toString();
    }

    /** A line each, for that is a paragraph of the article. */
    @ParameterizedTest
    @CsvSource({
        "CR103, 2, W",
        "CR107, 6, W",
        "CR107, 7, W",
        "CR107, 8, W",
        "CR201, 2, W",
        "CR203, 4, W",
        "CR205, 16, N",
        "CR205, 17, N",
        "CR301, 1, W",
        "CR301, 2, W",
        "CR401, 15, W",
        "CR401, 17, W",
        "CR401, 26, W",
        "CR402, 1, W",
        "CR404, 13, N",
        "CR404, 17, N",
        "CR505, 26, W",
    })
    void firesAtTheRightPlaces(String rule, int line, String severity) {
        assertThat(check("--select", rule)).isEqualTo(ExitCode.CLEAN);
        assertThat(out()).containsPattern("seed\\.txt:" + line + ":\\d+ +" + severity + " " + rule + " ");
    }

    @Test
    void asksForNoAnswerBesideTheLineThatThereIsNone() {
        assertThat(check("--select", "CR701")).isEqualTo(ExitCode.CLEAN);
        assertThat(out()).isEqualTo("0 errors, 0 warnings, 0 notes in 1 draft\n");
    }

    @Test
    void passesTheDefaultGateAndFailsTheNextOne() {
        assertThat(check()).isEqualTo(ExitCode.CLEAN);
        assertThat(out()).contains("\n0 errors, ");
        assertThat(check("--fail-on", "warning")).isEqualTo(ExitCode.FINDINGS);
    }

    private int check(String... arguments) {
        out.reset();
        String[] all = new String[arguments.length + 3];
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        all[0] = "check";
        all[1] = "--isolated";
        all[2] = draft;
        return Program.run(
                all, new Terminal(new ByteArrayInputStream(new byte[0]), out, out, Map.of("COLUMNS", "100"), UTF_8));
    }

    private String out() {
        return out.toString(UTF_8);
    }
}
