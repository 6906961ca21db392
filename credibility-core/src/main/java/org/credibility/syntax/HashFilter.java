package org.credibility.syntax;

/**
 * Tells of a hash that it is in no table, or that it may be: a bit for each value of the upper bits of a hash. It fits
 * into the cache of a processor where the table does not, and most features of a decision are in no table.
 */
final class HashFilter {
    /** So many bits for each hash, so that at most one in so many unknown hashes passes. */
    private static final int BITS_EACH = 16;

    private static final int WORD = 5;

    private final int[] bits;
    private final int shift;

    private HashFilter(int count) {
        bits = new int[Math.max(2, Integer.highestOneBit(Math.max(1, count) * BITS_EACH - 1) << 1 >>> WORD)];
        shift = Integer.numberOfLeadingZeros(bits.length) + 1;
    }

    /** Returns a filter of the hashes in a table. */
    static HashFilter of(HashIndex table) {
        HashFilter filter = new HashFilter(table.size());
        table.forEach(filter::add);
        return filter;
    }

    private void add(int hash) {
        bits[hash >>> shift] |= 1 << (hash >>> (shift - WORD));
    }

    /** Writes the hashes of features that may be in the table, in order, and returns how many; without a branch, since none could be foretold. */
    int keep(FeatureVector features, int[] kept) {
        int size = 0;
        int[] hashes = features.hashes();
        int many = features.size();
        for (int at = 0; at < many; at++) {
            int hash = hashes[at];
            kept[size] = hash;
            size += (bits[hash >>> shift] >>> (hash >>> (shift - WORD))) & 1;
        }
        return size;
    }
}
