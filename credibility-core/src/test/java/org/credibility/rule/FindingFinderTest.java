package org.credibility.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.credibility.CredibilityAnalyzer;
import org.credibility.document.Article;
import org.junit.jupiter.api.Test;

class FindingFinderTest {
    private static final String HEARSAY =
            "The newsletter Coastwise, citing internal sources, reports that the yard will be sold.";

    @Test
    void keepsFingerprintsWhenTheTextAroundChanges() {
        assertThat(fingerprints("It rained on Monday.\n" + HEARSAY + "\nThe sun shone later."))
                .containsAll(fingerprints(HEARSAY));
    }

    @Test
    void keepsFingerprintsWhenMarksChange() {
        assertThat(fingerprints(HEARSAY.replace(",", " ,").replace('.', '!'))).isEqualTo(fingerprints(HEARSAY));
    }

    @Test
    void givesNoFingerprintTwice() {
        assertThat(fingerprints(HEARSAY + "\n" + HEARSAY + "\n" + HEARSAY)).doesNotHaveDuplicates();
    }

    @Test
    void findsNothingWithoutRules() {
        assertThat(CredibilityAnalyzer.builder()
                        .rules(List.of())
                        .build()
                        .analyze(article(HEARSAY))
                        .findings())
                .isEmpty();
    }

    private static List<String> fingerprints(String text) {
        return CredibilityAnalyzer.builder()
                .rules(List.of(HearsayChain.RULE))
                .build()
                .analyze(article(text))
                .findings()
                .stream()
                .map(Finding::fingerprint)
                .toList();
    }

    private static Article article(String text) {
        return Article.builder().text(text).build();
    }
}
