package org.credibility.cli.draft;

import java.util.List;

/**
 * A text with markup, as it was read.
 *
 * @param source the whole file
 * @param blocks its blocks in the order of the file
 * @param metadata what it tells of itself
 */
record MarkedUp(String source, List<DraftBlock> blocks, Metadata metadata) {
    /** Copies the blocks. */
    MarkedUp {
        blocks = List.copyOf(blocks);
    }
}
