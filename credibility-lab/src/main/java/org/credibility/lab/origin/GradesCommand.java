package org.credibility.lab.origin;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.credibility.CredibilityAnalyzer;
import org.credibility.document.Article;
import org.credibility.document.Tier;
import org.credibility.evidence.Outcome;
import org.credibility.evidence.SourceDocument;
import org.credibility.evidence.Stance;
import org.credibility.report.ClaimAssessment;
import org.credibility.report.CredibilityReport;
import org.credibility.source.KnownSource;
import org.credibility.source.KnownSources;
import org.credibility.source.SourceType;
import org.credibility.text.Span;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Holds the grades of an annotated article, given documents, against those that annotators expect. */
@Command(
        name = "grades",
        mixinStandardHelpOptions = true,
        description =
                "Grades an annotated article with the documents of its evidence file and counts what was expected.")
public final class GradesCommand implements Callable<Integer> {
    private final PrintStream output;

    @Option(names = "--claims", required = true, paramLabel = "FILE.json", description = "The annotated article.")
    private Path claims = Path.of("");

    @Option(names = "--evidence", required = true, paramLabel = "FILE.json", description = "Its documents and grades.")
    private Path evidence = Path.of("");

    @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "The day at which age is measured.")
    private LocalDate asOf = LocalDate.EPOCH;

    /** Makes the command. */
    public GradesCommand(PrintStream output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        JsonMapper mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        Gold gold = mapper.readValue(claims.toFile(), Gold.class);
        Handed handed = mapper.readValue(evidence.toFile(), Handed.class);
        CredibilityReport report = CredibilityAnalyzer.builder()
                .asOf(asOf)
                .knownSources(handed.known())
                .build()
                .analyze(gold.article(), handed.documents());
        int right = 0;
        for (Map.Entry<String, List<String>> expected : new TreeMap<>(handed.expected()).entrySet()) {
            Optional<ClaimAssessment> found = gold.find(expected.getKey(), report);
            String grade = found.map(ClaimAssessment::grade).orElse("none");
            boolean hit = expected.getValue().contains(grade);
            right += hit ? 1 : 0;
            output.printf(
                    Locale.ROOT,
                    "%s %-4s %s, expected %s; %s%n",
                    hit ? "+" : "-",
                    expected.getKey(),
                    grade,
                    String.join(" ", expected.getValue()),
                    found.map(GradesCommand::sides).orElse(""));
        }
        output.printf(
                Locale.ROOT, "grades right=%d of=%d%n", right, handed.expected().size());
        return 0;
    }

    private static String sides(ClaimAssessment claim) {
        List<String> sides = new ArrayList<>();
        claim.evidence().stream()
                .filter(one -> one.stance() != Stance.SILENT && one.stance() != Stance.UNCHECKED)
                .forEach(one -> sides.add(
                        one.document() + " " + one.stance() + " " + one.origin().orElse("-")));
        return String.join(", ", sides) + "; " + claim.contributions() + "; " + claim.text();
    }

    private record Gold(String title, String text, @Nullable String published, List<GoldClaim> claims) {
        Article article() {
            Article.Builder article = Article.builder().text(text).title(title);
            if (published != null) {
                article.published(LocalDate.parse(published));
            }
            return article.build();
        }

        Optional<ClaimAssessment> find(String id, CredibilityReport report) {
            Span sought = claims.stream()
                    .filter(claim -> claim.id().equals(id))
                    .map(claim -> Span.of(claim.span().start(), claim.span().end()))
                    .findFirst()
                    .orElseThrow();
            return report.claims().stream()
                    .filter(claim -> claim.claim().span().overlaps(sought))
                    .max(Comparator.comparingDouble(
                            claim -> overlap(claim.claim().span(), sought)));
        }

        private static double overlap(Span one, Span other) {
            double common = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
            return common / (one.length() + other.length() - common);
        }
    }

    private record GoldClaim(String id, GoldSpan span) {}

    private record GoldSpan(int start, int end) {}

    private record Handed(
            Map<String, String> tiers,
            List<Item> items,
            @JsonProperty("expectedAtCutoffA") Map<String, List<String>> expected) {
        KnownSources known() {
            List<KnownSource> known = new ArrayList<>();
            tiers.forEach((name, tier) -> known.add(new KnownSource(
                    name, Optional.of(Tier.valueOf(tier)), Optional.empty(), Optional.empty(), Optional.empty())));
            return KnownSources.of(known);
        }

        List<SourceDocument> documents() {
            return items.stream().map(Item::document).toList();
        }
    }

    /** A document in the words of the annotator, who says what it says and who publishes it. */
    private record Item(
            String id,
            String date,
            String by,
            String says,
            SourceType type,
            @Nullable List<SourceType> chain) {
        /** What the source of the account is: the first of its chain, else the document itself. */
        private SourceType source() {
            return chain == null ? type : chain.get(0);
        }

        SourceDocument document() {
            return SourceDocument.builder(URI.create("item:" + id), Outcome.OK)
                    .publisher(by)
                    .sourceType(source())
                    .published(LocalDate.parse(date))
                    .text(by + " " + says + ".")
                    .build();
        }
    }
}
