package org.credibility.fetch.page;

import java.util.BitSet;
import java.util.List;

/**
 * A phrase of wall-phrases.tsv.
 *
 * @param words for each word, the numbers of those it may be; none for a gap of up to {@link #GAP} words
 * @param wall what it tells
 * @param place where it must stand
 */
record WallPhrase(List<BitSet> words, Wall wall, Place place) {
    /** So many words at most fill a gap. With at most two gaps in a phrase, a place in a text costs a few look-ups. */
    private static final int GAP = 3;

    /** Where a phrase must stand to tell something. */
    enum Place {
        /** In the title or a heading, and be most of it. */
        HEAD,
        /** Anywhere. */
        MESSAGE,
        /** On a button. */
        CONTROL
    }

    /** Returns whether this is a phrase for the wall at the place. */
    boolean tells(Wall other, Place where) {
        return wall == other && place == where;
    }

    /** Returns whether it begins with the word at a place of a text, whose words are numbers. */
    boolean beginsAt(int[] text, int at) {
        return end(text, at, 0) > 0;
    }

    /** Returns where the phrase ends whose words from the given one on are looked for at the place; 0 where it does not. */
    private int end(int[] text, int from, int word) {
        int at = from;
        for (int next = word; next < words.size(); next++) {
            if (words.get(next).isEmpty()) {
                return endAfterGap(text, at, next + 1);
            }
            if (at >= text.length || !words.get(next).get(text[at])) {
                return 0;
            }
            at++;
        }
        return at;
    }

    private int endAfterGap(int[] text, int from, int word) {
        for (int skipped = 0; skipped <= GAP; skipped++) {
            int end = end(text, from + skipped, word);
            if (end > 0) {
                return end;
            }
        }
        return 0;
    }
}
