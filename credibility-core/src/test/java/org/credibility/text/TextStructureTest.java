package org.credibility.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextStructureTest {
    private static final String TEXT = "“We won. ‘Really,’ we did,” Ann said.\n\nNobody noticed.";
    private static final TextStructure STRUCTURE = TextStructure.of(TEXT);

    @Test
    void takesLinesThatAreNotBlankForParagraphs() {
        String text = "\uFEFF One \r\n\r\n\tTwo\rThree\u2028Four\u2029 \u00A0\nFive";

        assertThat(TextStructure.of(text).paragraphs())
                .extracting(paragraph -> paragraph.in(text))
                .containsExactly("\uFEFF One", "Two", "Three", "Four", "Five");
    }

    @ParameterizedTest
    @CsvSource({
        "0, “We won.",
        "7, “We won.",
        "8, '‘Really,’ we did,” Ann said.'",
        "37, Nobody noticed.",
        "39, Nobody noticed."
    })
    void findsTheSentenceAtAnOffset(int offset, String sentence) {
        assertThat(STRUCTURE.sentenceAt(offset).map(found -> found.span().in(TEXT)))
                .contains(sentence);
    }

    @Test
    void findsNoSentenceAfterTheLast() {
        assertThat(STRUCTURE.sentenceAt(TEXT.length())).isEmpty();
        assertThat(TextStructure.of("").sentenceAt(0)).isEmpty();
    }

    @Test
    void givesTheTokensOfASentence() {
        assertThat(STRUCTURE.tokens(STRUCTURE.sentences().get(0)))
                .extracting(token -> token.in(TEXT))
                .containsExactly("“", "We", "won", ".");
    }

    @ParameterizedTest
    @CsvSource({"0, 8, 4", "1, 7, 2", "2, 7, 1", "1, 6, 1", "3, 3, 0", "8, 9, 0", "0, 0, 0"})
    void givesTheTokensInsideASpan(int begin, int end, int count) {
        assertThat(STRUCTURE.tokensIn(Span.of(begin, end))).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "8, 1", "9, 2", "17, 2", "18, 1", "26, 1", "27, 0", "30, 0", "50, 0"})
    void countsTheQuotationsAroundAnOffset(int offset, int depth) {
        assertThat(STRUCTURE.quotationDepth(offset)).isEqualTo(depth);
        assertThat(STRUCTURE.isQuoted(offset)).isEqualTo(depth > 0);
    }

    @Test
    void countsNoQuotationsWithoutMarks() {
        assertThat(TextStructure.of("It rains.").quotationDepth(3)).isZero();
    }

    @Test
    void countsQuotationsThatTouch() {
        assertThat(TextStructure.of("“a”“b”").quotationDepth(3)).isEqualTo(1);
    }

    @Test
    void equalsTheStructureOfTheSameText() {
        assertThat(STRUCTURE).isEqualTo(TextStructure.of(TEXT)).hasSameHashCodeAs(TextStructure.of(TEXT));
        assertThat(STRUCTURE).isNotEqualTo(TextStructure.of("It rains."));
    }

    @Test
    void describesItself() {
        assertThat(STRUCTURE).hasToString("TextStructure[2 paragraphs, 3 sentences, 18 tokens, 2 quotations]");
    }

    @Test
    void holdsNothingOfAnEmptyText() {
        TextStructure structure = TextStructure.of(" \n ");

        assertThat(structure.paragraphs()).isEmpty();
        assertThat(structure.tokens()).isEmpty();
        assertThat(structure.sentences()).isEmpty();
        assertThat(structure.quotations()).isEmpty();
    }
}
