package org.credibility.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credibility.cli.command.ExitCode;
import org.credibility.cli.command.LoopbackSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** What is appended to the boot class path is found before what lies in the jar. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void tellsOnceThatAModelIsDamaged() throws IOException, InterruptedException {
        Path article = Files.writeString(folder.resolve("a.txt"), "Ferry to stop\nIt will stop, the council said.\n");
        Path models = Files.createDirectories(folder.resolve("damaged/org/credibility/syntax/en"));
        Files.writeString(models.resolve("parser.crdm"), "CRDM");
        List<String> damaged = List.of("-Xbootclasspath/a:" + folder.resolve("damaged"));
        Process program = start(damaged, "score", article.toString(), "--format", "json");

        assertThat(program.waitFor()).isEqualTo(ExitCode.FAILURE);
        assertThat(Files.readAllLines(folder.resolve("err"), UTF_8))
                .singleElement()
                .asString()
                .contains("/org/credibility/syntax/en/parser.crdm: cut off");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void sharesItsCacheWithAnotherProcess() throws IOException, InterruptedException {
        try (LoopbackSite site = new LoopbackSite()) {
            List<String> fetch = new ArrayList<>(List.of("fetch", "--allow-address", site.authority()));
            for (int page = 0; page < 20; page++) {
                site.page("/" + page + "/", LoopbackSite.article("Ferry " + page, ""));
                fetch.add(site.url("/" + page + "/"));
            }
            Process one = start(List.of(), fetch.toArray(String[]::new));
            Process other = start(List.of(), fetch.toArray(String[]::new));

            assertThat(List.of(one.waitFor(), other.waitFor())).containsOnly(ExitCode.CLEAN);
            int asked = site.asked().size();
            assertThat(start(List.of(), fetch.toArray(String[]::new)).waitFor()).isZero();
            assertThat(site.asked()).hasSize(asked);
        }
        assertThat(folder.resolve("err")).isEmptyFile();
    }

    /** Before the rules have come, and before the page has. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void leavesNothingBehindWhereItIsInterrupted(int request) throws IOException, InterruptedException {
        try (ServerSocket host = new ServerSocket(0, 8, InetAddress.getLoopbackAddress())) {
            String authority = "127.0.0.1:" + host.getLocalPort();
            Process program = start(
                    List.of(),
                    "fetch",
                    "http://" + authority + "/",
                    "--allow-address",
                    authority,
                    "--timeout",
                    "50s",
                    "--no-cache",
                    "--archive",
                    folder.resolve("evidence.warc.gz").toString());
            for (int answered = 1; answered < request; answered++) {
                answer(host);
            }
            host.accept();
            new ProcessBuilder("kill", "-INT", Long.toString(program.pid()))
                    .start()
                    .waitFor();

            assertThat(program.waitFor()).isEqualTo(ExitCode.INTERRUPTED);
        }
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("out", "err");
        assertThat(folder.resolve("out")).isEmptyFile();
    }

    private static void answer(ServerSocket host) throws IOException {
        try (Socket socket = host.accept()) {
            socket.getInputStream().read(new byte[8192]);
            socket.getOutputStream().write("HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n".getBytes(UTF_8));
        }
    }

    /** Starts the program in a Java machine of its own, without what logs in tests. */
    private Process start(List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (ignoresInterrupts()) {
            command.addAll(List.of("env", "--default-signal=INT"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath(), Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment()
                .put("CREDIBILITY_CACHE_DIR", folder.resolve("cache").toString());
        return builder.start();
    }

    /** What is started in the background ignores them, and so does what it starts. */
    private static boolean ignoresInterrupts() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                && Files.readString(status, UTF_8)
                        .lines()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    }

    private static String classPath() {
        String separator = System.getProperty("path.separator");
        return Stream.of(System.getProperty("java.class.path").split(separator, -1))
                .filter(entry -> !entry.contains("slf4j-simple"))
                .collect(Collectors.joining(separator));
    }
}
