package org.credibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.credibility.InventedArticles.Plan;
import org.credibility.claim.ClaimKind;
import org.credibility.lexicon.CueKind;
import org.credibility.report.CredibilityReport;
import org.credibility.source.SourceGroup;
import org.junit.jupiter.api.Test;

/** The invariants say something only of what the invented articles hold. */
class InventedArticlesTest {
    private static final List<CredibilityReport> REPORTS = InventedArticles.plans(1, 300)
            .map(plan -> Credibility.analyze(plan.article()))
            .toList();

    @Test
    void areTheSameForASeed() {
        assertThat(InventedArticles.plans(7, 20))
                .containsExactlyElementsOf(InventedArticles.plans(7, 20).toList());
    }

    @Test
    void leaveNoPlaceEmpty() {
        assertThat(InventedArticles.plans(2, 300))
                .allMatch(plan -> !plan.text().matches("(?s).*[{}%].*"))
                .allMatch(plan -> !plan.renamed().text().matches("(?s).*[{}%].*"))
                .allMatch(plan -> !plan.with(plan.relayed()).text().matches("(?s).*[{}%].*"));
    }

    @Test
    void areAboutOthersWhenRenamed() {
        assertThat(InventedArticles.plans(3, 300).map(Plan::names).map(names -> new HashSet<>(names.values())))
                .allSatisfy(names -> assertThat(names).hasSize(9));
        assertThat(InventedArticles.plans(3, 300))
                .allSatisfy(plan -> assertThat(plan.otherNames().values())
                        .doesNotContainAnyElementsOf(plan.names().values()));
    }

    @Test
    void holdClaimsOfManyKinds() {
        Set<ClaimKind> kinds = new HashSet<>();
        REPORTS.forEach(report ->
                report.claims().forEach(claim -> kinds.add(claim.claim().kind())));

        assertThat(kinds)
                .contains(
                        ClaimKind.EVENT,
                        ClaimKind.STATUS,
                        ClaimKind.FIGURE,
                        ClaimKind.PLAN,
                        ClaimKind.PREDICTION,
                        ClaimKind.CAUSE,
                        ClaimKind.BACKGROUND_FACT);
    }

    @Test
    void holdSourcesOfAllGroups() {
        Set<SourceGroup> groups = new HashSet<>();
        REPORTS.forEach(report ->
                report.sources().forEach(source -> groups.add(source.type().group())));

        assertThat(groups).containsExactlyInAnyOrder(SourceGroup.values());
    }

    @Test
    void holdCuesOfManyKinds() {
        Set<CueKind> kinds = new HashSet<>();
        REPORTS.forEach(report -> report.attributions()
                .forEach(attribution -> kinds.add(attribution.cue().kind())));

        assertThat(kinds)
                .contains(
                        CueKind.REPORT,
                        CueKind.CLAIM,
                        CueKind.HEARSAY,
                        CueKind.DENIAL,
                        CueKind.CONFIRMATION,
                        CueKind.EVIDENCE,
                        CueKind.INTENTION,
                        CueKind.RELAY);
    }

    @Test
    void holdRelaysHedgesAnswersAndDeadlines() {
        assertThat(REPORTS)
                .flatExtracting(CredibilityReport::claims)
                .extracting(claim -> claim.claim())
                .satisfies(claims -> {
                    assertThat(claims)
                            .anyMatch(claim -> claim.chains().stream()
                                    .anyMatch(chain -> !chain.relays().isEmpty()));
                    assertThat(claims).anyMatch(claim -> !claim.hedges().isEmpty());
                    assertThat(claims).anyMatch(claim -> !claim.responses().isEmpty());
                    assertThat(claims).anyMatch(claim -> claim.deadline().isPresent());
                });
    }
}
