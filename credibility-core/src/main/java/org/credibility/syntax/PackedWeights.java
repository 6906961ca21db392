package org.credibility.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The weights of a decision between four classes as a table of ints: eight bits of a feature's hash and how much it
 * speaks for each class more than for class 0, a byte each. A feature stands at its place or in one of the places
 * behind it, and reading it costs one look into memory. In 1 of 256 cases an unknown feature is taken for a known one.
 * Never changes and is safe for use by several threads.
 */
final class PackedWeights {
    static final int CLASSES = 4;
    private static final int WEIGHTS = 0xFF_FFFF;
    /** So many places a feature can stand in. */
    private static final int REACH = 8;

    private static final int PRINT_SHIFT = 24;

    private static final long ONES = 0x0101_0101_0101_0101L;

    private static final long HIGHS = 0x8080_8080_8080_8080L;

    private final int[] table;
    /** The eight bits of each place, those where a feature can stand in one number: they fit into a processor's cache. */
    private final long[] prints;

    private PackedWeights(int[] table) {
        this.table = table;
        prints = new long[table.length / REACH];
        for (int at = 0; at < table.length; at++) {
            prints[at / REACH] |= ((table[at] >>> PRINT_SHIFT) * 1L) << (Byte.SIZE * (at % REACH));
        }
    }

    /** Writes a score for each class: the sum of the weights of the features. */
    void score(FeatureVector features, int[] scores) {
        int[] places = features.scratch();
        int size = places(features, places);
        int first = 0;
        int second = 0;
        int third = 0;
        for (int at = 0; at < size; at++) {
            int entry = table[places[at]];
            first += (byte) (entry >> 16);
            second += (byte) (entry >> 8);
            third += (byte) entry;
        }
        scores[0] = 0;
        scores[1] = first;
        scores[2] = second;
        scores[3] = third;
    }

    /** Writes the places of the features that have one and returns how many; without a branch, since none could be foretold. */
    private int places(FeatureVector features, int[] places) {
        int size = 0;
        int mask = prints.length - 1;
        int[] hashes = features.hashes();
        int many = features.size();
        for (int at = 0; at < many; at++) {
            int hash = hashes[at];
            int group = hash >>> 3 & mask;
            long differences = prints[group] ^ (hash >>> PRINT_SHIFT) * ONES;
            // The lowest set bit is that of the first byte without a difference (Warren, Hacker's Delight, 6-1).
            long equal = differences - ONES & ~differences & HIGHS;
            places[size] = group * REACH + (Long.numberOfTrailingZeros(equal) / Byte.SIZE & REACH - 1);
            size += equal == 0 ? 0 : 1;
        }
        return size;
    }

    /** The upper eight bits are compared, so the place comes from the lower ones. */
    private static int place(int hash, int mask) {
        return hash & mask & ~(REACH - 1);
    }

    void write(ModelFileWriter file, String name) {
        file.ints(name, table);
    }

    static PackedWeights read(ModelFile file, String name) {
        int[] table = file.ints(name);
        if (table.length < 2 * REACH || Integer.bitCount(table.length) != 1) {
            throw file.damaged(name + " has a length that is no power of two");
        }
        return new PackedWeights(table);
    }

    /**
     * Returns the average weights of a perceptron of four classes; where too many features share a place, those that
     * weigh least are left out.
     *
     * @param places the length of the table, a power of two
     */
    static PackedWeights of(Perceptron perceptron, int places) {
        List<Entry> entries = new ArrayList<>();
        perceptron.averages((hash, row) -> entries.add(new Entry(hash, row)));
        entries.sort(Comparator.comparingDouble(Entry::weight).reversed());
        double scale = entries.isEmpty() ? 0 : Byte.MAX_VALUE / entries.get(0).weight();
        int[] table = new int[places];
        for (Entry entry : entries) {
            put(entry.hash, entry.packed(scale), table);
        }
        return new PackedWeights(table);
    }

    private static void put(int hash, int packed, int[] table) {
        int place = place(hash, table.length - REACH);
        int end = place + REACH;
        while (place < end && table[place] != 0) {
            place++;
        }
        if (place < end && (packed & WEIGHTS) != 0) {
            table[place] = packed;
        }
    }

    /** A feature with how much it speaks for each class more than for class 0. */
    private static final class Entry {
        private final int hash;
        private final double[] more = new double[CLASSES - 1];

        Entry(int hash, double[] row) {
            this.hash = hash;
            for (int type = 1; type < CLASSES; type++) {
                more[type - 1] = row[type] - row[0];
            }
        }

        /** The greatest of its weights, without its sign. */
        double weight() {
            return Arrays.stream(more).map(Math::abs).max().orElse(0);
        }

        int packed(double scale) {
            int weights = 0;
            for (double weight : more) {
                weights = (weights << Byte.SIZE) | ((int) Math.rint(weight * scale) & 0xFF);
            }
            return (hash & ~WEIGHTS) | weights;
        }
    }
}
