package org.credibility.document;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import org.credibility.text.Span;

/**
 * A link of an article.
 *
 * @param anchor the linked words, half-open, in UTF-16 code units of the article's untouched text
 * @param target where the link leads
 */
public record Link(Span anchor, URI target) {
    /** Checks that both parts are given. */
    public Link {
        requireNonNull(anchor, "anchor");
        requireNonNull(target, "target");
    }
}
