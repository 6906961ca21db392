package org.credibility.cli.draft;

import java.util.List;
import org.credibility.text.Span;

/**
 * A text with markup, as it was read.
 *
 * @param source the whole file
 * @param blocks its blocks in the order of the file
 * @param metadata what it tells of itself
 * @param remarks its comments that are meant for this program, in the order of the file
 */
record MarkedUp(String source, List<DraftBlock> blocks, Metadata metadata, List<Remark> remarks) {
    /** Copies the lists. */
    MarkedUp {
        blocks = List.copyOf(blocks);
        remarks = List.copyOf(remarks);
    }

    /** Returns the same with some of the words: each comment stands before those that follow it in the file. */
    MarkedUp withBlocks(List<DraftBlock> some) {
        List<Remark> moved = remarks.stream().map(remark -> remark.among(some)).toList();
        return new MarkedUp(source, some, metadata, moved);
    }

    /** Returns what is broken among the comments. */
    List<SuppressionMarks.Fault> brokenRemarks() {
        List<Span> anywhere =
                blocks.stream().map(block -> Span.of(0, block.text().length())).toList();
        return new SuppressionMarks(anywhere, Integer.MAX_VALUE).read(remarks).faults();
    }
}
