package org.credibility.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;

/** Fetchers that may ask the servers of a test, and no other. */
final class Fetchers {
    /** The deadline of one fetch in tests that wait for it. */
    static final Duration TIMEOUT = Duration.ofSeconds(1);

    private Fetchers() {}

    static SourceFetcher.Builder opening(RawServer... servers) {
        return SourceFetcher.builder()
                .allowAddresses(Arrays.stream(servers).map(RawServer::authority).toList());
    }

    /** Returns what one fetch of a path gives, with time enough. */
    static FetchResult fetch(RawServer server, String path) {
        return fetch(opening(server), server, path);
    }

    /** Returns what one fetch of a path gives at the deadline. */
    static FetchResult fetchInTime(RawServer server, String path) {
        return fetch(opening(server).timeout(TIMEOUT), server, path);
    }

    static FetchResult fetch(SourceFetcher.Builder builder, RawServer server, String path) {
        try (SourceFetcher fetcher = builder.build()) {
            return fetcher.fetch(URI.create(server.url(path)));
        }
    }
}
