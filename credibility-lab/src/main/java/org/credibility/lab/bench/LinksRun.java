package org.credibility.lab.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The links of one article, fetched by the program as users start it: from the hosts, then from its cache. The measures
 * beside it: the least that fetching and parsing can take, and another link checker, which asks for heads of pages and reads none.
 */
final class LinksRun {
    private static final int LINKS = 200;
    private static final int HOSTS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** The options that the launcher starts the Java machine with, everywhere. */
    private static final List<String> FLAGS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xms32m",
            "-XX:NewSize=12m",
            "-XX:MaxNewSize=16m",
            "-XX:-UseDynamicNumberOfCompilerThreads",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-Xshare:auto");

    /** Where Linux tells whether it grants large pages, as the launcher reads it. */
    private static final Path LARGE_PAGES = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");

    private final PrintStream out;
    private final Path program;
    private final Optional<Path> linkinator;

    LinksRun(PrintStream out, Path program, Optional<Path> linkinator) {
        this.out = out;
        this.program = program;
        this.linkinator = linkinator;
    }

    void run() throws IOException, InterruptedException {
        out.println(LINKS + " links over " + HOSTS + " hosts, 100 KB each, 300 ms latency");
        Path folder = Files.createTempDirectory("links");
        try {
            fetched(folder);
            bare(folder);
            checked(folder);
        } finally {
            DraftsRun.remove(folder);
        }
    }

    private void fetched(Path folder) throws IOException, InterruptedException {
        try (LoadServer server = new LoadServer(HOSTS)) {
            Path article = Files.writeString(folder.resolve("article.md"), article(server), UTF_8);
            List<String> command = List.of(
                    program.toAbsolutePath().toString(),
                    "fetch",
                    article.toString(),
                    "--allow-address",
                    String.join(",", server.authorities()));
            Map<String, String> environment =
                    Map.of("CREDIBILITY_CACHE_DIR", folder.resolve("cache").toString());
            for (String name : List.of("fetched", "from cache")) {
                int before = server.requests();
                ProgramRun run = ProgramRun.of(command, environment, PATIENCE);
                if (run.exitCode() != 0) {
                    throw new IOException(program + " ended with exit code " + run.exitCode());
                }
                print(
                        name,
                        run.figures() + ", " + (server.requests() - before) + " requests, " + server.mostInFlight()
                                + " in flight at a host at most");
            }
        }
    }

    /** Runs three times, as the launcher does: to list the classes, to keep them in an archive, and with that. */
    private void bare(Path folder) throws IOException, InterruptedException {
        try (LoadServer server = new LoadServer(HOSTS)) {
            Path addresses = Files.write(
                    folder.resolve("addresses"),
                    IntStream.range(0, LINKS)
                            .mapToObj(link -> address(server, link))
                            .toList());
            Path classes = folder.resolve("bare.classes");
            Path archive = folder.resolve("bare.jsa");
            bare(addresses, "-XX:DumpLoadedClassList=" + classes);
            bare(addresses, "-Xshare:dump", "-XX:SharedClassListFile=" + classes, "-XX:SharedArchiveFile=" + archive);
            ProgramRun run = bare(addresses, "-XX:SharedArchiveFile=" + archive);
            if (run.exitCode() != 0) {
                throw new IOException("the bare program ended with exit code " + run.exitCode());
            }
            print("bare", run.figures() + ": OkHttp and jsoup alone");
        }
    }

    /** Returns the options that the launcher starts the Java machine with where a file grants large pages, or does not. */
    static List<String> flags(Path largePages) throws IOException {
        List<String> flags = new ArrayList<>(FLAGS);
        if (Files.isReadable(largePages) && !Files.readString(largePages, UTF_8).contains("[never]")) {
            flags.add("-XX:+UseTransparentHugePages");
        }
        return flags;
    }

    private static ProgramRun bare(Path addresses, String... sharing) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags(LARGE_PAGES));
        command.addAll(List.of(sharing));
        command.addAll(List.of("-cp", System.getProperty("java.class.path", ".")));
        command.addAll(List.of(BareLinks.class.getName(), addresses.toString()));
        return ProgramRun.of(command, Map.of(), PATIENCE);
    }

    private void checked(Path folder) throws IOException, InterruptedException {
        if (linkinator.isEmpty() || !Files.exists(linkinator.get())) {
            print("linkinator", "not here; --linkinator FILE tells where it is");
            return;
        }
        try (LoadServer server = new LoadServer(HOSTS)) {
            Path site = Files.createDirectories(folder.resolve("site"));
            Files.writeString(site.resolve("index.html"), page(server), UTF_8);
            List<String> command = List.of(
                    linkinator.get().toAbsolutePath().toString(),
                    site.toString(),
                    "--concurrency",
                    Integer.toString(LINKS),
                    "--format",
                    "json");
            ProgramRun run = ProgramRun.of(command, Map.of(), PATIENCE);
            print(
                    "linkinator",
                    run.figures() + ", " + server.requests() + " requests, " + server.mostInFlight()
                            + " in flight at a host at most");
        }
    }

    private static String article(LoadServer server) {
        StringBuilder article = new StringBuilder("# Two hundred links\n\n");
        for (int link = 0; link < LINKS; link++) {
            article.append("[link](").append(address(server, link)).append(")\n");
        }
        return article.toString();
    }

    private static String page(LoadServer server) {
        StringBuilder page = new StringBuilder("<!doctype html><title>Two hundred links</title>\n");
        for (int link = 0; link < LINKS; link++) {
            page.append("<a href=\"").append(address(server, link)).append("\">link</a>\n");
        }
        return page.toString();
    }

    private static String address(LoadServer server, int link) {
        return server.url(link, "/page/" + link + "?latency=300");
    }

    private void print(String name, String figures) {
        out.println(String.format(Locale.ROOT, "    %-12s %s", name, figures));
        out.flush();
    }
}
