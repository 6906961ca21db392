package org.credibility.fetch.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpDateTest {
    private static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "'Sun, 06 Nov 1994 08:49:37 GMT', 1994-11-06T08:49:37Z",
        "'Sunday, 06-Nov-94 08:49:37 GMT', 1994-11-06T08:49:37Z",
        "Sun Nov  6 08:49:37 1994, 1994-11-06T08:49:37Z",
        "Sun Nov 16 08:49:37 1994, 1994-11-16T08:49:37Z",
        "'Monday, 06-Jan-76 00:00:00 GMT', 2076-01-06T00:00:00Z",
        "'Monday, 06-Jan-77 00:00:00 GMT', 1977-01-06T00:00:00Z",
        "'Mon, 06 Nov 1994 08:49:37 GMT', 1994-11-06T08:49:37Z",
    })
    void readsAllThreeForms(String text, Instant expected) {
        assertThat(HttpDate.read(text, NOW)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "Sunday, 06-Nov-1994 08:49:37",
                "Sun Nov 6 08:49:37 GMT 1994",
                "Sun, 06 Now 1994 08:49:37 GMT",
                "Sun Nov 31 08:49:37 1994 GMT",
                "Sun, 06 Nov 1994 08:60:37 GMT"
            })
    void readsNothingElse(String text) {
        assertThat(HttpDate.read(text, NOW)).isEmpty();
    }
}
