package org.credibility.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.credibility.text.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationSearchTest {
    private static final String DOCUMENT =
            "Tolley spoke at noon. \u201CWe don\u2019t know when the ferry \u2013 the old one \u2013 will"
                    + " sail again, and nobody has told us,\u201D she said.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We don't know when the ferry - the old one - will sail again",
                "we DON\u2019T   know when the fer\u200Bry",
                "We don't know \u2026 and nobody has told us",
                "We don't know ... nobody has told us",
                "We don't know when [it] will sail again",
                "[They] don't know when the ferry",
            })
    void findsWordsHoweverTheyAreMarked(String quotation) {
        assertThat(check(DOCUMENT, quotation).isVerified()).isTrue();
    }

    @Test
    void showsThePassageThatComesClosest() {
        QuotationCheck check = check(DOCUMENT, "We don't know when the boat will ever sail again");

        assertThat(check.isVerified()).isFalse();
        assertThat(check.similarity()).isBetween(0.5, 0.9);
        assertThat(check.closest().map(Passage::text).orElseThrow())
                .startsWith("We don\u2019t know")
                .endsWith("sail again");
    }

    @Test
    void tellsWordsLeftOutWithoutAnEllipsis() {
        assertThat(check(DOCUMENT, "We don't know when the ferry will sail again")
                        .isVerified())
                .isFalse();
    }

    @Test
    void showsNothingWhereLittleIsCommon() {
        assertThat(check(DOCUMENT, "The harbour was dredged last spring at great cost")
                        .closest())
                .isEmpty();
    }

    @Test
    void readsALongDocumentOnce() {
        String document = "ha ".repeat(300_000);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> check(document, "ha ".repeat(150) + "... ha ho ... ha"));
    }

    private static QuotationCheck check(String document, String quotation) {
        return new QuotationSearch(document).check(Span.of(0, quotation.length()), quotation);
    }
}
