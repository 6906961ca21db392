package org.credibility.lab.evaluate;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.credibility.CredibilityAnalyzer;
import org.credibility.attribution.AttributionReview;
import org.credibility.cli.command.ExitCode;
import org.credibility.document.Article;
import org.credibility.lab.corpus.Coreference;
import org.credibility.lab.corpus.MarkedArticle;
import org.credibility.report.CredibilityReport;
import org.credibility.source.Source;
import org.credibility.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures whether sources without a name get the name that machine annotation gives them. */
@Command(
        name = "coreference",
        mixinStandardHelpOptions = true,
        description = {
            "Reads articles of a corpus and looks at the sources that people marked and that are a pronoun or a",
            "description, and whose chain in the machine annotation has the name of a person or an organisation (of a person",
            "for he and she): how many belong to a source of the report, how many of these have a name there, and how many",
            "names share a word."
        })
public final class CoreferenceCommand implements Callable<Integer> {
    private static final Set<String> OF_PERSONS = Set.of("he", "she");
    private static final Set<String> OF_OTHERS = Set.of("they", "it");

    private final PrintStream out;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "The folder of PolNeAR.")
    private Path data = Path.of("");

    @Option(
            names = "--part",
            defaultValue = "dev",
            paramLabel = "PART",
            description = "Which articles: dev, which are only counted, or train (${DEFAULT-VALUE}).")
    private String part = "dev";

    @Option(names = "--show", description = "List the names that differ, each with its article and offset.")
    private boolean show;

    /** How often a source of a kind was asked for, was in the report, had a name there, and the same one. */
    private static final class Count {
        private int asked;
        private int listed;
        private int named;
        private int agreeing;

        String line(String kind) {
            return String.format(
                    Locale.ROOT,
                    "%-12s asked %4d  in the report %4d  named %4d  agreeing %4d: %.3f of the named, %.3f of those in the report",
                    kind,
                    asked,
                    listed,
                    named,
                    agreeing,
                    agreeing / Math.max(1.0, named),
                    agreeing / Math.max(1.0, listed));
        }
    }

    private final CredibilityAnalyzer analyzer = CredibilityAnalyzer.builder()
            .attributionReview(AttributionReview.NONE)
            .build();
    private final Count pronouns = new Count();
    private final Count descriptions = new Count();

    /** Takes where the figures go. */
    public CoreferenceCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Map<String, Coreference> annotation = Coreference.read(data);
        for (String line : Files.readAllLines(data.resolve(part + ".jsonl"))) {
            MarkedArticle article = MarkedArticle.of(line);
            Coreference chains = annotation.get(article.id());
            if (chains != null) {
                add(article, chains);
            }
        }
        out.println(pronouns.line("pronouns"));
        out.println(descriptions.line("descriptions"));
        return ExitCode.CLEAN;
    }

    private void add(MarkedArticle article, Coreference chains) {
        CredibilityReport report = analyzer.analyze(Article.ofPlainText(article.text()));
        for (Span span : article.wholeSources().stream().distinct().toList()) {
            Optional<Coreference.Mention> fullest = chains.representative(span);
            String words = span.in(article.text()).toLowerCase(Locale.ROOT);
            if (fullest.isPresent() && OF_PERSONS.contains(words)) {
                add(article.id(), report, span, fullest.get().persons(), pronouns);
            } else if (fullest.isPresent() && !fullest.get().span().equals(span)) {
                Set<String> names = new TreeSet<>(fullest.get().persons());
                names.addAll(fullest.get().organisations());
                boolean described = words.equals(span.in(article.text())) || words.startsWith("the ");
                if (OF_OTHERS.contains(words)) {
                    add(article.id(), report, span, names, pronouns);
                } else if (described && names.stream().noneMatch(span.in(article.text())::contains)) {
                    add(article.id(), report, span, names, descriptions);
                }
            }
        }
    }

    private void add(String id, CredibilityReport report, Span span, Set<String> names, Count count) {
        if (names.isEmpty()) {
            return;
        }
        count.asked++;
        Optional<Source> source = report.sources().stream()
                .filter(each -> each.mentions().stream().anyMatch(mention -> mention.overlaps(span)))
                .findFirst();
        if (source.isPresent()) {
            Set<String> ours = capitals(source.get().name().orElse(""));
            boolean agrees = names.stream().anyMatch(ours::contains);
            count.listed++;
            count.named += ours.isEmpty() ? 0 : 1;
            count.agreeing += agrees ? 1 : 0;
            if (show && !agrees) {
                String given = String.join(" ", new TreeSet<>(names));
                out.println(
                        id + " " + span.begin() + " " + span.in(report.article().text()) + ": " + given + " / "
                                + source.get().name().orElse("-"));
            }
        }
    }

    private static Set<String> capitals(String words) {
        return Stream.of(words.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .collect(toSet());
    }
}
