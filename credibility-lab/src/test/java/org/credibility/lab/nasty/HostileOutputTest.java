package org.credibility.lab.nasty;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.credibility.cli.command.ExitCode;
import org.credibility.cli.command.Program;
import org.credibility.cli.command.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing in an article, a name or an option steers who shows, logs or opens what the program prints. */
class HostileOutputTest {
    /** Controls, signs that turn a line around, separators of lines, halves of pairs; line ends and joiners may stay. */
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\n\\u200C\\u200D]]");

    /** Commands of build servers. */
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\s*::|##\\[|##vso|##teamcity");

    /** Cells that a spreadsheet computes. */
    private static final Pattern FORMULA = Pattern.compile("(?m)(?:^|,)\"?[=+\\-@\\t]");

    private static final List<List<String>> RENDERERS = List.of(
            List.of(),
            List.of("--all"),
            List.of("--claim", "1"),
            List.of("-f", "json"),
            List.of("-f", "jsonl"),
            List.of("-f", "html"));

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Charset charset = UTF_8;

    @Test
    void isThereInTheArticles() {
        String all =
                String.join("\n", seeds().stream().map(NastyArticles::article).toList());

        assertThat(all).containsPattern(STEERING).containsPattern(COMMAND).containsPattern(FORMULA);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void reachesNoReport(long seed) throws IOException {
        String file = article(seed);
        for (List<String> renderer : RENDERERS) {
            run(renderer, file);
        }

        assertThat(out.toString(UTF_8))
                .isNotEmpty()
                .doesNotContainPattern(STEERING)
                .doesNotContainPattern(COMMAND);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void reachesNoTerminalWithFewSigns(long seed) throws IOException {
        charset = US_ASCII;
        run(List.of("--all"), article(seed));

        assertThat(out.toString(US_ASCII)).matches("[\\x20-\\x7E\\n]*").doesNotContainPattern(COMMAND);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void reachesNoCell(long seed) throws IOException {
        run(List.of("-f", "csv"), article(seed));
        String sheet = out.toString(UTF_8);

        assertThat(sheet).endsWith("\r\n");
        assertThat(sheet.replace("\r\n", "\n"))
                .doesNotContainPattern(STEERING)
                .doesNotContainPattern(COMMAND)
                .satisfies(lines -> assertThat(lines.replaceAll("\"(?:[^\"]|\"\")*\"", "\"'\""))
                        .doesNotContainPattern(FORMULA));
        assertThat(sheet).doesNotContainPattern("(?:^|,|\\n)\"[=+\\-@\\t]");
    }

    @ParameterizedTest
    @MethodSource("options")
    void reachesNoMessage(String option) throws IOException {
        for (long seed = 0; seed < 20; seed++) {
            String words = NastyArticles.article(seed);
            String hostile = words.substring(0, Math.min(300, words.length()));
            assertThat(program("score", "--offline", article(seed), option.isEmpty() ? hostile : option, hostile))
                    .isNotEqualTo(ExitCode.FINDINGS);
        }

        assertThat(err.toString(UTF_8))
                .isNotEmpty()
                .doesNotContain("should not happen")
                .doesNotContainPattern(STEERING)
                .doesNotContainPattern(COMMAND);
    }

    @Test
    void reachesNoMessageAboutATableOfSources() throws IOException {
        for (long seed = 0; seed < 60; seed++) {
            String hostile = NastyArticles.article(seed).replace("\"", "\"\"");
            Path table = Files.writeString(
                    folder.resolve("sources.csv"),
                    seed % 2 == 0 ? "match,tier\nPost,\"" + hostile + "\"" : "match,\"" + hostile + "\"");
            assertThat(program("score", "--offline", article(seed), "--sources", table.toString()))
                    .isEqualTo(ExitCode.USAGE);
        }

        assertThat(err.toString(UTF_8)).doesNotContainPattern(STEERING).doesNotContainPattern(COMMAND);
    }

    static List<Long> seeds() {
        return LongStream.range(0, 60).boxed().toList();
    }

    static Stream<String> options() {
        return Stream.of(
                "",
                "--tier",
                "--published",
                "--as-of",
                "--format",
                "--claim",
                "--color",
                "--sources",
                "-o",
                "--nothing");
    }

    private String article(long seed) throws IOException {
        return Files.writeString(folder.resolve("a.txt"), NastyArticles.article(seed))
                .toString();
    }

    private void run(List<String> options, String file) {
        String[] arguments = Stream.concat(Stream.of("score", file, "--offline"), options.stream())
                .toArray(String[]::new);
        program(arguments);
    }

    private int program(String... arguments) {
        return Program.run(arguments, new Terminal(new ByteArrayInputStream(new byte[0]), out, err, Map.of(), charset));
    }
}
