package org.credibility.speech;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.credibility.syntax.ModelFile;
import org.credibility.syntax.ModelFileWriter;

/** Rows of weights, a byte each, found by the upper bits of a hash. */
final class WeightRows {
    private static final int MOST_BITS = 22;
    private static final int FAR = 255;
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long SIGNS = 0x8080_8080_8080_8080L;
    private static final long EVEN = 0x00FF_00FF_00FF_00FFL;
    private static final int MOST_AT_ONCE = 256;

    private final byte[] weights;
    private final int count;
    private final int width;
    private final int shift;
    private final float unit;

    /** Takes the weights of so many rows, a power of two; behind the last one there is room to read a long. */
    private WeightRows(byte[] weights, int count, int width, float unit) {
        this.weights = weights;
        this.count = count;
        this.width = width;
        this.unit = unit;
        shift = 1 + Integer.numberOfLeadingZeros(count);
    }

    private static byte[] room(int count, int width) {
        return new byte[count * width + Long.BYTES];
    }

    /**
     * Returns trained weights as whole steps of a 127th of the greatest one.
     *
     * @param width how many weights a row has
     * @param least rows without a weight of so many steps are left out
     */
    static WeightRows of(float[] trained, int width, int least) {
        float top = 0;
        for (float weight : trained) {
            top = Math.max(top, Math.abs(weight));
        }
        float unit = Math.max(Float.MIN_NORMAL, top / Byte.MAX_VALUE);
        int count = trained.length / width;
        byte[] weights = room(count, width);
        for (int at = 0; at < trained.length; at++) {
            weights[at] = (byte) Math.round(trained[at] / unit);
        }
        return new WeightRows(weights, count, width, unit).without(least);
    }

    private WeightRows without(int least) {
        byte[] kept = weights.clone();
        for (int row = 0; row < count * width; row += width) {
            int strongest = 0;
            for (int at = row; at < row + width; at++) {
                strongest = Math.max(strongest, Math.abs(kept[at]));
            }
            if (strongest < least) {
                Arrays.fill(kept, row, row + width, (byte) 0);
            }
        }
        return new WeightRows(kept, count, width, unit);
    }

    float unit() {
        return unit;
    }

    /** Writes the sums of the rows of features, a sum for each weight of a row. */
    void sum(int[] features, int begin, int end, int[] sums) {
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
            odd += bytes >>> Byte.SIZE & EVEN;
            last += weights[row + width - 1];
        }
        int more = -Byte.MIN_VALUE * (end - begin);
        for (int at = 0; at < width - 1; at++) {
            long lane = ((at % 2 == 0 ? even : odd) >>> (2 * Byte.SIZE * (at / 2))) & 0xFFFF;
            sums[at] += (int) lane - more;
        }
        sums[width - 1] += last;
    }

    void write(ModelFileWriter file, String name) {
        byte[] distances = new byte[2 * count];
        byte[] rows = new byte[weights.length];
        int written = 0;
        int kept = 0;
        int last = -1;
        for (int row = 0; row < count; row++) {
            if (isEmpty(row)) {
                continue;
            }
            int distance = row - last;
            for (; distance > FAR - 1; distance -= FAR - 1) {
                distances[written++] = (byte) FAR;
            }
            distances[written++] = (byte) distance;
            System.arraycopy(weights, row * width, rows, kept, width);
            kept += width;
            last = row;
        }
        file.ints(name + "-rows", new int[] {count});
        file.floats(name + "-unit", new float[] {unit});
        file.bytes(name + "-distances", Arrays.copyOf(distances, written));
        file.bytes(name + "-weights", Arrays.copyOf(rows, kept));
    }

    private boolean isEmpty(int row) {
        for (int at = row * width; at < (row + 1) * width; at++) {
            if (weights[at] != 0) {
                return false;
            }
        }
        return true;
    }

    static WeightRows read(ModelFile file, String name, int width) {
        int count = one(file.ints(name + "-rows"), file, name);
        if (Integer.bitCount(count) != 1 || count < 2 || count > 1 << MOST_BITS) {
            throw new IllegalStateException(file.name() + ": " + name + " has " + count + " rows");
        }
        float[] unit = file.floats(name + "-unit");
        byte[] packed = file.bytes(name + "-weights");
        byte[] weights = room(count, width);
        int row = -1;
        int next = 0;
        for (byte distance : file.bytes(name + "-distances")) {
            int step = Byte.toUnsignedInt(distance);
            row += step == FAR ? FAR - 1 : step;
            if (step != FAR) {
                if (row >= count || next + width > packed.length || step == 0) {
                    throw new IllegalStateException(file.name() + ": " + name + " runs over its end at row " + row);
                }
                System.arraycopy(packed, next, weights, row * width, width);
                next += width;
            }
        }
        if (next != packed.length || unit.length != 1) {
            throw new IllegalStateException(file.name() + ": " + name + " has weights without a row");
        }
        return new WeightRows(weights, count, width, unit[0]);
    }

    private static int one(int[] values, ModelFile file, String name) {
        if (values.length != 1) {
            throw new IllegalStateException(file.name() + ": " + name + " has " + values.length + " counts");
        }
        return values[0];
    }
}
