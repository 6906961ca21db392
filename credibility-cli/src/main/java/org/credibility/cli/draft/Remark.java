package org.credibility.cli.draft;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A comment of a draft that is meant for this program, and where it stands among the words.
 *
 * @param words what the comment holds
 * @param place where it stands in the file
 * @param block the number, from 0, of the block whose words follow it
 * @param offset where in the words of that block it stands; at their end where it closes the block
 */
record Remark(String words, int place, int block, int offset) {
    private static final String PREFIX = "credibility-";

    /** Returns whether a comment is meant for this program. */
    static boolean isMeant(String comment) {
        return comment.stripLeading().regionMatches(true, 0, PREFIX, 0, PREFIX.length());
    }

    /**
     * Returns the places of blocks by where their words end in the file. Blocks need not stand in the order of the file, as
     * parts of a page that were sent late do not.
     */
    static NavigableMap<Integer, Integer> ends(List<DraftBlock> blocks) {
        NavigableMap<Integer, Integer> ends = new TreeMap<>();
        for (int at = 0; at < blocks.size(); at++) {
            ends.putIfAbsent(blocks.get(at).words().sourceEnd(), at);
        }
        return ends;
    }

    /** Returns the same among other blocks: before the nearest one in the file whose words end behind it. */
    Remark among(List<DraftBlock> blocks, NavigableMap<Integer, Integer> ends) {
        Map.@Nullable Entry<Integer, Integer> nearest = ends.higherEntry(place);
        return nearest == null
                ? new Remark(words, place, blocks.size(), 0)
                : new Remark(
                        words,
                        place,
                        nearest.getValue(),
                        blocks.get(nearest.getValue()).words().offsetAt(place));
    }
}
