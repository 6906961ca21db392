package org.credibility.fetch.extraction;

import java.util.Arrays;

/** The numbers of a block as they are put together. One row serves for block after block. */
final class EvidenceRow {
    private float[] numbers = new float[192];
    private int size;

    /** Returns a row of numbers that are known. */
    static EvidenceRow of(float[] numbers) {
        EvidenceRow row = new EvidenceRow();
        row.numbers = Arrays.copyOf(numbers, Math.max(row.numbers.length, numbers.length));
        row.size = numbers.length;
        return row;
    }

    /** Begins the row of another block. */
    void clear() {
        size = 0;
    }

    void put(double number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = (float) number;
    }

    /** Returns the numbers, with others behind them, as long as the row is that of the block. */
    float[] numbers() {
        return numbers;
    }

    float[] toArray() {
        return Arrays.copyOf(numbers, size);
    }

    /** Returns which part of a whole something is; 0 where there is no whole. */
    static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
