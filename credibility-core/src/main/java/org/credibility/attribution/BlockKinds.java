package org.credibility.attribution;

import java.util.List;
import org.credibility.document.Block;

/** Tells the kind of the block at an offset; asked in ascending order, so that the whole text is read once. */
final class BlockKinds {
    private final List<Block> blocks;
    private int next;

    BlockKinds(List<Block> blocks) {
        this.blocks = blocks;
    }

    Block.Kind at(int offset) {
        while (next < blocks.size() && blocks.get(next).span().end() <= offset) {
            next++;
        }
        return next < blocks.size() && blocks.get(next).span().contains(offset)
                ? blocks.get(next).kind()
                : Block.Kind.OTHER;
    }
}
