package org.credibility.text;

/**
 * A stretch between quotation marks.
 *
 * @param span the stretch with its marks
 * @param inside the stretch without them
 * @param depth 1 for a quotation that stands in no other, 2 for one inside it, and so on
 * @param closed whether a mark closes it; otherwise its paragraph, or a mark that opens anew, ends it
 */
public record Quotation(Span span, Span inside, int depth, boolean closed) {
    /** Checks that the inside lies in the span and that depths are counted from 1. */
    public Quotation {
        if (!span.contains(inside) || depth < 1) {
            throw new IllegalArgumentException("not a quotation: " + span + ", inside " + inside + ", depth " + depth);
        }
    }
}
