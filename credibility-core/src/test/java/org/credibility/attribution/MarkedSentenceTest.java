package org.credibility.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.credibility.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedSentenceTest {
    @Test
    void isATextWithoutItsMarks() {
        assertThat(MarkedSentence.parse("[Ann]{source} [said]{cue}:¶[it rains]{content}")
                        .text())
                .isEqualTo("Ann said:\nit rains");
    }

    @Test
    void tellsWhereItsPartsStand() {
        assertThat(MarkedSentence.parse("[It [reportedly]{cue} rains]{content}").parts())
                .containsExactly(
                        new MarkedSentence.Part(Span.of(0, 19), "content"),
                        new MarkedSentence.Part(Span.of(3, 13), "cue"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nobody said it.",
                "[Ann]{source} [said]{cue} [it rains]{content}.",
                "[It [reportedly]{cue} rains]{content}",
                "[Ann]{source 1} [said]{cue 1} [it rains]{content 1+2}, [citing]{cue 2 in 1} [Bo]{source 2}.",
                "[Ann]{source} [said]{cue}:¶[it rains]{content}"
            })
    void isWrittenAsItWasRead(String line) {
        assertThat(MarkedSentence.parse(line)).hasToString(line);
    }
}
