package org.credibility.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.credibility.syntax.TaggedText;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Tolley said the ferry was sold.",
                "Ann Tolley, 29, a deckhand on the ferry, said it was sold.",
                "Ann Tolley has also confirmed that the ferry was sold.",
                "“It was sold,” said the harbour master, Ann Tolley.",
                "The ferry was sold, according to Mayor Ann Tolley.",
                "The paper, citing Ann Tolley, wrote of a sale.",
                "The harbour master is Ann Tolley. Tolley told reporters that the ferry was sold."
            })
    void quotes(String text) {
        assertThat(quoted(text)).containsExactly("Ann Tolley");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Tolley bought the ferry.",
                "Ann Tolley's lawyer said the ferry was sold.",
                "A friend of Ann Tolley said the ferry was sold.",
                "Ann Tolley denied the sale.",
                "“That is false,” countered Ann Tolley.",
                "Ann Tolley was told that the ferry was sold.",
                "The Merrow Gazette reported that the ferry was sold."
            })
    void tellsOf(String text) {
        assertThat(quoted(text)).isEmpty();
    }

    @Test
    void takesTimeInStepWithTheText() {
        String commas = "Ann Tolley, " + "a deckhand, ".repeat(20_000);

        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> assertThat(quoted(commas)).isEmpty());
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(quoted("Ann Tolley said. ".repeat(20_000))).hasSize(1));
    }

    private static Set<String> quoted(String text) {
        return QuotedNames.of(TaggedText.of(text));
    }
}
