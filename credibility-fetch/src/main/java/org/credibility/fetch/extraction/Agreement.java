package org.credibility.fetch.extraction;

import java.util.BitSet;

/** How alike two choices of blocks are, by the words in them. */
final class Agreement {
    private Agreement() {}

    /** Returns the mean likeness of a body to what each candidate that found anything holds, from 0 to 1. */
    static double of(PageTable table, Candidates candidates, BitSet body) {
        double sum = 0;
        int voters = 0;
        for (BitSet candidate : candidates.all()) {
            if (!candidate.isEmpty()) {
                sum += likeness(table, candidate, body);
                voters++;
            }
        }
        return voters == 0 ? 0 : sum / voters;
    }

    private static double likeness(PageTable table, BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        int all = words(table, one) + words(table, other);
        return all == 0 ? 0 : 2.0 * words(table, both) / all;
    }

    private static int words(PageTable table, BitSet blocks) {
        return blocks.stream().map(at -> table.block(at).words()).sum();
    }
}
