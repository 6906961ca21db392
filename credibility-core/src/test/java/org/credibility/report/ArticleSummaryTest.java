package org.credibility.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.claim.Claim;
import org.credibility.claim.ClaimKind;
import org.credibility.claim.Claims;
import org.credibility.claim.Salience;
import org.credibility.corroboration.Origins;
import org.credibility.document.Article;
import org.credibility.score.ClaimScorer;
import org.credibility.score.ClaimTestimony;
import org.credibility.score.Score;
import org.credibility.source.Chain;
import org.credibility.source.Source;
import org.credibility.source.Sources;
import org.credibility.text.Span;
import org.credibility.text.TextStructure;
import org.junit.jupiter.api.Test;

class ArticleSummaryTest {
    private static final String TEXT = "Ferry stops\nThe ferry stopped. The crew left. The pier closed.";
    private static final Span HEADLINE = Span.of(0, 11);
    private static final Span FIRST = Span.of(12, 30);
    private static final Span SECOND = Span.of(31, 45);
    private static final Span THIRD = Span.of(46, 62);

    private static final Source INSIDER = Sources.insider(1);
    private static final Source MOE = Sources.named(2, "Ann Moe");
    private static final Source OUTLET = Sources.outlet(3, "Harbour Courier");
    private static final Source WRITER = Sources.writer(4);

    @Test
    void countsClaimsScoresAndOrigins() {
        ArticleSummary summary = summary(
                claim(1, FIRST, ClaimKind.EVENT, INSIDER),
                claim(2, SECOND, ClaimKind.EVENT, INSIDER, OUTLET),
                claim(3, THIRD, ClaimKind.OPINION));

        assertThat(summary.claims()).isEqualTo(3);
        assertThat(summary.scored()).isEqualTo(2);
        assertThat(summary.origins()).isEqualTo(1);
        assertThat(summary.documents()).isEqualTo(7);
        assertThat(summary.largestOrigin()).isEqualTo(2);
    }

    @Test
    void sharesAreOfTheScoredClaims() {
        ArticleSummary summary = summary(
                claim(1, FIRST, ClaimKind.EVENT, INSIDER),
                claim(2, SECOND, ClaimKind.EVENT, MOE),
                claim(3, THIRD, ClaimKind.EVENT, WRITER),
                claim(4, THIRD, ClaimKind.ANALYSIS));

        assertThat(summary.shareUnnamed()).isEqualTo(new BigDecimal("0.33"));
        assertThat(summary.shareUnsourced()).isEqualTo(new BigDecimal("0.33"));
        assertThat(summary.shareUnlinked()).isEqualTo(new BigDecimal("0.67"));
    }

    @Test
    void hasNothingToShareWithoutScoredClaims() {
        ArticleSummary summary = summary(claim(1, FIRST, ClaimKind.OPINION));

        assertThat(summary.score()).isEmpty();
        assertThat(summary.headline()).isEmpty();
        assertThat(List.of(summary.shareUnnamed(), summary.shareUnlinked(), summary.shareUnsourced()))
                .containsOnly(BigDecimal.ZERO);
        assertThat(summary.largestOrigin()).isZero();
        assertThat(summary.statement()).isEqualTo("No claim that can be checked was found.");
    }

    @Test
    void showsTheHeadlinesFirstScoredClaim() {
        Claim headline = Claims.claim(1, HEADLINE, ClaimKind.EVENT, Salience.HEADLINE, Chain.of(MOE));

        assertThat(summary(headline, claim(2, FIRST, ClaimKind.EVENT, MOE)).headline())
                .hasValueSatisfying(found -> assertThat(found.claim()).isEqualTo(headline));
        assertThat(summary(claim(1, FIRST, ClaimKind.EVENT, MOE)).headline()).isEmpty();
    }

    @Test
    void liesBetweenTheScoresItIsTheMeanOf() {
        ArticleSummary summary =
                summary(claim(1, FIRST, ClaimKind.EVENT, INSIDER), claim(2, SECOND, ClaimKind.EVENT, MOE));

        int insider = points(claim(1, FIRST, ClaimKind.EVENT, INSIDER));
        int moe = points(claim(1, FIRST, ClaimKind.EVENT, MOE));
        assertThat(summary.score().orElseThrow().points()).isBetween(insider, moe);
    }

    @Test
    void saysWhatTheArticleRestsOn() {
        assertThat(summary(claim(1, FIRST, ClaimKind.EVENT, INSIDER, OUTLET)).statement())
                .isEqualTo("Of 1 claim that can be checked, 1 rests on an unnamed source (person)."
                        + " 1 claim reaches the reader second hand.");
        assertThat(summary(
                                claim(1, FIRST, ClaimKind.EVENT, MOE),
                                claim(2, SECOND, ClaimKind.EVENT, MOE),
                                claim(3, THIRD, ClaimKind.EVENT, WRITER))
                        .statement())
                .isEqualTo("Of 3 claims that can be checked, 2 rest on Ann Moe, 1 on nobody but the writer.");
    }

    private static Claim claim(int number, Span span, ClaimKind kind, Source... sources) {
        return sources.length == 0
                ? Claims.claim(number, span, kind, Salience.BODY)
                : Claims.claim(number, span, kind, Salience.BODY, Sources.chain(sources));
    }

    private static int points(Claim claim) {
        return score(claim).orElseThrow().points().orElseThrow();
    }

    private static Optional<Score> score(Claim claim) {
        return claim.kind().isScored()
                ? Optional.of(ClaimScorer.score(ClaimTestimony.of(claim, article())))
                : Optional.empty();
    }

    private static ArticleSummary summary(Claim... claims) {
        Origins origins = Origins.of(List.of(claims));
        List<ClaimAssessment> assessments = new ArrayList<>();
        for (Claim claim : claims) {
            assessments.add(new ClaimAssessment(
                    claim, claim.span().in(TEXT), score(claim), List.of(), origins.behind(claim), List.of()));
        }
        return ArticleSummary.of(article(), TextStructure.of(TEXT), assessments, origins.all(), 7);
    }

    /** The second sentence holds a link. */
    private static Article article() {
        return Article.builder()
                .text(TEXT)
                .title("Ferry stops")
                .link(Span.of(35, 39), URI.create("https://example.org/crew"))
                .build();
    }
}
