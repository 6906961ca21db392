package org.credibility.claim;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.credibility.text.Span;

/**
 * The time by which a claim says that something will happen.
 *
 * @param span the words, half-open, in UTF-16 code units of the article's untouched text
 * @param earliest the first day it can mean; empty where the words give no date
 * @param latest the last day it can mean; empty where the words give no date
 */
public record Deadline(Span span, Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    /** Checks that every part is given and that the days are in order. */
    public Deadline {
        requireNonNull(span, "span");
        requireNonNull(earliest, "earliest");
        requireNonNull(latest, "latest");
        if (earliest.isPresent() && latest.isPresent() && earliest.get().isAfter(latest.get())) {
            throw new IllegalArgumentException("earliest " + earliest.get() + ", latest " + latest.get());
        }
    }
}
