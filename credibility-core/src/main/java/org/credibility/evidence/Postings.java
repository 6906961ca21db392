package org.credibility.evidence;

import java.util.Arrays;

/** Rows of sentence numbers, ascending, which hold their length first while they grow. */
final class Postings {
    static final int[] NOWHERE = {};

    private Postings() {}

    /** Returns a row with the number of a row of one, unless it ends with it. */
    static int[] joined(int[] row, int[] one) {
        if (row[row[0]] == one[1]) {
            return row;
        }
        int[] grown = row[0] + 1 < row.length ? row : Arrays.copyOf(row, 2 * row.length);
        grown[++grown[0]] = one[1];
        return grown;
    }
}
