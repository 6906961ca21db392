package org.credibility.fetch;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What became of the address of a page, and the page itself.
 *
 * @param result what became of it
 * @param source the page as it was written; empty where the result shows no source, or where it is no text, as a PDF
 */
public record FetchedPage(FetchResult result, Optional<PageSource> source) {
    /** Checks that both parts are given. */
    public FetchedPage {
        requireNonNull(result, "result");
        requireNonNull(source, "source");
    }
}
