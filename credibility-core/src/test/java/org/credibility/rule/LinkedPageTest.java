package org.credibility.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.credibility.CredibilityAnalyzer;
import org.credibility.document.Article;
import org.credibility.evidence.Outcome;
import org.credibility.evidence.SourceDocument;
import org.credibility.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is found of links whose page was seen, is gone, or could not be seen. */
class LinkedPageTest {
    private static final URI ADDRESS = URI.create("https://example.org/a");
    private static final String TEXT = "Ardent Rail will close its depot at Combe in May.";

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"OK", "NOT_MODIFIED", "TRUNCATED", "DNS_ERROR", "SOFT_404", "HOMEPAGE_REDIRECT"},
            mode = EnumSource.Mode.EXCLUDE)
    void saysThatAPageWasNotChecked(Outcome outcome) {
        assertThat(rules(SourceDocument.builder(ADDRESS, outcome))).containsExactly("CR904");
    }

    @Test
    void takesARefusalForNoDeadLink() {
        assertThat(rules(SourceDocument.builder(ADDRESS, Outcome.HTTP_ERROR).status(403)))
                .containsExactly("CR904");
    }

    @Test
    void takesAPageThatIsNotThereForAnError() {
        assertThat(findings(SourceDocument.builder(ADDRESS, Outcome.HTTP_ERROR).status(410)))
                .singleElement()
                .matches(finding -> finding.rule().id().equals("CR601") && finding.severity() == Severity.ERROR);
    }

    @Test
    void takesAHostWithoutAnAddressForANote() {
        assertThat(findings(SourceDocument.builder(ADDRESS, Outcome.DNS_ERROR)))
                .singleElement()
                .matches(finding -> finding.rule().id().equals("CR601") && finding.severity() == Severity.NOTE);
    }

    @Test
    void saysThatANameCouldNotBeResolvedAndNotThatThePageIsGone() {
        assertThat(findings(SourceDocument.builder(ADDRESS, Outcome.DNS_ERROR)))
                .singleElement()
                .extracting(Finding::message)
                .isEqualTo("The name of the linked host could not be resolved. See whether the address is right.");
    }

    @Test
    void saysThatAPageIsGone() {
        assertThat(rules(SourceDocument.builder(ADDRESS, Outcome.SOFT_404))).containsExactly("CR602");
    }

    @Test
    void saysNothingOfAPageThatTellsTheSame() {
        assertThat(rules(SourceDocument.builder(ADDRESS, Outcome.OK).text(TEXT.repeat(30))))
                .isEmpty();
    }

    @Test
    void saysNothingOfThePartThatItDidNotSee() {
        String page =
                "Rain is expected in the north. Farmers hope for a dry week afterwards, with apples late this year. ";

        assertThat(rules(SourceDocument.builder(ADDRESS, Outcome.TRUNCATED).text(page.repeat(30))))
                .isEmpty();
    }

    private static List<String> rules(SourceDocument.Builder document) {
        return findings(document).stream().map(finding -> finding.rule().id()).toList();
    }

    private static List<Finding> findings(SourceDocument.Builder document) {
        Article article = Article.builder()
                .text(TEXT)
                .link(Span.of(0, 11), ADDRESS.resolve("#here"))
                .build();
        return CredibilityAnalyzer.builder()
                .rules(RuleCatalogue.all().stream().filter(Rule::needsSources).toList())
                .build()
                .analyze(article, List.of(document.build()))
                .findings();
    }
}
