package org.credibility.document;

import static java.util.Objects.requireNonNull;

import org.credibility.text.Span;

/**
 * One paragraph-like part of an article, with its place in the article's text.
 *
 * @param span the block's text, half-open, in UTF-16 code units of the article's untouched text
 * @param kind what the block is
 */
public record Block(Span span, Kind kind) {
    /** What a block is to the reader. */
    public enum Kind {
        /** The headline of the article. */
        HEADLINE,
        /** A heading inside the article; its words are no claim. */
        HEADING,
        /** Running text. */
        PARAGRAPH,
        /** An item of a list; it inherits from the sentence that introduces the list. */
        LIST_ITEM,
        /** A block quotation. */
        QUOTATION,
        /** A cell or row of a table, a caption, or other text that is not prose. */
        OTHER
    }

    /** Checks that both parts are given. */
    public Block {
        requireNonNull(span, "span");
        requireNonNull(kind, "kind");
    }
}
