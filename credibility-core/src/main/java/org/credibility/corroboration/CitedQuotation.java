package org.credibility.corroboration;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.credibility.evidence.QuotationCheck;

/**
 * A quotation of an article beside the words of a page that the article cites for it.
 *
 * @param check the quotation and the page's words
 * @param published the day of the page; empty where it is not known
 */
public record CitedQuotation(QuotationCheck check, Optional<LocalDate> published) {
    /** Checks that both are given. */
    public CitedQuotation {
        requireNonNull(check, "check");
        requireNonNull(published, "published");
    }

    /** Returns whether the page may have been there on a day, as where its own day is not known. */
    public boolean isKnownOn(LocalDate day) {
        return published.filter(day::isBefore).isEmpty();
    }
}
