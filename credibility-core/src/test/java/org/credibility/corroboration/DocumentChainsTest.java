package org.credibility.corroboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.credibility.CredibilityAnalyzer;
import org.credibility.document.Article;
import org.credibility.document.Tier;
import org.credibility.evidence.Outcome;
import org.credibility.evidence.SourceDocument;
import org.credibility.report.ClaimAssessment;
import org.credibility.score.Contribution;
import org.credibility.source.KnownSource;
import org.credibility.source.KnownSources;
import org.credibility.source.SourceType;
import org.junit.jupiter.api.Test;

class DocumentChainsTest {
    private static final String CLAIM = "The Skerry Line sold the Velmouth ferry.";
    private static final KnownSources RATED = KnownSources.of(List.of(new KnownSource(
            "Merrow Gazette", Optional.of(Tier.A), Optional.empty(), Optional.empty(), Optional.empty())));

    @Test
    void takesWhatTheCallerKnowsOfADocument() {
        assertThat(reasons(page(SourceType.OFFICIAL_RECORD))).contains("OFFICIAL_RECORD");
    }

    @Test
    void putsUnnamedPeopleBehindTheOutletThatPassesThemOn() {
        assertThat(reasons(page(SourceType.ANONYMOUS_INSIDER))).contains("ANONYMOUS_INSIDER via OTHER_OUTLET");
    }

    @Test
    void ratedOutletAnswersForUnnamedPeople() {
        assertThat(claim(page(SourceType.ANONYMOUS_INSIDER)).grade()).startsWith("C");
    }

    @Test
    void documentIsOfSomebody() {
        assertThatIllegalArgumentException().isThrownBy(() -> page(SourceType.AUTHOR_ASSERTION));
    }

    @Test
    void outletsOfOneOwnerAreOneOriginUnlessTheyQuoteSomebody() {
        String said = "The Skerry Line has sold the Velmouth ferry.";

        assertThat(origins(List.of(own("Merrow Gazette", said), own("Dunford Star", said + " Buyers came by night."))))
                .hasSize(1);
        assertThat(origins(List.of(
                        own("Merrow Gazette", "The Skerry Line has sold the Velmouth ferry, Ann Tolley said."),
                        own("Dunford Star", "The Skerry Line has sold the Velmouth ferry, Finn Oster said."))))
                .hasSize(2);
    }

    private static List<Origin> origins(List<SourceDocument> pages) {
        List<KnownSource> owned = List.of("Merrow Gazette", "Dunford Star").stream()
                .map(name -> new KnownSource(
                        name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("Coast Media")))
                .toList();
        return CredibilityAnalyzer.builder()
                .knownSources(KnownSources.of(owned))
                .build()
                .analyze(Article.builder().text(CLAIM).build(), pages)
                .origins();
    }

    private static SourceDocument own(String outlet, String text) {
        return SourceDocument.builder(URI.create("https://" + outlet.replace(" ", "") + ".test/1"), Outcome.OK)
                .publisher(outlet)
                .text(text)
                .build();
    }

    private static SourceDocument page(SourceType type) {
        return SourceDocument.builder(URI.create("https://gazette.test/1"), Outcome.OK)
                .publisher("Merrow Gazette")
                .sourceType(type)
                .text("The Skerry Line has sold the Velmouth ferry.")
                .build();
    }

    private static List<String> reasons(SourceDocument page) {
        return claim(page).contributions().stream().map(Contribution::reason).toList();
    }

    private static ClaimAssessment claim(SourceDocument page) {
        return CredibilityAnalyzer.builder()
                .knownSources(RATED)
                .build()
                .analyze(Article.builder().text(CLAIM).build(), List.of(page))
                .claims()
                .get(0);
    }
}
