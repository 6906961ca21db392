package org.credibility.lab.evaluate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.credibility.CredibilityAnalyzer;
import org.credibility.cli.command.ExitCode;
import org.credibility.report.CredibilityReport;
import org.credibility.rule.Finding;
import org.credibility.rule.RuleCatalogue;
import org.credibility.text.Span;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts what the rules find in articles, and draws findings to be judged one by one. */
@Command(
        name = "findings",
        mixinStandardHelpOptions = true,
        description = {
            "Holds articles against all rules and tells how many findings of each rule an article has. With --draw it",
            "draws findings by a seed and prints each with its sentence and what stands around it, to be judged: is it",
            "true of the text, and would an editor act on it? --to writes them as a table instead, whose last column",
            "readers fill with right or wrong; --judged compares two readers."
        })
public final class FindingsCommand implements Callable<Integer> {
    private static final int CONTEXT = 320;

    private final PrintStream out;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Articles, one JSON object a line: id and text.")
    private List<Path> files = List.of();

    @Option(names = "--draw", defaultValue = "0", paramLabel = "N", description = "How many findings are drawn.")
    private int draw;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N", description = "What the draw starts from.")
    private long seed;

    @Option(names = "--only", paramLabel = "RULE", description = "Draws findings of this rule alone.")
    private String only = "";

    @Option(names = "--golden", paramLabel = "DIR", description = "Golden articles: tells how many flags are found.")
    private @Nullable Path golden;

    @Option(names = "--to", paramLabel = "FILE", description = "Where the drawn findings are written as a table.")
    private @Nullable Path table;

    @Option(
            names = "--judged",
            arity = "2",
            paramLabel = "FILE",
            description = "Two such tables with verdicts: tells how many findings are right, and kappa.")
    private List<Path> judged = List.of();

    /** Takes where the lines go. */
    public FindingsCommand(PrintStream out) {
        this.out = out;
    }

    /** A finding with the report that it stands in. */
    private record Found(String article, CredibilityReport report, Finding finding) {}

    @Override
    public Integer call() throws IOException {
        if (golden != null) {
            FlaggedClaims flagged = new FlaggedClaims();
            flagged.addAll(golden);
            flagged.lines().forEach(out::println);
        }
        if (!judged.isEmpty()) {
            JudgedFindings.read(judged.get(0), judged.get(1)).lines().forEach(out::println);
        }
        return files.isEmpty() ? ExitCode.CLEAN : count();
    }

    private int count() throws IOException {
        CredibilityAnalyzer analyzer =
                CredibilityAnalyzer.builder().rules(RuleCatalogue.all()).build();
        FindingCounts counts = new FindingCounts();
        List<Found> all = new ArrayList<>();
        for (Path file : files) {
            for (ReadArticle article : ReadArticle.read(file)) {
                CredibilityReport report = analyzer.analyze(article.article());
                counts.add(report.findings());
                report.findings().stream()
                        .filter(finding -> only.isEmpty() || finding.rule().id().equals(only))
                        .forEach(finding -> all.add(new Found(article.id(), report, finding)));
            }
        }
        counts.lines().forEach(out::println);
        Collections.shuffle(all, new Random(seed));
        List<Found> drawn = all.subList(0, Math.min(draw, all.size()));
        if (table == null) {
            drawn.forEach(this::print);
        } else {
            write(drawn, table);
        }
        return ExitCode.CLEAN;
    }

    private static void write(List<Found> drawn, Path table) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(String.join("\t", DrawnFinding.COLUMNS));
        for (Found found : drawn) {
            lines.add(DrawnFinding.of(found.article(), found.report(), found.finding())
                    .line(lines.size()));
        }
        Files.write(table, lines);
    }

    private void print(Found found) {
        Finding finding = found.finding();
        String text = found.report().article().text();
        Span span = finding.span();
        out.println();
        out.println("== " + found.article() + " " + finding.rule().id() + " "
                + finding.rule().name());
        out.println("   " + finding.severity() + ": " + finding.message());
        out.println("   " + line(text.substring(Math.max(0, span.begin() - CONTEXT), span.begin())) + "[["
                + line(span.in(text)) + "]]"
                + line(text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT))));
    }

    private static String line(String words) {
        return words.replaceAll("\\s*\\n\\s*", " / ");
    }
}
