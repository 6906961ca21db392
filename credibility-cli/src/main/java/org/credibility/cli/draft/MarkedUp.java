package org.credibility.cli.draft;

import java.util.List;
import java.util.NavigableMap;
import org.credibility.document.Post;
import org.credibility.document.ProvenanceNote;
import org.credibility.text.Span;

/**
 * A text with markup, as it was read.
 *
 * @param source the whole file
 * @param blocks its blocks in the order of the file
 * @param metadata what it tells of itself
 * @param remarks its comments that are meant for this program, in the order of the file
 * @param posts the posts of social networks that it embeds
 * @param notes what stands beside its words and tells where they come from
 */
record MarkedUp(
        String source,
        List<DraftBlock> blocks,
        Metadata metadata,
        List<Remark> remarks,
        List<Post> posts,
        List<ProvenanceNote> notes) {
    /** Copies the lists. */
    MarkedUp {
        blocks = List.copyOf(blocks);
        remarks = List.copyOf(remarks);
        posts = List.copyOf(posts);
        notes = List.copyOf(notes);
    }

    /** Takes a text that embeds no posts. */
    MarkedUp(String source, List<DraftBlock> blocks, Metadata metadata, List<Remark> remarks) {
        this(source, blocks, metadata, remarks, List.of(), List.of());
    }

    /**
     * Returns the same with some of the words: each comment stands before those that follow it in the file.
     *
     * @param beside the notes that stand beside those words
     */
    MarkedUp withBlocks(List<DraftBlock> some, List<ProvenanceNote> beside) {
        NavigableMap<Integer, Integer> ends = Remark.ends(some);
        List<Remark> moved =
                remarks.stream().map(remark -> remark.among(some, ends)).toList();
        return new MarkedUp(source, some, metadata, moved, posts, beside);
    }

    /** Returns what is broken among the comments. */
    List<SuppressionMarks.Fault> brokenRemarks() {
        List<Span> anywhere =
                blocks.stream().map(block -> Span.of(0, block.text().length())).toList();
        return new SuppressionMarks(anywhere, Integer.MAX_VALUE).read(remarks).faults();
    }
}
