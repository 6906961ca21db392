package org.credibility.fetch.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.Cut;
import org.credibility.fetch.exchange.Exchange;
import org.credibility.fetch.exchange.Header;
import org.credibility.fetch.exchange.Payload;
import org.credibility.fetch.exchange.Request;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "120, PT2M",
        "0, PT0S",
        "1.5, PT1.5S",
        "99999999999999999999, PT1H",
        "'Wed, 04 Mar 2026 10:01:00 GMT', PT1M",
        "'Wed, 04 Mar 2026 09:00:00 GMT', PT0S",
        "'Wed, 04 Mar 2099 10:00:00 GMT', PT1H",
        "'Wednesday, 04-Mar-26 10:01:00 GMT', PT1M",
        "'Sunday, 06-Nov-94 08:49:37 GMT', PT0S",
        "'Wed Mar  4 10:01:00 2026', PT1M",
    })
    void readsSecondsAndDates(String value, Duration expected) {
        assertThat(RetryAfter.of(answer(value))).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-5",
                "soon",
                "1e9",
                "0x10",
                "tomorrow 10:00",
                "Wed, 99 Mar 2026 10:01:00 GMT",
                "Wed Mar 99 10:01:00 2026"
            })
    void ignoresWhatItCannotRead(String value) {
        assertThat(RetryAfter.of(answer(value))).isEmpty();
    }

    private static Exchange answer(String retryAfter) {
        return new Exchange(
                new Request(URI.create("http://news.test/"), List.of()),
                NOW,
                new Answer("http/1.1", 503, List.of(new Header("Retry-After", retryAfter)), Payload.EMPTY, Cut.NONE));
    }
}
