package org.credibility.cli.draft;

import java.util.List;

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

    /** Returns the same among other blocks, in the order of the file. */
    Remark among(List<DraftBlock> blocks) {
        int at = 0;
        int end = blocks.size();
        while (at < end) {
            int middle = (at + end) >>> 1;
            boolean before = blocks.get(middle).words().sourceEnd() <= place;
            at = before ? middle + 1 : at;
            end = before ? end : middle;
        }
        return new Remark(
                words, place, at, at < blocks.size() ? blocks.get(at).words().offsetAt(place) : 0);
    }
}
