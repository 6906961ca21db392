package org.credibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.credibility.attribution.AttributionReview;
import org.credibility.document.Article;
import org.credibility.document.Tier;
import org.credibility.evidence.SourceDocument;
import org.credibility.evidence.Stance;
import org.credibility.report.ClaimAssessment;
import org.credibility.report.CredibilityReport;
import org.credibility.score.Contribution;
import org.credibility.score.Score;
import org.credibility.source.KnownSource;
import org.credibility.source.KnownSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What documents may do to a score, through the whole analysis. {@code -Dcorroboration.cases=10000} runs more cases.
 */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class CorroborationPropertiesTest {
    private static final int CASES = Integer.getInteger("corroboration.cases", 150);
    /** Scores rest on the rules, with the models that list attributions and without. */
    private static final CredibilityAnalyzer ANALYZER = CredibilityAnalyzer.builder()
            .attributionReview(AttributionReview.NONE)
            .build();

    /** One story: its article, and pages at hand before something changes. */
    private record Story(long seed, InventedCoverage coverage, Article article, List<SourceDocument> pages) {
        static Story of(long seed) {
            InventedCoverage coverage = new InventedCoverage(seed);
            Article article = coverage.article();
            Random random = new Random(seed);
            List<SourceDocument> pages = new ArrayList<>();
            for (int at = random.nextInt(4); at > 0; at--) {
                pages.add(coverage.independent());
            }
            if (random.nextInt(3) == 0) {
                pages.add(coverage.denial());
            }
            return new Story(seed, coverage, article, pages);
        }

        CredibilityReport with(SourceDocument... more) {
            return with(ANALYZER, more);
        }

        CredibilityReport with(CredibilityAnalyzer analyzer, SourceDocument... more) {
            List<SourceDocument> all = new ArrayList<>(pages);
            all.addAll(List.of(more));
            return analyzer.analyze(article, all);
        }
    }

    /** Log-odds claim by claim; a claim without a number stands below every number. */
    private static List<BigDecimal> logOdds(CredibilityReport report) {
        return report.claims().stream()
                .flatMap(claim -> claim.score().stream())
                .map(Score::logOdds)
                .toList();
    }

    private static void assertNoneLower(Story story, CredibilityReport before, CredibilityReport after) {
        List<BigDecimal> first = logOdds(before);
        List<BigDecimal> second = logOdds(after);
        assertThat(second).as("seed %d", story.seed()).hasSameSizeAs(first);
        for (int at = 0; at < first.size(); at++) {
            assertThat(second.get(at)).as("seed %d", story.seed()).isGreaterThanOrEqualTo(first.get(at));
        }
    }

    @Test
    void invitesSupportAndContradiction() {
        Story story = Story.of(1);
        CredibilityReport report =
                story.with(story.coverage().independent(), story.coverage().denial());

        assertThat(report.claims().get(0).evidence())
                .extracting(one -> one.stance())
                .contains(Stance.SUPPORTS, Stance.CONTRADICTS);
    }

    @Test
    void copyChangesNothing() {
        for (long seed = 0; seed < CASES; seed++) {
            Story story = Story.of(seed);
            SourceDocument known = story.coverage().independent();

            assertThat(logOdds(story.with(known, story.coverage().copy(known))))
                    .as("seed %d", seed)
                    .isEqualTo(logOdds(story.with(known)));
        }
    }

    @Test
    void datedCopyOfUndatedPageChangesNothing() {
        for (long seed = 0; seed < CASES; seed++) {
            Story story = Story.of(seed);
            InventedCoverage coverage = story.coverage();
            SourceDocument known = coverage.copy(coverage.independent(), coverage.outlet(), Optional.empty());
            LocalDate later = LocalDate.of(2025, 5, 1).plusDays(seed % 19);

            assertThat(logOdds(story.with(known, coverage.copy(known, coverage.outlet(), Optional.of(later)))))
                    .as("seed %d", seed)
                    .isEqualTo(logOdds(story.with(known)));
        }
    }

    @Test
    void copyAtBetterOutletOnTheSameDayNeverRaises() {
        for (long seed = 0; seed < CASES; seed++) {
            Story story = Story.of(seed);
            InventedCoverage coverage = story.coverage();
            SourceDocument known = coverage.independent();
            String better = coverage.outlet();
            CredibilityAnalyzer rating = CredibilityAnalyzer.builder()
                    .knownSources(KnownSources.of(List.of(new KnownSource(
                            better, Optional.of(Tier.A), Optional.empty(), Optional.empty(), Optional.empty()))))
                    .build();

            assertThat(logOdds(story.with(rating, known, coverage.copy(known, better, known.published()))))
                    .as("seed %d", seed)
                    .isEqualTo(logOdds(story.with(rating, known)));
        }
    }

    @Test
    void shortNotesOfDifferentPeopleAreDifferentOrigins() {
        for (long seed = 0; seed < CASES; seed++) {
            Story story = Story.of(seed);
            SourceDocument one = story.coverage().note();
            SourceDocument other = story.coverage().note();

            assertThat(story.with(one, other).origins())
                    .as("seed %d", seed)
                    .hasSizeGreaterThan(story.with(one).origins().size());
        }
    }

    @Test
    void newIndependentOriginNeverLowers() {
        for (long seed = 0; seed < CASES; seed++) {
            Story story = Story.of(seed);

            assertNoneLower(story, story.with(), story.with(story.coverage().independent()));
        }
    }

    @Test
    void denialNeverRaisesAndNeverTakesToZero() {
        for (long seed = 0; seed < CASES; seed++) {
            Story story = Story.of(seed);
            CredibilityReport denied = story.with(story.coverage().denial());

            assertNoneLower(story, denied, story.with());
            for (ClaimAssessment claim : denied.claims()) {
                assertThat(claim.score().orElseThrow().points().orElse(1))
                        .as("seed %d", seed)
                        .isPositive();
            }
        }
    }

    @Test
    void silentAndUnreachablePagesNeverLower() {
        for (long seed = 0; seed < CASES; seed++) {
            Story story = Story.of(seed);

            assertNoneLower(
                    story,
                    story.with(),
                    story.with(story.coverage().silent(), story.coverage().unreachable()));
        }
    }

    @Test
    void orderChangesNothing() {
        for (long seed = 0; seed < CASES; seed++) {
            Story story = Story.of(seed);
            List<SourceDocument> shuffled = new ArrayList<>(story.pages());
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(ANALYZER.analyze(story.article(), shuffled).claims())
                    .as("seed %d", seed)
                    .isEqualTo(story.with().claims());
        }
    }

    @Test
    void contributionsAddUp() {
        for (long seed = 0; seed < CASES; seed++) {
            Story story = Story.of(seed);

            for (ClaimAssessment claim : story.with(story.coverage().denial()).claims()) {
                Score score = claim.score().orElseThrow();
                assertThat(score.contributions().stream()
                                .map(Contribution::amount)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as("seed %d", seed)
                        .isEqualByComparingTo(score.logOdds());
            }
        }
    }
}
