package org.credibility.fetch.cache;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * What a cache holds.
 *
 * @param answers the number of answers
 * @param bytes their size
 * @param oldest when the one unchanged for longest was stored; empty where there is none
 * @param newest when the last one was stored; empty where there is none
 */
public record CacheStatistics(int answers, long bytes, Optional<Instant> oldest, Optional<Instant> newest) {
    /** An empty cache. */
    static final CacheStatistics NONE = new CacheStatistics(0, 0, Optional.empty(), Optional.empty());

    /** Checks that all parts are given. */
    public CacheStatistics {
        requireNonNull(oldest, "oldest");
        requireNonNull(newest, "newest");
    }
}
