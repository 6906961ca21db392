package org.credibility.lab.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.credibility.Credibility;
import org.credibility.cli.command.ExitCode;
import org.credibility.document.Article;
import org.credibility.lab.stance.PairsRun;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Measures the speed of the analysis, how its time grows with the text, and fetching under load; exit code 1 where a kind
 * grows too fast, or the load is not borne.
 */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Measures the speed of the analysis with JMH. Without a NAME all are run:",
            "  articles  articles a second on one warmed core",
            "  stages    the time of each stage of the analysis, with --pages also of reading a page",
            "  models    the time to load the models of attribution, and their memory",
            "  growth    the time of long texts of many kinds, at a length, twice and four times that length",
            "  drafts    drafts a second and memory of ./credibility over folders of 250, 500 and 1,000 drafts",
            "  origins   pages read and joined into origins: 500, 1,000, 2,000 and 4,000",
            "  evidence  one claim held against 125, 250, 500 and 1,000 documents of 1,000 words",
            "  stance    pairs of headlines and bodies a second, with --pairs",
            "  links     the links of an article, fetched by ./credibility and looked at by another link checker",
            "  pages     the extraction of each page of a folder beside its parse, and the memory it takes",
            "  fetch     the same, and fetching from hosts on loopback that are slow, large or broken"
        })
public final class BenchCommand implements Callable<Integer> {
    private static final int QUICK_LENGTH = 12_500;
    private static final int FULL_LENGTH = 750_000;
    private static final List<Integer> FOLDERS = List.of(250, 500, 1000);
    private static final List<Integer> QUICK_FOLDERS = List.of(25, 50, 100);
    private static final List<Integer> ORIGIN_COUNTS = List.of(500, 1000, 2000, 4000);
    private static final List<Integer> EVIDENCE_COUNTS = List.of(125, 250, 500, 1000);
    private static final int WARM_ARTICLES = 300;
    private static final int WARM_SECONDS = 40;
    private static final int QUICK_WARM_SECONDS = 5;
    private static final String STAGES =
            "(blocks|structure|structureAndTags|parsed|attributions|reviewed|sources|claims|scores|whole)";

    /** What is measured. */
    enum Name {
        articles,
        stages,
        models,
        growth,
        drafts,
        origins,
        evidence,
        stance,
        links,
        fetch,
        pages
    }

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "One of ${COMPLETION-CANDIDATES}.")
    private @Nullable Name name;

    @Option(names = "--quick", description = "A rough look within a minute; the figures are not to be kept.")
    private boolean quick;

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            description = "Measure articles and stages on the files of a folder.")
    private @Nullable Path texts;

    @Option(
            names = "--pages",
            paramLabel = "DIR",
            description = "The folder of web pages, as 'lab predict extraction' reads it, to measure pages on.")
    private @Nullable Path pages;

    @Option(
            names = "--pairs",
            paramLabel = "DIR",
            description = "The folder of the stance data, to measure stances on.")
    private @Nullable Path pairs;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Measure the growth of these kinds alone: ${COMPLETION-CANDIDATES}.")
    private List<LongText> kinds = List.of(LongText.values());

    @Option(
            names = "--length",
            paramLabel = "N",
            description = "The shortest length for growth (750000; 12500 with --quick).")
    private @Nullable Integer length;

    @Option(
            names = "--limit",
            defaultValue = "2.2",
            paramLabel = "X",
            description = "How much the time may grow when the text doubles (${DEFAULT-VALUE}).")
    private double limit;

    @Option(
            names = "--program",
            defaultValue = "./credibility",
            paramLabel = "FILE",
            description = "The launcher that is to read drafts and fetch links (${DEFAULT-VALUE}).")
    private Path program = Path.of("credibility");

    @Option(
            names = "--linkinator",
            paramLabel = "FILE",
            description =
                    "Measure this link checker beside, as node_modules/.bin/linkinator; left out where it is not given.")
    private @Nullable Path linkinator;

    @Option(
            names = "--heap",
            defaultValue = "64m",
            paramLabel = "SIZE",
            description = "The largest heap for drafts (${DEFAULT-VALUE}).")
    private String heap = "64m";

    private final PrintStream out;

    /** Makes the command; it prints its figures to a stream. */
    public BenchCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws RunnerException, IOException, InterruptedException {
        Measurement measurement = new Measurement(quick);
        if (isWanted(Name.models)) {
            print("%s", ModelsRun.of().line());
        }
        if (isWanted(Name.articles)) {
            articles(measurement);
        }
        if (isWanted(Name.stages)) {
            stages(measurement);
        }
        if (pages != null && isWanted(Name.stages)) {
            pageStages(measurement, pages);
        }
        if (isWanted(Name.drafts)) {
            drafts();
        }
        if (isWanted(Name.origins)) {
            origins();
        }
        if (isWanted(Name.evidence)) {
            evidence();
        }
        if (pairs != null && isWanted(Name.stance)) {
            print("%s", PairsRun.of(pairs).line());
        }
        if (isWanted(Name.links) || name == Name.fetch) {
            new LinksRun(out, program, Optional.ofNullable(linkinator)).run();
        }
        if (pages != null && isWanted(Name.pages)) {
            new PagesRun(out, pages).run();
        }
        boolean borne = !isWanted(Name.fetch) || new FetchLoad(out, quick).run();
        boolean linear = !isWanted(Name.growth) || growth(measurement);
        return borne && linear ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private boolean isWanted(Name other) {
        return name == null || name == other;
    }

    private Optional<String> folder() {
        return Optional.ofNullable(texts).map(Path::toString);
    }

    private void articles(Measurement measurement) throws RunnerException, IOException {
        for (RunResult result : measurement.articles("whole", folder())) {
            double mean = mean(result);
            print(
                    "%.0f articles/s on one core, %.0f words each: %.2f ms of processor time an article",
                    1000 / mean, words(), mean);
        }
    }

    private double words() throws IOException {
        return folder().isEmpty()
                ? ArticleBenchmark.WORDS
                : ArticleBenchmark.texts(folder().get()).stream()
                        .mapToInt(text -> text.split("\\s+", -1).length)
                        .average()
                        .orElse(0);
    }

    private void stages(Measurement measurement) throws RunnerException {
        print("%-32s %9s", "stage, processor time", "ms");
        for (RunResult result : measurement.articles(STAGES, folder())) {
            print("%-32s %9.3f", result.getPrimaryResult().getLabel(), mean(result));
        }
    }

    private void drafts() throws IOException, InterruptedException {
        for (int count : quick ? QUICK_FOLDERS : FOLDERS) {
            print("%s", DraftsRun.of(program, heap, count).line());
        }
    }

    private void origins() {
        OriginsRun.of(ORIGIN_COUNTS.get(0));
        for (int count : ORIGIN_COUNTS) {
            print("%s", OriginsRun.of(count).line());
        }
    }

    private void evidence() {
        EvidenceRun.of(EVIDENCE_COUNTS.get(0));
        evidenceRound();
        print("the same again, in a program that has held such claims for %d s", warmSeconds());
        EvidenceRun.warm(warmSeconds());
        evidenceRound();
    }

    private void evidenceRound() {
        for (int count : EVIDENCE_COUNTS) {
            print("%s", EvidenceRun.of(count).line());
        }
    }

    private int warmSeconds() {
        return quick ? QUICK_WARM_SECONDS : WARM_SECONDS;
    }

    private void pageStages(Measurement measurement, Path folder) throws RunnerException {
        print("%-32s %9s", "a page, processor time", "ms");
        for (RunResult result : measurement.pages(folder.toAbsolutePath().toString())) {
            print("%-32s %9.3f", result.getPrimaryResult().getLabel(), mean(result));
        }
    }

    private static double mean(RunResult result) {
        return Measurement.cpuTimes(result).stream()
                .mapToDouble(time -> time)
                .average()
                .orElse(0);
    }

    /** Returns whether the time of every kind stays within the limit. */
    private boolean growth(Measurement measurement) throws RunnerException {
        int shortest = length != null ? length : quick ? QUICK_LENGTH : FULL_LENGTH;
        new InventedNews(1)
                .articles(WARM_ARTICLES, ArticleBenchmark.WORDS)
                .forEach(text -> Credibility.analyze(Article.ofPlainText(text)));
        print("%s", Growth.heading(shortest));
        boolean within = true;
        for (LongText kind : kinds) {
            Growth growth = measurement.growth(kind, shortest, limit);
            print("%s", growth.line(limit));
            within &= growth.isWithin(limit);
        }
        print("%s: twice the text, at most %.1f times the time", within ? "pass" : "FAIL", limit);
        return within;
    }

    private void print(String line, Object... values) {
        out.println(String.format(Locale.ROOT, line, values));
        out.flush();
    }
}
