package org.credibility.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.credibility.Credibility;
import org.credibility.document.Article;
import org.credibility.evidence.FigureCheck.Agreement;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.HedgeStrength;
import org.credibility.report.ClaimAssessment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceFinderTest {
    private static final String CLOSURE = "The Harbour Board closed the Velmouth ferry terminal on Monday.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUPPORTS    | The Harbour Board closed the Velmouth ferry terminal on Monday, its manager said.",
                "SUPPORTS    | Velmouth ferry terminal has been shut by the Harbour Board since Monday.",
                "SUPPORTS    | The Harbour Board reportedly closed the Velmouth ferry terminal on Monday.",
                "CONTRADICTS | The Harbour Board has not closed the Velmouth ferry terminal.",
                "CONTRADICTS | The Harbour Board denied that it had closed the Velmouth ferry terminal.",
                "CONTRADICTS | The Harbour Board kept the Velmouth ferry terminal open on Monday.",
                "CONTRADICTS | The report that the Harbour Board closed the Velmouth ferry terminal is a hoax.",
                "MENTIONS    | It is unclear whether the Harbour Board closed the Velmouth ferry terminal.",
                "SILENT      | Ann Tolley baked a cake for the summer fair.",
                "SILENT      | The Skerry Line closed its bakery in Dunford on Monday.",
            })
    void tellsWhatADocumentSaysOfAClaim(Stance expected, String document) {
        assertThat(evidence(CLOSURE, document).stance()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.0 | 1.0 | The Harbour Board closed the Velmouth ferry terminal on Monday.",
                "0.7 | 0.9 | The Harbour Board closed the Velmouth ferry terminal.",
                "0.4 | 0.9 | It is unclear whether the Harbour Board closed the terminal at Velmouth.",
                "0.0 | 0.0 | Ann Tolley baked a cake for the summer fair.",
            })
    void tellsHowDirectlyADocumentSpeaksOfAClaim(double least, double most, String document) {
        assertThat(evidence(CLOSURE, document).relevance()).isBetween(least, most);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUPPORTS    | The court dismissed the Velmouth case on Monday. | The court dismissed the Velmouth case.",
                "SUPPORTS    | The court rejected the Velmouth appeal. | On Monday the Velmouth appeal was rejected by the court.",
                "SUPPORTS    | The Skerry Line rejected the Velmouth offer. | The Skerry Line rejected the Velmouth offer on Monday.",
                "SUPPORTS    | The Skerry Line rejected the Velmouth offer. | The Skerry Line refused the Velmouth offer.",
                "SUPPORTS    | The Skerry Line cancelled the Velmouth ferry. | The Skerry Line cancelled the Velmouth ferry, it said.",
                "SUPPORTS    | The Velmouth video is a hoax. | The Velmouth video is a hoax, police said.",
                "SUPPORTS    | Velmouth approved what Dunford rejected. | Velmouth approved what Dunford rejected, he said.",
                "CONTRADICTS | The court dismissed the Velmouth case. | The clerk denied that the court dismissed the Velmouth case.",
                "CONTRADICTS | The court dismissed the Velmouth case. | The court has not dismissed the Velmouth case.",
                "CONTRADICTS | The court dismissed the Velmouth case. | The report that the court dismissed the Velmouth case is false.",
                "CONTRADICTS | The court dismissed Ann Tolley. | The court dismissed reports that it had dismissed Ann Tolley.",
                "CONTRADICTS | The Skerry Line rejected the Velmouth offer. | The Skerry Line never rejected the Velmouth offer.",
                "CONTRADICTS | The court opened the Velmouth case. | The court dismissed reports that it opened the Velmouth case.",
                "MENTIONS    | The Skerry Line rejected the Velmouth offer. | Ann Tolley asked the Skerry Line about the Velmouth offer.",
            })
    void takesWordsOfDenialOfTheClaimForPartOfIt(Stance expected, String claim, String document) {
        assertThat(evidence(claim, document).stance()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUPPORTS | The storm damaged the pier at Velmouth.",
                "MENTIONS | The Harbour Board pays Velmouth sailors to paint the lighthouse.",
                "MENTIONS | Ann Tolley resigned as manager of the Velmouth ferry terminal.",
                "MENTIONS | The Harbour Board closed the Dunford fish market.",
                "MENTIONS | The Velmouth ferry terminal opened in 1931.",
                "MENTIONS | Nobody was hurt at the Velmouth ferry terminal.",
            })
    void takesNobodyForAWitnessWhoOnlySharesNames(Stance expected, String claim) {
        SourceDocument page = SourceDocument.builder(URI.create("https://paper.test/1"), Outcome.OK)
                .title("Harbour Board closes Velmouth ferry terminal")
                .text("The Harbour Board closed the Velmouth ferry terminal on Monday after a storm damaged the pier."
                        + " Crews went home at noon, manager Ann Tolley said.")
                .build();

        assertThat(first(claim, page).stance()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUPPORTS    | The Skerry Line will not leave the island of Velmouth without a boat. | The Skerry Line said it tries not to leave the island of Velmouth without a boat.",
                "CONTRADICTS | The Skerry Line will not leave the island of Velmouth without a boat. | The Skerry Line will leave the island of Velmouth without a boat.",
                "CONTRADICTS | The Velmouth repair will cost 14 million. | The Velmouth repair will cost 41 million.",
                "SUPPORTS    | The Velmouth repair will cost 14 million. | The Velmouth repair will cost about 14 million.",
            })
    void countsNegationsAndBareNumbers(Stance expected, String claim, String document) {
        assertThat(evidence(claim, document).stance()).isEqualTo(expected);
    }

    @Test
    void doesNotAskAWitnessWhatADeedIsFor() {
        String claim = "The Skerry Line sold the Velmouth ferry to finance wider berths, larger cranes, newer sheds, "
                + "cheaper tickets, safer gangways and a museum of whaling.";

        assertThat(evidence(claim, "The Velmouth ferry was sold by the Skerry Line.")
                        .stance())
                .isEqualTo(Stance.SUPPORTS);
    }

    @Test
    void showsThePassageWhereItStands() {
        String document = "It rained all week. The Harbour Board closed the Velmouth ferry terminal. Crews went home.";

        assertThat(evidence(CLOSURE, document).passage())
                .hasValueSatisfying(passage -> assertThat(passage.text())
                        .isEqualTo("The Harbour Board closed the Velmouth ferry terminal.")
                        .isEqualTo(passage.span().in(document)));
    }

    @Test
    void tellsWhoSaysItThereAndHowHedged() {
        String document = "Ann Tolley said the Harbour Board had reportedly closed the Velmouth ferry terminal.";

        assertThat(evidence(CLOSURE, document).telling())
                .contains(new Telling(Optional.of("Ann Tolley"), Optional.of(CueKind.REPORT), HedgeStrength.WEAK));
    }

    @Test
    void takesASupportingDocumentForOneThoughItReportsADenial() {
        String document = "The Harbour Board closed the Velmouth ferry terminal on Monday, three drivers said. "
                + "A spokesman denied it.";

        assertThat(evidence(CLOSURE, document).stance()).isEqualTo(Stance.SUPPORTS);
    }

    @Test
    void contradictsANegatedClaimByWhatItDenies() {
        String claim = "The Harbour Board never closed the Velmouth ferry terminal.";

        assertThat(evidence(claim, CLOSURE).stance()).isEqualTo(Stance.CONTRADICTS);
    }

    @Test
    void leavesDocumentsThatWereNotSeenUnchecked() {
        SourceDocument lost = SourceDocument.builder(URI.create("https://paper.test/lost"), Outcome.PAYWALL)
                .build();

        assertThat(first(CLOSURE, lost)).isEqualTo(Evidence.unchecked("d1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SAME      | The Skerry Line sold 1,200,000 tickets last year.",
                "SAME      | The Skerry Line sold 1.2 million tickets last year.",
                "SAME      | The Skerry Line sold 1,215,300 tickets last year.",
                "SAME      | The Skerry Line sold more than 1.1 million tickets last year.",
                "DIFFERENT | The Skerry Line sold 1.4 million tickets last year.",
                "DIFFERENT | The Skerry Line sold nine hundred thousand tickets last year.",
                "ABSENT    | The Skerry Line sold many tickets last year.",
            })
    void comparesFiguresHoweverTheyAreWritten(Agreement expected, String document) {
        assertThat(evidence("The Skerry Line sold 1.2 million tickets last year.", document)
                        .figures())
                .extracting(FigureCheck::agreement)
                .containsExactly(expected);
    }

    @Test
    void contradictsAClaimByAnotherNumberForTheSame() {
        assertThat(evidence(
                                "The Skerry Line lost 40 sailors in the storm.",
                                "The Skerry Line lost 14 sailors in the storm.")
                        .stance())
                .isEqualTo(Stance.CONTRADICTS);
    }

    @Test
    void takesNumbersBeyondAllMeasureForTheSame() {
        String claim = "The Skerry Line sold a million " + "million ".repeat(60) + "tickets last year.";

        assertThat(evidence(claim, claim).figures())
                .extracting(FigureCheck::agreement)
                .containsExactly(Agreement.SAME);
    }

    @Test
    void comparesNoMoreThanSoManyFigures() {
        String claim = "The Skerry Line sold tickets to " + "14 sailors, ".repeat(200) + "12 cooks last year.";

        assertThat(evidence(claim, claim).figures()).hasSize(FigureComparison.MOST_FIGURES);
    }

    @Test
    @Timeout(60)
    void readsOnlyTheBeginOfQuotationThatRunsThroughManyClaims() {
        String said = "The Harbour Board closed the Velmouth ferry terminal on Monday. ".repeat(3_000);
        Article article =
                Article.builder().text("Ann Tolley said: \"" + said + "\"").build();
        SourceDocument page = SourceDocument.builder(URI.create("https://paper.test/1"), Outcome.OK)
                .text(CLOSURE)
                .build();

        assertThat(Credibility.analyze(article, List.of(page)).claims())
                .flatExtracting(ClaimAssessment::evidence)
                .flatExtracting(Evidence::quotations)
                .isNotEmpty()
                .allSatisfy(
                        check -> assertThat(check.words()).hasSizeLessThanOrEqualTo(EvidenceFinder.LONGEST_QUOTATION));
    }

    private static Evidence evidence(String claim, String document) {
        return first(
                claim,
                SourceDocument.builder(URI.create("https://paper.test/1"), Outcome.OK)
                        .text(document)
                        .build());
    }

    private static Evidence first(String claim, SourceDocument document) {
        return Credibility.analyze(Article.builder().text(claim).build(), List.of(document)).claims().stream()
                .map(ClaimAssessment::evidence)
                .filter(evidence -> !evidence.isEmpty())
                .findFirst()
                .orElseThrow()
                .get(0);
    }
}
