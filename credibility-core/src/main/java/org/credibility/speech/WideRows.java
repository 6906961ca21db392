package org.credibility.speech;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Rows of up to nine weights, a byte each. Never changes. */
final class WideRows implements Rows {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long SIGNS = 0x8080_8080_8080_8080L;
    private static final long EVEN = 0x00FF_00FF_00FF_00FFL;
    private static final int MOST_AT_ONCE = 256;

    private final byte[] weights;
    private final int width;
    private final int shift;

    /** Takes the weights of all rows, as many rows as a power of two; behind the last one there is room to read a long. */
    WideRows(byte[] weights, int width) {
        this.weights = Arrays.copyOf(weights, weights.length + Long.BYTES);
        this.width = width;
        shift = 1 + Integer.numberOfLeadingZeros(weights.length / width);
    }

    @Override
    public byte weight(int row, int at) {
        return weights[row * width + at];
    }

    @Override
    public void sum(int[] features, int begin, int end, int[] sums) {
        Arrays.fill(sums, 0);
        for (int from = begin; from < end; from += MOST_AT_ONCE) {
            sumFew(features, from, Math.min(end, from + MOST_AT_ONCE), sums);
        }
    }

    /**
     * Adds up to {@value #MOST_AT_ONCE} rows: a row is read as one number and the last weight, and its bytes are added
     * as eight numbers of 16 bits, which so few rows cannot overflow; each weight counts 128 more than it is.
     */
    private void sumFew(int[] features, int begin, int end, int[] sums) {
        long even = 0;
        long odd = 0;
        int last = 0;
        for (int at = begin; at < end; at++) {
            int row = (features[at] >>> shift) * width;
            long bytes = (long) EIGHT.get(weights, row) ^ SIGNS;
            even += bytes & EVEN;
            odd += (bytes >>> Byte.SIZE) & EVEN;
            last += weights[row + width - 1];
        }
        int more = -Byte.MIN_VALUE * (end - begin);
        for (int at = 0; at < width - 1; at++) {
            long lane = ((at % 2 == 0 ? even : odd) >>> (2 * Byte.SIZE * (at / 2))) & 0xFFFF;
            sums[at] += (int) lane - more;
        }
        sums[width - 1] += last;
    }
}
