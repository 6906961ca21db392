package org.credibility.lab.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
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
        ProcessBuilder command = new ProcessBuilder(
                        program.toAbsolutePath().toString(),
                        "score",
                        folder.toString(),
                        "--offline",
                        "--format",
                        "jsonl",
                        "--quiet")
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        command.environment().put("JDK_JAVA_OPTIONS", "-Xmx" + heap);
        long begin = System.nanoTime();
        Process process = command.start();
        OptionalLong peak = watch(process, begin + TimeUnit.MINUTES.toNanos(PATIENCE_MINUTES));
        if (process.isAlive() || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(program + " failed on " + drafts + " drafts with a heap of " + heap);
        }
        return new DraftsRun(drafts, (System.nanoTime() - begin) / 1e9, peak);
    }

    /** Looks ten times a second, until the process ends or the time is up, at the most it ever held. */
    private static OptionalLong watch(Process process, long deadline) throws InterruptedException {
        OptionalLong peak = OptionalLong.empty();
        do {
            OptionalLong now = peakOf(process.pid());
            peak = now.isPresent() ? now : peak;
        } while (!process.waitFor(100, TimeUnit.MILLISECONDS) && System.nanoTime() - deadline < 0);
        return peak;
    }

    /** Returns the most memory that a process ever held, in bytes; empty where the system does not tell. */
    static OptionalLong peakOf(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process), "status"), UTF_8)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException | UncheckedIOException goneOrAnotherSystem) {
            return OptionalLong.empty();
        }
    }

    private static void remove(Path folder) throws IOException {
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
