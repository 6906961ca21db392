package org.credibility.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessageTest {
    private static final String LONG = "a very long name of a very long association of very long names and words";

    @Test
    void quotesShortWordsWhole() {
        assertThat(Message.of("\"%s\": by whom?", "is said to")).isEqualTo("\"is said to\": by whom?");
    }

    @Test
    void putsWordsOnOneLine() {
        assertThat(Message.of("\"%s\": by whom?", "is\n  said to")).isEqualTo("\"is said to\": by whom?");
    }

    @Test
    void cutsLongWordsBetweenThem() {
        assertThat(Message.of("No source for the allegation against %s. Say who says so.", LONG))
                .isEqualTo("No source for the allegation against a very long name of a…. Say who says so.");
    }

    @Test
    void keepsWithinItsLength() {
        assertThat(Message.of("Headline says \"%s\"; body says \"%s\".", LONG, LONG))
                .hasSizeLessThanOrEqualTo(Message.LONGEST);
    }

    @Test
    void keepsSurrogatePairsWhole() {
        assertThat(Message.of("%s", "\uD83D\uDE00".repeat(100)))
                .matches(message -> message.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
    }
}
