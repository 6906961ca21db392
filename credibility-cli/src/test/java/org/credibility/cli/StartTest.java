package org.credibility.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credibility.cli.command.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the program loads, says and leaves behind as a process. */
class StartTest {
    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void loadsNothingOfTheNetworkWhereNothingIsLinked() throws IOException, InterruptedException {
        Path article = Files.writeString(folder.resolve("a.txt"), "Ferry to stop\nIt will stop, the council said.\n");
        Path loaded = folder.resolve("loaded");
        Process program = start(List.of("-Xlog:class+load:file=" + loaded), "score", article.toString());

        assertThat(program.waitFor()).isZero();
        assertThat(Files.readString(loaded, UTF_8))
                .contains("org.credibility.cli.Main")
                .doesNotContain("okhttp3.", "com.github.benmanes.caffeine", "org.netpreserve");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void letsNoLibraryLog() throws IOException, InterruptedException {
        Process program = start(List.of(), "warm-up");

        assertThat(program.waitFor()).isZero();
        assertThat(folder.resolve("err")).isEmptyFile();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void leavesNothingBehindWhereItIsInterrupted() throws IOException, InterruptedException {
        try (ServerSocket silent = new ServerSocket(0, 8, InetAddress.getLoopbackAddress())) {
            String authority = "127.0.0.1:" + silent.getLocalPort();
            Process program = start(
                    List.of(),
                    "fetch",
                    "http://" + authority + "/",
                    "--allow-address",
                    authority,
                    "--no-cache",
                    "--archive",
                    folder.resolve("evidence.warc.gz").toString());
            silent.accept();
            new ProcessBuilder("kill", "-INT", Long.toString(program.pid())).start().waitFor();

            assertThat(program.waitFor()).isEqualTo(ExitCode.INTERRUPTED);
        }
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("out", "err");
        assertThat(folder.resolve("out")).isEmptyFile();
    }

    /** Starts the program in a Java machine of its own, without what logs in tests. */
    private Process start(List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath(), Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    private static String classPath() {
        String separator = System.getProperty("path.separator");
        return Stream.of(System.getProperty("java.class.path").split(separator, -1))
                .filter(entry -> !entry.contains("slf4j-simple"))
                .collect(Collectors.joining(separator));
    }
}
