package org.credibility.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.credibility.Credibility;
import org.credibility.document.Article;
import org.credibility.text.Span;
import org.junit.jupiter.api.Test;

class CitedLinkTest {
    private static final String TEXT = """
            Ferry to Holm stops in May
            The ferry to Holm stops in May, the harbour office said. It carried 31,200 people last year, a report shows.
            """;

    @Test
    void standsInTheSentenceOfItsAnchor() {
        assertThat(linked(TEXT, "a report").sentence().orElseThrow().in(TEXT))
                .isEqualTo("It carried 31,200 people last year, a report shows.");
    }

    @Test
    void namesTheClaimsOfItsSentence() {
        CredibilityReport report = analyzed(TEXT, "a report");

        List<String> claims = report.links().get(0).claims();

        assertThat(report.claims())
                .filteredOn(claim -> claims.contains(claim.claim().id()))
                .extracting(ClaimAssessment::text)
                .containsExactly("It carried 31,200 people last year");
    }

    @Test
    void namesNoClaimOfAnotherSentence() {
        assertThat(linked("The pool closes in May.\nSee the plan.", "the plan").claims())
                .isEmpty();
    }

    @Test
    void keepsTheLinksOfATextInAnotherLanguage() {
        String text = "Die F\u00e4hre nach Holm f\u00e4hrt nicht mehr. Das sagte der Hafen.";
        Article article = Article.builder()
                .text(text)
                .language("de")
                .link(Span.of(4, 9), URI.create("https://ferry.example/"))
                .build();

        assertThat(Credibility.analyze(article).links())
                .extracting(cited -> cited.sentence().orElseThrow().in(text))
                .containsExactly("Die F\u00e4hre nach Holm f\u00e4hrt nicht mehr.");
    }

    private static CitedLink linked(String text, String anchor) {
        return analyzed(text, anchor).links().get(0);
    }

    private static CredibilityReport analyzed(String text, String anchor) {
        int begin = text.indexOf(anchor);
        Article article = Article.builder()
                .text(text)
                .link(Span.of(begin, begin + anchor.length()), URI.create("https://ferry.example/report.pdf"))
                .build();
        return Credibility.analyze(article);
    }
}
