package org.credibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.credibility.attribution.AttributionReview;
import org.credibility.document.Article;
import org.credibility.document.Tier;
import org.credibility.evidence.Outcome;
import org.credibility.evidence.SourceDocument;
import org.credibility.report.ClaimAssessment;
import org.credibility.report.CredibilityReport;
import org.credibility.report.Gap;
import org.credibility.rule.Policy;
import org.credibility.source.Chain;
import org.credibility.source.KnownSource;
import org.credibility.source.KnownSources;
import org.credibility.source.Source;
import org.junit.jupiter.api.Test;

class CredibilityAnalyzerTest {
    private static final Article ARTICLE = Article.ofPlainText("""
            Bridge to close, officials say
            The bridge over the Esk will close in May, two officials told the Harbour Post.
            """);
    private static final String BLASTED = "Plan\nCritics blasted the plan to sell the harbour.\n";

    @Test
    void listsWhatTheTrainedModelsFind() {
        CredibilityReport report = Credibility.analyze(Article.ofPlainText(BLASTED));

        assertThat(cues(report)).containsExactly("blasted");
    }

    @Test
    void listsWhatTheRulesFindWhereNothingGoesOverIt() {
        CredibilityAnalyzer rules = CredibilityAnalyzer.builder()
                .attributionReview(AttributionReview.NONE)
                .build();

        assertThat(cues(rules.analyze(Article.ofPlainText(BLASTED)))).isEmpty();
    }

    @Test
    void restsClaimsOnTheRulesEitherWay() {
        CredibilityAnalyzer rules = CredibilityAnalyzer.builder()
                .attributionReview(AttributionReview.NONE)
                .build();

        assertThat(chains(Credibility.analyze(ARTICLE))).isEqualTo(chains(rules.analyze(ARTICLE)));
    }

    @Test
    void twoDocumentsOfOneAddressHaveOneOrder() {
        SourceDocument one = page("The bridge over the Esk will close in May, engineer Ann Tolley said.");
        SourceDocument other = page("The bridge over the Esk will stay open.");

        assertThat(Credibility.analyze(ARTICLE, List.of(one, other)).claims())
                .isEqualTo(Credibility.analyze(ARTICLE, List.of(other, one)).claims());
    }

    @Test
    void articleIsNoSourceOfItself() {
        URI own = URI.create("https://paper.test/bridge");
        Article article = ARTICLE.toBuilder().canonical(own).build();
        SourceDocument redirected = SourceDocument.builder(URI.create("https://short.test/b"), Outcome.OK)
                .finalAddress(URI.create(own + "#top"))
                .text(ARTICLE.text())
                .build();
        SourceDocument printed = SourceDocument.builder(URI.create("https://paper.test/print/1"), Outcome.OK)
                .canonical(own)
                .text(ARTICLE.text())
                .build();

        assertThat(Credibility.analyze(article, List.of(redirected, printed)).documents())
                .isEmpty();
    }

    private static SourceDocument page(String text) {
        return SourceDocument.builder(URI.create("https://paper.test/1"), Outcome.OK)
                .text(text)
                .build();
    }

    @Test
    void readsNoOtherLanguageThanEnglish() {
        Article german = ARTICLE.toBuilder().language("de").build();

        CredibilityReport report = Credibility.analyze(german);

        assertThat(report.article().language()).isEqualTo("de");
        assertThat(report.claims()).isEmpty();
    }

    @Test
    void readsEveryArticleInTheLanguageSet() {
        Article german = ARTICLE.toBuilder().language("de").build();

        CredibilityReport report =
                CredibilityAnalyzer.builder().language("en").build().analyze(german);

        assertThat(report.claims()).isEqualTo(Credibility.analyze(ARTICLE).claims());
        assertThat(report.article().language()).isEqualTo("en");
    }

    @Test
    void readsEnglishOfEveryCountry() {
        Article scottish = ARTICLE.toBuilder().language("en-GB").build();

        assertThat(Credibility.analyze(scottish).claims()).isNotEmpty();
    }

    @Test
    void refusesATextLongerThanAllowed() {
        CredibilityAnalyzer analyzer =
                CredibilityAnalyzer.builder().maxArticleChars(20).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> analyzer.analyze(ARTICLE))
                .withMessage("the text has 111 UTF-16 units, more than the 20 allowed");
    }

    @Test
    void refusesALimitThatNothingCanKeep() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CredibilityAnalyzer.builder().maxArticleChars(0))
                .withMessage("maxArticleChars 0 is below 1");
    }

    @Test
    void asksForWhatThePolicyAsks() {
        CredibilityReport strict = CredibilityAnalyzer.builder()
                .policy(new Policy(2, true))
                .build()
                .analyze(ARTICLE);
        CredibilityReport mild = CredibilityAnalyzer.builder()
                .policy(new Policy(1, true))
                .build()
                .analyze(ARTICLE);

        assertThat(gaps(strict)).contains(Gap.SECOND_ORIGIN);
        assertThat(gaps(mild)).doesNotContain(Gap.SECOND_ORIGIN);
    }

    @Test
    void ratesOutletsAsTheCallerDoes() {
        KnownSource post = new KnownSource(
                "Harbour Post", Optional.of(Tier.A), Optional.empty(), Optional.empty(), Optional.empty());

        CredibilityReport report = CredibilityAnalyzer.builder()
                .knownSources(KnownSources.of(List.of(post)))
                .build()
                .analyze(ARTICLE);

        assertThat(report.sources()).extracting(Source::tier).contains(Optional.of(Tier.A));
        assertThat(points(report)).isGreaterThan(points(Credibility.analyze(ARTICLE)));
    }

    private static List<String> cues(CredibilityReport report) {
        return report.attributions().stream()
                .map(each -> each.cue().span().in(report.article().text()))
                .toList();
    }

    private static List<List<Chain>> chains(CredibilityReport report) {
        return report.claims().stream().map(each -> each.claim().chains()).toList();
    }

    private static int points(CredibilityReport report) {
        return report.summary().score().orElseThrow().points();
    }

    private static List<Gap> gaps(CredibilityReport report) {
        return report.claims().stream()
                .map(ClaimAssessment::gaps)
                .flatMap(List::stream)
                .toList();
    }
}
