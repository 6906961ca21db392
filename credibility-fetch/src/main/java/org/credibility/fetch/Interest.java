package org.credibility.fetch;

import java.time.Instant;
import java.util.function.Consumer;

/**
 * What whoever asks for a link wants of it besides its result.
 *
 * @param at the time whose copy is wanted of a page that is gone
 * @param readings who takes what was read where that shows the source
 */
record Interest(Instant at, Consumer<Reading> readings) {
    /** Returns the interest in results alone, and in copies as they were at a time. */
    static Interest inResults(Instant at) {
        return new Interest(at, reading -> {});
    }
}
