package org.credibility.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Does a little of what users do, so that the launcher can keep the classes that takes in an archive. The one host it asks
 * is itself, and it leaves nothing behind.
 */
@Command(name = "warm-up", hidden = true, description = "Loads what the program needs, for the launcher.")
final class WarmUpCommand implements Callable<Integer> {
    private static final String TEXT = "Ferry to stop\n“The ferry will stop in May,” officials said on Monday.\n";

    private static final String DRAFT = "---\ndate: 2026-03-24\n---\n# Ferry to stop\n\nThe *ferry* will stop in May,"
            + " [the council said](%smore?part=1) on Monday. It carried 210,000 people, it added.\n\n- One boat is left.\n";

    private static final String PAGE = "<!doctype html><title>Ferry to stop</title><h1>Ferry to stop</h1>"
            + "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\"}</script>"
            + "<p>“The ferry will stop in May,” officials said. <a href=\"/more\">More</a>.</p>";

    @Parameters(
            arity = "0..1",
            description = "fetch alone, which needs half of the classes that score does; else both.")
    private String command = "score";

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("warm-up");
        try (ServerSocket listener = new ServerSocket(0, 8, InetAddress.getLoopbackAddress())) {
            Thread host = new Thread(() -> serve(listener), "warm-up");
            host.setDaemon(true);
            host.start();
            return run(listener, folder);
        } finally {
            remove(folder);
        }
    }

    private int run(ServerSocket listener, Path folder) throws IOException {
        String authority = listener.getInetAddress().getHostAddress() + ":" + listener.getLocalPort();
        String address = "http://" + authority + "/";
        List<String[]> runs = new ArrayList<>();
        String draft = Files.writeString(folder.resolve("draft.md"), DRAFT.formatted(address))
                .toString();
        if (command.equals("score")) {
            runs.add(new String[] {"score", "-"});
            runs.add(new String[] {"score", draft, "--quiet", "--allow-address", authority});
        }
        runs.add(new String[] {"fetch", address, draft, "--allow-address", authority});
        runs.add(new String[] {"fetch", draft, "--allow-address", authority});
        runs.add(new String[] {"fetch", address, "--allow-address", authority, "--format", "jsonl"});
        int code = run(runs, folder);
        // the host speaks no TLS: what a secure connection begins with is loaded all the same
        run(
                List.<String[]>of(new String[] {"fetch", "https://" + authority + "/", "--allow-address", authority}),
                folder);
        return code;
    }

    private static int run(List<String[]> runs, Path folder) {
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(TEXT.getBytes(UTF_8)),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Map.of("CREDIBILITY_CACHE_DIR", folder.resolve("cache").toString()),
                UTF_8);
        return runs.stream().mapToInt(run -> Program.run(run, terminal)).max().orElse(ExitCode.FAILURE);
    }

    private static void serve(ServerSocket listener) {
        while (!listener.isClosed()) {
            try (Socket socket = listener.accept()) {
                answer(socket.getInputStream(), socket.getOutputStream());
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** Requests of the fetcher come in one piece, and are short. */
    private static void answer(InputStream in, OutputStream out) throws IOException {
        byte[] head = new byte[8192];
        int length = Math.max(0, in.read(head));
        boolean rules = new String(head, 0, length, UTF_8).startsWith("GET /robots.txt ");
        byte[] body = (rules ? "User-agent: *\nAllow: /\n" : PAGE).getBytes(UTF_8);
        out.write(("HTTP/1.1 200 OK\r\nContent-Type: text/" + (rules ? "plain" : "html") + "; charset=utf-8\r\n"
                        + "Content-Length: " + body.length + "\r\n\r\n")
                .getBytes(UTF_8));
        out.write(body);
        out.flush();
    }

    private static void remove(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
