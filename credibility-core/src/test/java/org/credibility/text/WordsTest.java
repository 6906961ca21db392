package org.credibility.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @Test
    void readsWordsBetweenWhiteSpace() {
        assertThat(Words.of(" a b\n c ")).containsExactlyInAnyOrder("a", "b", "c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a c b", "a b b"})
    void refusesAListOutOfOrder(String list) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Words.of(list))
                .withMessageStartingWith("word list: \"b\" after");
    }
}
