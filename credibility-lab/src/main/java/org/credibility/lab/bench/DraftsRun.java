package org.credibility.lab.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A run of the program over a folder of invented drafts, as a newsroom would start it.
 *
 * @param drafts how many drafts there were
 * @param seconds the time from the start of the process to its end
 * @param peak the most memory the process held, in bytes; empty where the system does not tell
 */
record DraftsRun(int drafts, double seconds, OptionalLong peak) {
    private static final long SEED = 11;
    private static final long PATIENCE_MINUTES = 30;

    /**
     * Writes drafts into a new folder, scores them as JSON lines and removes them.
     *
     * @param program the launcher
     * @param heap the largest heap the program may use, such as 64m
     * @param drafts how many drafts
     * @throws IOException if a draft cannot be written or the program fails
     */
    static DraftsRun of(Path program, String heap, int drafts) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("drafts");
        try {
            write(drafts, folder);
            return run(program, heap, drafts, folder);
        } finally {
            remove(folder);
        }
    }

    private static void write(int drafts, Path folder) throws IOException {
        InventedNews news = new InventedNews(SEED);
        for (int number = 0; number < drafts; number++) {
            String name = String.format(Locale.ROOT, "draft-%05d.md", number);
            Files.writeString(folder.resolve(name), markdown(news.article(ArticleBenchmark.WORDS)), UTF_8);
        }
    }

    /** Front matter, the headline as a heading, and a paragraph a line: its first word in italics, a link at its end. */
    private static String markdown(String article) {
        List<String> lines = article.lines().filter(line -> !line.isEmpty()).toList();
        StringBuilder draft = new StringBuilder("---\ndate: 2031-03-04\noutlet: Tern Coast Courier\ntier: B\n---\n# ")
                .append(lines.get(0))
                .append('\n');
        for (String line : lines.subList(1, lines.size())) {
            draft.append("\n*")
                    .append(line.replaceFirst(" ", "* "))
                    .append(" [source](https://source.example/a?b=1)\n");
        }
        return draft.toString();
    }

    private static DraftsRun run(Path program, String heap, int drafts, Path folder)
            throws IOException, InterruptedException {
        List<String> command = List.of(
                program.toAbsolutePath().toString(),
                "score",
                folder.toString(),
                "--offline",
                "--format",
                "jsonl",
                "--quiet");
        ProgramRun run =
                ProgramRun.of(command, Map.of("JDK_JAVA_OPTIONS", "-Xmx" + heap), Duration.ofMinutes(PATIENCE_MINUTES));
        if (run.exitCode() != 0) {
            throw new IOException(program + " failed on " + drafts + " drafts with a heap of " + heap);
        }
        return new DraftsRun(drafts, run.seconds(), run.peak());
    }

    /** Removes a folder with all that is in it. */
    static void remove(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> found = Files.walk(folder)) {
            paths = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }

    String line() {
        String memory = peak.isPresent() ? peak.getAsLong() / (1 << 20) + " MB at most" : "memory not told";
        return String.format(
                Locale.ROOT, "%5d drafts in %5.1f s: %4.0f a second, %s", drafts, seconds, drafts / seconds, memory);
    }
}
