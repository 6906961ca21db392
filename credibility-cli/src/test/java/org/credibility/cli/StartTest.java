package org.credibility.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the program loads when it starts. */
class StartTest {
    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void loadsNothingOfTheNetworkWhereNothingIsLinked() throws IOException, InterruptedException {
        Path article = Files.writeString(folder.resolve("a.txt"), "Ferry to stop\nIt will stop, the council said.\n");
        Path loaded = folder.resolve("loaded");
        Process program = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + loaded,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "score",
                        article.toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();

        assertThat(program.waitFor()).isZero();
        assertThat(Files.readString(loaded, UTF_8))
                .contains("org.credibility.cli.Main")
                .doesNotContain("okhttp3.", "com.github.benmanes.caffeine", "org.netpreserve");
    }
}
