package org.credibility.fetch;

import java.time.Duration;

/** How much one fetcher may do. */
record Limits(
        Duration timeout,
        Duration maxTime,
        int maxBytes,
        int maxRedirects,
        int perHost,
        int concurrency,
        int maxSources) {
    Limits {
        checkTime("timeout", timeout);
        checkTime("maxTime", maxTime);
        checkCount("maxBytes", maxBytes);
        checkCount("maxRedirects", maxRedirects);
        checkCount("perHost", perHost);
        checkCount("concurrency", concurrency);
        checkCount("maxSources", maxSources);
    }

    private static void checkTime(String name, Duration time) {
        if (time.isNegative() || time.isZero() || time.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException(name + " is " + time);
        }
    }

    private static void checkCount(String name, int count) {
        if (count < 1) {
            throw new IllegalArgumentException(name + " is " + count);
        }
    }
}
