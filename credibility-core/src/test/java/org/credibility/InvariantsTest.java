package org.credibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.credibility.InventedArticles.Plan;
import org.credibility.attribution.AttributionReview;
import org.credibility.claim.ClaimKind;
import org.credibility.document.Article;
import org.credibility.evidence.Outcome;
import org.credibility.evidence.SourceDocument;
import org.credibility.report.ClaimAssessment;
import org.credibility.report.CredibilityReport;
import org.credibility.source.Chain;
import org.credibility.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;

/** What holds of the reports of all articles, and of what becomes of a report when its article changes. */
@Timeout(300)
@TestInstance(Lifecycle.PER_CLASS)
class InvariantsTest {
    private static final long SEED = 20_261_124L;
    private static final int COUNT = Integer.getInteger("invented.cases", 3_000);
    /** So many are read by the trained models too, which takes several times as long. */
    private static final int MODEL_COUNT = Integer.getInteger("model.cases", 50);
    /** Claims rest on the rules, with the models and without. */
    private static final CredibilityAnalyzer RULES = CredibilityAnalyzer.builder()
            .attributionReview(AttributionReview.NONE)
            .build();

    private static final List<String> SPACES = List.of("  ", "\u00A0", "\t", " \t ", "\u00A0 ");

    /** Says how a property fails for an article, given the claims of its report. */
    @FunctionalInterface
    private interface Property {
        Optional<String> fault(Plan plan, List<Line> claims);
    }

    /** One claim of a report, in short. */
    private record Line(Span span, String text, Support support, List<String> chains, List<String> origins) {
        static Line of(ClaimAssessment claim) {
            List<Chain> chains = claim.claim().chains();
            return new Line(
                    claim.claim().span(),
                    claim.text(),
                    new Support(
                            claim.claim().kind(), claim.grade(), claim.score().map(score -> score.logOdds())),
                    chains.stream().map(Line::inShort).toList(),
                    chains.stream()
                            .flatMap(chain -> chain.origin().name().stream())
                            .toList());
        }

        private static String inShort(Chain chain) {
            return chain.hops().stream()
                    .map(hop -> hop.source().id() + " " + hop.source().type() + (hop.inherited() ? " inherited" : ""))
                    .toList()
                    .toString();
        }

        BigDecimal logOdds() {
            return support.logOdds().orElse(BigDecimal.ZERO);
        }
    }

    /** How well a claim is supported. */
    private record Support(ClaimKind kind, String grade, Optional<BigDecimal> logOdds) {}

    private final List<Plan> plans = InventedArticles.plans(SEED, COUNT).toList();
    private final List<List<Line>> reported =
            plans.parallelStream().map(plan -> lines(plan.article())).toList();

    // ------------------------------------------------------------------ the properties

    @Test
    void makesWellFormedReportsThatAreEqualWhenMadeAgainWithDocumentsInAnotherOrder() {
        CredibilityAnalyzer other = CredibilityAnalyzer.builder()
                .attributionReview(AttributionReview.NONE)
                .build();
        assertHolds((plan, claims) -> wellFormedAndEqual(plan.article(), RULES, other));
    }

    @Test
    void makesWellFormedEqualReportsWithTheModels() {
        CredibilityAnalyzer one = CredibilityAnalyzer.builder().build();
        CredibilityAnalyzer other = CredibilityAnalyzer.builder().build();
        assertHolds(MODEL_COUNT, (plan, claims) -> wellFormedAndEqual(plan.article(), one, other));
    }

    @Test
    void doesNotDependOnNames() {
        assertHolds((plan, claims) -> difference(supports(claims), supports(lines(plan.renamed()))));
    }

    @Test
    void doesNotDependOnWhiteSpace() {
        assertHolds((plan, claims) -> {
            List<Line> reflowed = lines(Article.ofPlainText(reflowed(plan.text())));
            return difference(supports(claims), supports(reflowed))
                    .or(() -> difference(chains(claims), chains(reflowed)));
        });
    }

    @Test
    void findsTheClaimsThatRelaysTakeOver() {
        long found = IntStream.range(0, COUNT)
                .filter(at -> reported.get(at).stream().anyMatch(claim -> isRelayed(claim, plans.get(at))))
                .count();

        assertThat(found).isGreaterThan(COUNT * 9 / 10);
    }

    @Test
    void isNotRaisedByARelay() {
        assertHolds((plan, claims) -> {
            List<Line> after = lines(plan.with(plan.relayed()));
            return claims.stream()
                    .filter(claim -> isRelayed(claim, plan))
                    .flatMap(claim -> raised(claim, after).stream())
                    .findFirst();
        });
    }

    @Test
    void doesNotDependOnWhatHasNothingToDoWithIt() {
        assertHolds((plan, claims) -> {
            List<Line> after = lines(plan.with("Farmers in the valley picked apples."));
            return difference(supports(claims), supports(after.subList(0, Math.min(claims.size(), after.size()))));
        });
    }

    // ------------------------------------------------------------------ their parts

    private static Optional<String> wellFormedAndEqual(
            Article article, CredibilityAnalyzer one, CredibilityAnalyzer other) {
        List<SourceDocument> documents = documents();
        List<SourceDocument> reversed = new ArrayList<>(documents);
        Collections.reverse(reversed);
        CredibilityReport report = one.analyze(article, documents);
        return ReportForm.faults(report).stream()
                .findFirst()
                .or(() -> difference(report, other.analyze(article, reversed)));
    }

    private static List<Line> lines(Article article) {
        return RULES.analyze(article).claims().stream().map(Line::of).toList();
    }

    private static List<Support> supports(List<Line> claims) {
        return claims.stream().map(Line::support).toList();
    }

    private static List<List<String>> chains(List<Line> claims) {
        return claims.stream().map(Line::chains).toList();
    }

    /** The text with other white space between the words of a line. */
    private static String reflowed(String text) {
        SplittableRandom random = new SplittableRandom(text.hashCode());
        StringBuilder reflowed = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            boolean bullet = at > 0 && text.charAt(at - 1) == '-';
            boolean changed = text.charAt(at) == ' ' && !bullet && random.nextInt(3) == 0;
            reflowed.append(changed ? SPACES.get(random.nextInt(SPACES.size())) : text.substring(at, at + 1));
        }
        return reflowed.toString();
    }

    /** Whether a claim is the one that the relay takes over: the same words, said by the person cited. */
    private static boolean isRelayed(Line claim, Plan plan) {
        return claim.text().equals(plan.clause())
                && claim.origins().contains(plan.names().getOrDefault("p0", ""));
    }

    private static Optional<String> raised(Line before, List<Line> claims) {
        return claims.stream()
                .filter(after -> after.span().equals(before.span()))
                .filter(after -> after.logOdds().compareTo(before.logOdds()) > 0)
                .map(after -> before.text() + ": " + before.logOdds() + " becomes " + after.logOdds())
                .findFirst();
    }

    private static List<SourceDocument> documents() {
        URI one = URI.create("https://example.org/a");
        URI other = URI.create("https://example.org/b");
        return List.of(
                SourceDocument.builder(one, Outcome.OK)
                        .text("The ferry ran.")
                        .sha256("01")
                        .build(),
                SourceDocument.builder(one, Outcome.OK)
                        .text("The ferry stopped.")
                        .sha256("02")
                        .build(),
                SourceDocument.builder(one, Outcome.PAYWALL).build(),
                SourceDocument.builder(one, Outcome.TIMEOUT).build(),
                SourceDocument.builder(other, Outcome.OK)
                        .text("The plant closed.")
                        .build());
    }

    // ------------------------------------------------------------------ checking

    private static Optional<String> difference(Object one, Object other) {
        return one.equals(other) ? Optional.empty() : Optional.of(one + "\nis not\n" + other);
    }

    /** Checks a property on all articles; where it fails, shows the shortest article that is left of one that fails. */
    private void assertHolds(Property property) {
        assertHolds(COUNT, property);
    }

    private void assertHolds(int count, Property property) {
        List<Plan> failing = IntStream.range(0, count)
                .parallel()
                .filter(at -> property.fault(plans.get(at), reported.get(at)).isPresent())
                .mapToObj(plans::get)
                .toList();
        Optional<Plan> shortest = failing.stream()
                .limit(100)
                .map(plan -> shortened(plan, property))
                .min(Comparator.comparingInt(plan -> plan.text().length()));
        shortest.ifPresent(plan -> assertThat(property.fault(plan, lines(plan.article())))
                .as("%d of %d articles fail, such as:%n%s%n", failing.size(), COUNT, plan.text())
                .isEmpty());
    }

    private static Plan shortened(Plan plan, Property property) {
        for (int piece = 0; piece < plan.pieces().size(); piece++) {
            Plan fewer = plan.without(piece);
            if (property.fault(fewer, lines(fewer.article())).isPresent()) {
                return shortened(fewer, property);
            }
        }
        return plan;
    }
}
