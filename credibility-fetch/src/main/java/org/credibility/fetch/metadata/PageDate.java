package org.credibility.fetch.metadata;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A day that a page tells.
 *
 * @param day the day as it is written there, in the zone of the page
 * @param moment the point in time; empty where no time with a zone is written
 */
public record PageDate(LocalDate day, Optional<OffsetDateTime> moment) {
    /** Checks that both parts are given. */
    public PageDate {
        requireNonNull(day, "day");
        requireNonNull(moment, "moment");
    }

    /** Returns the first day in words, such as "May 3, 2031"; empty where they tell none. */
    public static Optional<PageDate> inWords(String words) {
        return DateReader.words(words);
    }

    static PageDate of(LocalDate day) {
        return new PageDate(day, Optional.empty());
    }

    static PageDate of(OffsetDateTime moment) {
        return new PageDate(moment.toLocalDate(), Optional.of(moment));
    }
}
