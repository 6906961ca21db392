package org.credibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.credibility.InventedArticles.Plan;
import org.credibility.claim.ClaimKind;
import org.credibility.document.Article;
import org.credibility.evidence.Outcome;
import org.credibility.evidence.SourceDocument;
import org.credibility.report.ClaimAssessment;
import org.credibility.report.CredibilityReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;

/** What holds of the reports of all articles, and of what becomes of a report when its article changes. */
@Timeout(300)
@TestInstance(Lifecycle.PER_CLASS)
class InvariantsTest {
    private static final long SEED = 20_261_124L;
    private static final int COUNT = 10_000;
    /** Says how a property fails for an article, given the support of its claims. */
    @FunctionalInterface
    private interface Property {
        Optional<String> fault(Plan plan, List<Support> claims);
    }

    /** How well a claim is supported. */
    private record Support(ClaimKind kind, String grade, Optional<BigDecimal> logOdds) {
        static Support of(ClaimAssessment claim) {
            return new Support(
                    claim.claim().kind(), claim.grade(), claim.score().map(score -> score.logOdds()));
        }
    }

    private final List<Plan> plans = InventedArticles.plans(SEED, COUNT).toList();
    private final List<List<Support>> reported =
            plans.parallelStream().map(plan -> supports(plan.article())).toList();

    // ------------------------------------------------------------------ the properties

    @Test
    void makesWellFormedReportsThatAreEqualWhenMadeAgainWithDocumentsInAnotherOrder() {
        CredibilityAnalyzer other = CredibilityAnalyzer.builder().build();
        List<SourceDocument> documents = documents();
        List<SourceDocument> reversed = new ArrayList<>(documents);
        Collections.reverse(reversed);
        assertHolds((plan, claims) -> {
            Article article = plan.article();
            CredibilityReport report = Credibility.analyze(article, documents);
            return ReportForm.faults(report).stream()
                    .findFirst()
                    .or(() -> difference(report, other.analyze(article, reversed)));
        });
    }

    @Test
    void doesNotDependOnNames() {
        assertHolds((plan, claims) -> difference(claims, supports(plan.renamed())));
    }

    @Test
    void doesNotDependOnWhatHasNothingToDoWithIt() {
        assertHolds((plan, claims) -> {
            List<Support> after = supports(plan.with("Farmers in the valley picked apples."));
            return difference(claims, after.subList(0, Math.min(claims.size(), after.size())));
        });
    }

    // ------------------------------------------------------------------ their parts

    private static List<Support> supports(Article article) {
        return Credibility.analyze(article).claims().stream().map(Support::of).toList();
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
        List<Plan> failing = IntStream.range(0, COUNT)
                .parallel()
                .filter(at -> property.fault(plans.get(at), reported.get(at)).isPresent())
                .mapToObj(plans::get)
                .toList();
        Optional<Plan> shortest = failing.stream()
                .limit(100)
                .map(plan -> shortened(plan, property))
                .min(Comparator.comparingInt(plan -> plan.text().length()));
        shortest.ifPresent(plan -> assertThat(property.fault(plan, supports(plan.article())))
                .as("%d of %d articles fail, such as:%n%s%n", failing.size(), COUNT, plan.text())
                .isEmpty());
    }

    private static Plan shortened(Plan plan, Property property) {
        for (int piece = 0; piece < plan.pieces().size(); piece++) {
            Plan fewer = plan.without(piece);
            if (property.fault(fewer, supports(fewer.article())).isPresent()) {
                return shortened(fewer, property);
            }
        }
        return plan;
    }
}
