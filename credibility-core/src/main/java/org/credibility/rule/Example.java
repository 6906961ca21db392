package org.credibility.rule;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;
import org.credibility.evidence.Outcome;
import org.credibility.evidence.SourceDocument;

/**
 * A short text that shows what a rule finds, or what it leaves alone.
 *
 * @param text the text; where it has more than one line, the first is the headline
 * @param linked the page to which the last word of the text is linked; empty for a rule that reads the draft alone
 */
public record Example(String text, Optional<SourceDocument> linked) {
    private static final URI ADDRESS = URI.create("https://example.org/source");

    /** Checks that both parts are given. */
    public Example {
        requireNonNull(text, "text");
        requireNonNull(linked, "linked");
    }

    static Example of(String text) {
        return new Example(text, Optional.empty());
    }

    /** A page that was read. */
    static SourceDocument.Builder page(String text) {
        return SourceDocument.builder(ADDRESS, Outcome.OK).text(text);
    }

    /** A page that was not. */
    static SourceDocument.Builder unseen(Outcome outcome) {
        return SourceDocument.builder(ADDRESS, outcome);
    }
}
