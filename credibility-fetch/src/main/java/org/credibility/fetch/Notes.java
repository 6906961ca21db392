package org.credibility.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Locale;
import org.credibility.fetch.archive.FetchNote;
import org.credibility.fetch.exchange.Payload;

/** What an archive notes of a result. */
final class Notes {
    private Notes() {}

    /**
     * Returns the note of a result.
     *
     * @param now when it was reached, for results without an answer
     */
    static FetchNote of(FetchResult result, Instant now) {
        Journey journey = result.journey();
        String reason = result instanceof FetchResult.Unseen unseen ? unseen.reason() : "";
        return new FetchNote(
                result.address(),
                journey.retrievedAt().orElse(now),
                result.outcome(),
                reason,
                journey.redirects(),
                journey.finalAddress(),
                journey.retrievedAt(),
                journey.robots().name().toLowerCase(Locale.ROOT),
                result.received().filter(Received::noArchive).isPresent(),
                result.received().flatMap(Received::charset),
                result.received().flatMap(Received::sha256),
                result.received()
                        .flatMap(Received::text)
                        .map(text -> Payload.of(text.getBytes(UTF_8)).sha256()));
    }
}
