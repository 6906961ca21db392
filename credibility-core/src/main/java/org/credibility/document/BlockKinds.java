package org.credibility.document;

import java.util.List;

/**
 * Tells the kind of the block at an offset; asked in ascending order, so that the whole text is read once.
 *
 * <p>Not safe for use by several threads.
 */
public final class BlockKinds {
    private final List<Block> blocks;
    private int next;

    /** Makes a reader of blocks in text order. */
    public BlockKinds(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** Returns the kind of the block that holds an offset, which is not before the one asked for last; OTHER in none. */
    public Block.Kind at(int offset) {
        while (next < blocks.size() && blocks.get(next).span().end() <= offset) {
            next++;
        }
        return next < blocks.size() && blocks.get(next).span().contains(offset)
                ? blocks.get(next).kind()
                : Block.Kind.OTHER;
    }
}
