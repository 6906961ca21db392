package org.credibility.lab.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.credibility.cli.command.ExitCode;

/** Fetches from hosts on loopback that are slow, large or broken, each time in a Java machine of its own. */
final class FetchLoad {
    private static final int HOSTS = 20;
    private static final List<String> FAULTS = List.of(
            "page", "missing", "reset", "short", "chunk", "lengths", "noise", "loop", "away", "bomb", "silent",
            "trickle");
    private static final List<String> LARGE = List.of("endless", "bomb", "tags");

    private final PrintStream out;
    private final boolean quick;
    private boolean sound = true;

    FetchLoad(PrintStream out, boolean quick) {
        this.out = out;
        this.quick = quick;
    }

    /** Runs all of it, and returns whether nothing broke, was late, or was not given back. */
    boolean run() throws IOException, InterruptedException {
        slowHosts();
        largePages();
        faults();
        return sound;
    }

    private void slowHosts() throws IOException, InterruptedException {
        try (LoadServer server = new LoadServer(200)) {
            out.println("200 hosts that send a byte now and then, at a deadline of 5 s");
            client(
                    List.of(),
                    List.of("--concurrency", "200", "--timeout", "PT5S"),
                    addresses(server, 200, at -> "/trickle/" + at));
        }
    }

    private void largePages() throws IOException, InterruptedException {
        try (LoadServer server = new LoadServer(HOSTS)) {
            for (String kind : LARGE) {
                out.println("50 at a time of " + kind + ", with a heap of 256 MB");
                client(
                        List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError"),
                        List.of("--concurrency", "50", "--per-host", "50", "--timeout", "PT60S"),
                        addresses(server, 50, at -> "/" + kind + "/" + at));
            }
        }
    }

    private void faults() throws IOException, InterruptedException {
        int count = quick ? 2_000 : 10_000;
        try (LoadServer server = new LoadServer(HOSTS)) {
            out.println(count + " faults of " + FAULTS.size() + " kinds, at a deadline of 2 s");
            client(
                    List.of(),
                    List.of("--batch", Integer.toString(count / 5), "--timeout", "PT2S", "--per-host", "16"),
                    addresses(server, count, at -> "/" + FAULTS.get(at % FAULTS.size()) + "/" + at));
        }
    }

    private static List<String> addresses(LoadServer server, int count, IntFunction<String> path) {
        return IntStream.range(0, count)
                .mapToObj(at -> server.url(at, path.apply(at)))
                .toList();
    }

    /** Starts the lab again, in the same way, as a client whose figures hold nothing of the server's. */
    private void client(List<String> flags, List<String> options, List<String> addresses)
            throws IOException, InterruptedException {
        Path file = Files.createTempFile("addresses", ".txt");
        try {
            Files.write(file, addresses, UTF_8);
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(flags);
            command.addAll(List.of("-cp", classPath(), "org.credibility.lab.Main", "load-client"));
            command.addAll(options);
            command.add(file.toString());
            out.flush();
            Process process = new ProcessBuilder(command).inheritIO().start();
            int code = process.waitFor();
            sound &= code == ExitCode.CLEAN;
            if (code != ExitCode.CLEAN && code != ExitCode.FINDINGS) {
                throw new IOException("the client failed with exit code " + code);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static String classPath() {
        return System.getProperty("java.class.path", ".");
    }
}
