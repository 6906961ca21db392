package org.credibility.fetch.extraction;

import java.util.Arrays;

/** The numbers of a block as they are put together. */
final class EvidenceRow {
    private float[] numbers = new float[192];
    private int size;

    void put(double number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = (float) number;
    }

    void put(boolean so) {
        put(so ? 1 : 0);
    }

    float[] toArray() {
        return Arrays.copyOf(numbers, size);
    }

    /** Returns which part of a whole something is; 0 where there is no whole. */
    static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
