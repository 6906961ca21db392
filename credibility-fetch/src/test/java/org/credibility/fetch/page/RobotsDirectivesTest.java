package org.credibility.fetch.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.credibility.fetch.exchange.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsDirectivesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "noarchive",
                "NoArchive",
                " nofollow ,noarchive ",
                "max-snippet:20, noarchive",
                "noarchive, unavailable_after: 3 Mar 2031 10:00:00 GMT"
            })
    void hearsThatNoCopyIsToBeKept(String line) {
        assertThat(RobotsDirectives.forbidArchiving(List.of(line))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "archive", "none", "noindex, nofollow", "otherbot: noarchive", "no archive", ":"})
    void hearsNothingElse(String line) {
        assertThat(RobotsDirectives.forbidArchiving(List.of(line))).isFalse();
    }

    @Test
    void readsThemInAMetaElement() {
        String page =
                "<!doctype html><meta name=Robots content='index, noarchive'><title>Pier</title><p>It stays open.";

        assertThat(PageReader.read(
                                Arrival.at(URI.create("https://quay.example/pier")),
                                Optional.of("text/html"),
                                Payload.of(page.getBytes(UTF_8)))
                        .noArchive())
                .isTrue();
    }
}
