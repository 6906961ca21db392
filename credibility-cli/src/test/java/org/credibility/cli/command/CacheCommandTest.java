package org.credibility.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheCommandTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void tellsWhereItIs() {
        assertThat(run("dir")).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo(cache() + "\n");
    }

    @Test
    void tellsWhatItHolds() throws IOException {
        answer("a", "2026-03-24T10:00:00.5Z");
        answer("b", "2026-03-25T10:00:00Z");

        assertThat(run("stats")).isZero();
        assertThat(out.toString(UTF_8))
                .isEqualTo("2 answers\n0.2 MB\noldest 2026-03-24T10:00:00Z\nnewest 2026-03-25T10:00:00Z\n");
    }

    @Test
    void tellsThatThereIsNothing() {
        assertThat(run("stats")).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo("0 answers\n0.0 MB\n");
    }

    @Test
    void removesItsAnswersAlone() throws IOException {
        answer("a", "2026-03-24T10:00:00Z");
        Files.writeString(cache().resolve("precious.txt"), "kept");

        assertThat(run("clear")).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo("1 answer removed\n");
        assertThat(cache().toFile().list()).containsExactly("precious.txt");
    }

    @Test
    void doesNothingElse() {
        assertThat(run("burn")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(UTF_8)).contains("dir, stats or clear", "credibility cache --help");
        assertThat(run()).isEqualTo(ExitCode.USAGE);
    }

    private Path cache() {
        return folder.resolve("cache");
    }

    /** Puts a file of the cache there, whose content nobody reads. */
    private void answer(String letter, String stored) throws IOException {
        Files.createDirectories(cache());
        Path file = Files.write(cache().resolve(letter.repeat(64) + ".answer"), new byte[100_000]);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(stored)));
    }

    private int run(String... words) {
        String[] arguments = new String[words.length + 1];
        arguments[0] = "cache";
        System.arraycopy(words, 0, arguments, 1, words.length);
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                out,
                err,
                Map.of("CREDIBILITY_CACHE_DIR", cache().toString()),
                UTF_8);
        return Program.run(arguments, terminal);
    }
}
