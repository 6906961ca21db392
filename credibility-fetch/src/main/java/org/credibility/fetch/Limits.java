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
    /** Returns a time that can be a limit. */
    static Duration time(String name, Duration time) {
        if (time.isNegative() || time.isZero() || time.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException(name + " is " + time + "; it is longer than nothing, and a day at most");
        }
        return time;
    }

    /** Returns a number that can be a limit. */
    static int count(String name, int count) {
        if (count < 1) {
            throw new IllegalArgumentException(name + " is " + count + "; it is at least 1");
        }
        return count;
    }
}
