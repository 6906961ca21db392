package org.credibility.fetch.extraction;

import static java.util.Objects.requireNonNull;

import org.credibility.fetch.html.HtmlBlock;

/**
 * A block that stands with an article and is no part of its body.
 *
 * @param block the block
 * @param reason why it was left out
 */
public record TrimmedBlock(HtmlBlock block, TrimReason reason) {
    /** Checks that both parts are given. */
    public TrimmedBlock {
        requireNonNull(block, "block");
        requireNonNull(reason, "reason");
    }
}
