package org.credibility.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.credibility.cli.command.Program;
import org.credibility.cli.command.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The sample article whose links are replayed: one source of each kind. {@code -Dgolden.update=true} writes the archive of
 * its pages and its reports anew.
 */
class RecordedSampleTest {
    private static final Path PAGES = Path.of("src", "test", "resources", "causeway");
    private static final Path ARCHIVE = Path.of("..", "examples", "causeway.warc");
    private static final Path ARTICLE = Path.of("..", "examples", "causeway.md");

    @TempDir
    private Path folder;

    @Test
    void archivesThePagesOfTheSample() throws IOException {
        Path fresh = folder.resolve(ARCHIVE.getFileName());
        new RecordedHosts(PAGES).record(fresh);

        if (Boolean.getBoolean("golden.update")) {
            Files.write(ARCHIVE, Files.readAllBytes(fresh));
        }
        assertThat(fresh).hasSameBinaryContentAs(ARCHIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void reportsEachSource(String format) throws IOException {
        Path golden = PAGES.resolve("report." + (format.equals("text") ? "txt" : format));
        String report = report("--format", format);

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, report);
        }
        assertThat(report).isEqualTo(Files.readString(golden));
    }

    private static String report(String... options) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(Files.readAllBytes(ARTICLE)),
                output,
                output,
                Map.of(),
                StandardCharsets.UTF_8);
        String[] arguments = {"score", "-", "--stdin-filename", "causeway.md", "--replay", ARCHIVE.toString()};
        String[] all =
                Stream.concat(Arrays.stream(arguments), Arrays.stream(options)).toArray(String[]::new);
        int exitCode = Program.run(all, terminal);

        String report = output.toString(StandardCharsets.UTF_8);
        assertThat(exitCode).as(report).isZero();
        return report;
    }
}
