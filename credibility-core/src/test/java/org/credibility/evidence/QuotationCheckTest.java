package org.credibility.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.credibility.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationCheckTest {
    @ParameterizedTest
    @CsvSource({
        "the ferry will stop, 1, true, false",
        "the ferry will stop, 0.9, true, false",
        "the ferry will stop, 0.89, false, true",
        "the ferry will stop, 0.6, false, true",
        "the ferry will stop, 0.59, false, false",
        "the ferry stops, 0.67, false, false",
    })
    void tellsSlipsOfThePenFromOtherWords(String words, double similarity, boolean alike, boolean altered) {
        QuotationCheck check = new QuotationCheck(Span.of(0, words.length()), words, similarity, Optional.empty());

        assertThat(check.isAlike()).isEqualTo(alike);
        assertThat(check.isAltered()).isEqualTo(altered);
    }
}
