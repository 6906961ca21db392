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

    private final int[] table;
    private final int mask;

    private PackedWeights(int[] table) {
        this.table = table;
        this.mask = table.length - REACH;
    }

    /** Writes a score for each class: the sum of the weights of the features. */
    void score(FeatureVector features, int[] scores) {
        int first = 0;
        int second = 0;
        int third = 0;
        for (int at = 0; at < features.size(); at++) {
            int entry = entry(features.hash(at));
            first += (byte) (entry >> 16);
            second += (byte) (entry >> 8);
            third += (byte) entry;
        }
        scores[0] = 0;
        scores[1] = first;
        scores[2] = second;
        scores[3] = third;
    }

    /** The entry of a feature, 0 without one; all places are looked at, which is faster than to guess where to stop. */
    private int entry(int hash) {
        int begin = place(hash, mask);
        int found = 0;
        for (int at = REACH - 1; at >= 0; at--) {
            int entry = table[begin + at];
            found = (entry ^ hash) >>> 24 == 0 ? entry : found;
        }
        return found;
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
