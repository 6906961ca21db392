package org.credibility.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.credibility.Credibility;
import org.credibility.CredibilityAnalyzer;
import org.credibility.document.Article;
import org.credibility.evidence.Outcome;
import org.credibility.evidence.SourceDocument;
import org.credibility.report.ClaimAssessment;
import org.credibility.report.CredibilityReport;
import org.credibility.score.Contribution;
import org.credibility.text.Span;
import org.junit.jupiter.api.Test;

class CitedPagesTest {
    private static final URI PAGE = URI.create("https://council.test/notice");
    private static final LocalDate PUBLISHED = LocalDate.of(2031, 6, 1);
    private static final SourceDocument OTHER_WORDS = page(
            "Esk Harbour Council",
            "\"We will not charge the fishermen more than a crown for the berths this year,\" said Ann Moe.");
    private static final String TEXT = """
            Repair of the mole
            The repair of the mole will cost 14 million, the harbour council said in a notice.
            """;

    @Test
    void citedPageIsNoSecondOrigin() {
        CredibilityReport report = analyze(page("Esk Harbour Council", "The repair of the mole will cost 14 million."));

        assertThat(lead(report).evidence().get(0).origin()).contains("o1");
        assertThat(reasons(report)).noneMatch(reason -> reason.contains("2nd origin"));
        assertThat(report.origins().get(0).joins())
                .extracting(DocumentJoin::reason)
                .contains(JoinReason.CITED);
    }

    @Test
    void pageOfSomebodyElseIsAnOriginOfItsOwn() {
        CredibilityReport report = Credibility.analyze(
                article(false), List.of(page("Merrow Gazette", "The repair of the mole will cost 14 million.")));

        assertThat(reasons(report)).anyMatch(reason -> reason.contains("2nd origin"));
    }

    @Test
    void sourceWhoseOwnPageContradictsNoLongerSupports() {
        CredibilityReport report = analyze(page("Esk Harbour Council", "The repair of the mole will cost 41 million."));

        assertThat(reasons(report))
                .anyMatch(reason -> reason.startsWith("contradicted by"))
                .noneMatch(reason -> reason.equals("AUTHORITY_STATEMENT") || reason.equals("OFFICIAL_STATEMENT"));
    }

    @Test
    void pageOfALaterDayDoesNotContradictYet() {
        SourceDocument page = page("Esk Harbour Council", "The repair of the mole will cost 41 million.");

        assertThat(reasons(asOf(PUBLISHED.minusDays(1)).analyze(article(true), List.of(page))))
                .contains("AUTHORITY_STATEMENT")
                .noneMatch(reason -> reason.startsWith("contradicted by"));
        assertThat(reasons(asOf(PUBLISHED).analyze(article(true), List.of(page))))
                .anyMatch(reason -> reason.startsWith("contradicted by"));
    }

    @Test
    void ageMakesTheContradictionOfTheOwnSourceNoWeaker() {
        SourceDocument page = page("Esk Harbour Council", "The repair of the mole will cost 41 million.");

        assertThat(lead(asOf(PUBLISHED.plusYears(1)).analyze(article(true), List.of(page)))
                        .contributions())
                .isEqualTo(lead(asOf(PUBLISHED).analyze(article(true), List.of(page)))
                        .contributions());
    }

    @Test
    void pageThatDoesNotSpeakOfTheClaimChangesNothing() {
        CredibilityReport report = analyze(page("Esk Harbour Council", "The library opens at nine on weekdays."));

        assertThat(lead(report).contributions())
                .isEqualTo(lead(Credibility.analyze(article(true))).contributions());
    }

    @Test
    void quotationInOtherWordsTakesFromTheClaim() {
        assertThat(amountReasons(Credibility.analyze(quoting(), List.of(OTHER_WORDS))))
                .contains("quotation differs from its source");
    }

    @Test
    void quotationInOtherWordsOfALaterDayTakesNothingYet() {
        assertThat(amountReasons(asOf(PUBLISHED.minusDays(1)).analyze(quoting(), List.of(OTHER_WORDS))))
                .isNotEmpty()
                .doesNotContain("quotation differs from its source");
    }

    private static Article quoting() {
        String said =
                "\"We will not charge the fishermen a crown for the berths this year,\" said Ann Moe in a notice.\n";
        String text = "Berths\n" + said;
        int anchor = text.indexOf("a notice");
        return Article.builder()
                .text(text)
                .title("Berths")
                .link(Span.of(anchor, anchor + "a notice".length()), PAGE)
                .build();
    }

    private static List<String> amountReasons(CredibilityReport report) {
        return report.claims().stream()
                .flatMap(claim -> claim.contributions().stream())
                .map(Contribution::reason)
                .toList();
    }

    private static CredibilityAnalyzer asOf(LocalDate day) {
        return CredibilityAnalyzer.builder().asOf(day).build();
    }

    private static CredibilityReport analyze(SourceDocument page) {
        return Credibility.analyze(article(true), List.of(page));
    }

    private static Article article(boolean linked) {
        int anchor = TEXT.indexOf("a notice");
        Article.Builder article =
                Article.builder().text(TEXT).title("Repair of the mole").published(LocalDate.of(2031, 6, 2));
        return linked
                ? article.link(Span.of(anchor, anchor + "a notice".length()), PAGE)
                        .build()
                : article.build();
    }

    private static SourceDocument page(String publisher, String text) {
        return SourceDocument.builder(PAGE, Outcome.OK)
                .publisher(publisher)
                .published(PUBLISHED)
                .text(text)
                .build();
    }

    private static ClaimAssessment lead(CredibilityReport report) {
        return report.claims().stream()
                .filter(claim -> claim.text().contains("14 million"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> reasons(CredibilityReport report) {
        List<String> reasons = new ArrayList<>();
        lead(report).contributions().forEach(contribution -> reasons.add(contribution.reason()));
        return reasons;
    }
}
