package org.credibility.cli.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BareLinksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See https://a.example/b. | https://a.example/b",
                "(https://a.example/b_(c)) | https://a.example/b_(c)",
                "“https://a.example/b,” he said | https://a.example/b",
                "www.a.example/b? | https://www.a.example/b",
                "DOI: 10.1234/x.y-(z)2 | https://doi.org/10.1234/x.y-(z)2",
                "https://doi.org/10.1234/x | https://doi.org/10.1234/x",
                "https://a.example/ä|https://a.example/ä",
                "https://a.example/{b}c | https://a.example/%7bb%7dc"
            })
    void findsAnAddress(String text, String target) {
        assertThat(BareLinks.find(text))
                .extracting(link -> link.target().toString())
                .containsExactly(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.5 of 10.1234",
                "It rose 10.12/20.",
                "a@www.example",
                "http://",
                "https:// a",
                "ftp://a.example"
            })
    void findsNone(String text) {
        assertThat(BareLinks.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://",
                "https://a",
                "10.1234/",
                "www.",
                "https://a.example/)",
                "https://a.example/.....",
                "10.10.10.10."
            })
    void isLinear(String piece) {
        String text = piece.repeat(50_000);

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> BareLinks.find(text));
    }

    @Test
    void areLinksOfAPlainText() {
        assertThat(Drafts.links(Drafts.article("a.txt", "Ferry to stop\nIt will, says https://a.example/b.")))
                .containsExactly("https://a.example/b -> https://a.example/b");
    }
}
