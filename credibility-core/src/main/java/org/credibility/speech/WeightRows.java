package org.credibility.speech;

import java.util.Arrays;
import org.credibility.syntax.ModelFile;
import org.credibility.syntax.ModelFileWriter;

/** Rows of weights, a byte each, found by the upper bits of a hash. */
final class WeightRows {
    private static final int MOST_BITS = 22;
    private static final int FAR = 255;

    private final Rows rows;
    private final int count;
    private final int width;
    private final float unit;

    /** Takes the weights of all rows, as many rows as a power of two. */
    private WeightRows(byte[] weights, int width, float unit) {
        rows = Rows.of(weights, width);
        count = weights.length / width;
        this.width = width;
        this.unit = unit;
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
        byte[] weights = new byte[trained.length];
        for (int at = 0; at < trained.length; at++) {
            weights[at] = (byte) Math.round(trained[at] / unit);
        }
        leaveOut(weights, width, least);
        return new WeightRows(weights, width, unit);
    }

    private static void leaveOut(byte[] weights, int width, int least) {
        for (int row = 0; row < weights.length; row += width) {
            int strongest = 0;
            for (int at = row; at < row + width; at++) {
                strongest = Math.max(strongest, Math.abs(weights[at]));
            }
            if (strongest < least) {
                Arrays.fill(weights, row, row + width, (byte) 0);
            }
        }
    }

    float unit() {
        return unit;
    }

    /** Writes the sums of the rows of features, a sum for each weight of a row. */
    void sum(int[] features, int begin, int end, int[] sums) {
        rows.sum(features, begin, end, sums);
    }

    void write(ModelFileWriter file, String name) {
        byte[] distances = new byte[2 * count];
        byte[] weights = new byte[count * width];
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
            for (int at = 0; at < width; at++) {
                weights[kept++] = rows.weight(row, at);
            }
            last = row;
        }
        file.ints(name + "-rows", new int[] {count});
        file.floats(name + "-unit", new float[] {unit});
        file.bytes(name + "-distances", Arrays.copyOf(distances, written));
        file.bytes(name + "-weights", Arrays.copyOf(weights, kept));
    }

    private boolean isEmpty(int row) {
        for (int at = 0; at < width; at++) {
            if (rows.weight(row, at) != 0) {
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
        byte[] weights = new byte[count * width];
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
        return new WeightRows(weights, width, unit[0]);
    }

    private static int one(int[] values, ModelFile file, String name) {
        if (values.length != 1) {
            throw new IllegalStateException(file.name() + ": " + name + " has " + values.length + " counts");
        }
        return values[0];
    }
}
