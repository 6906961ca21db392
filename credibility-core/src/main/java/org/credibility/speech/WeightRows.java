package org.credibility.speech;

import java.util.Arrays;
import org.credibility.syntax.ModelFile;
import org.credibility.syntax.ModelFileWriter;

/** Rows of weights, a byte each, found by the upper bits of a hash. */
final class WeightRows {
    private static final int MOST_BITS = 22;
    private static final int FAR = 255;

    private final byte[] weights;
    private final int width;
    private final int shift;
    private final float unit;

    private WeightRows(byte[] weights, int width, float unit) {
        this.weights = weights;
        this.width = width;
        this.unit = unit;
        shift = 1 + Integer.numberOfLeadingZeros(weights.length / width);
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
        return new WeightRows(weights, width, unit).without(least);
    }

    private WeightRows without(int least) {
        byte[] kept = weights.clone();
        for (int row = 0; row < kept.length; row += width) {
            int strongest = 0;
            for (int at = row; at < row + width; at++) {
                strongest = Math.max(strongest, Math.abs(kept[at]));
            }
            if (strongest < least) {
                Arrays.fill(kept, row, row + width, (byte) 0);
            }
        }
        return new WeightRows(kept, width, unit);
    }

    float unit() {
        return unit;
    }

    void sum(Lattice lattice, int place, int[] sums) {
        Arrays.fill(sums, 0);
        for (int at = lattice.placeBegin(place); at < lattice.placeEnd(place); at++) {
            int row = (lattice.placeFeature(at) >>> shift) * width;
            for (int label = 0; label < width; label++) {
                sums[label] += weights[row + label];
            }
        }
    }

    void sumSteps(Lattice lattice, int place, int[] sums) {
        Arrays.fill(sums, 0);
        for (int at = lattice.stepBegin(place); at < lattice.stepEnd(place); at++) {
            int row = (lattice.stepFeature(at) >>> shift) * width;
            for (int pair = 0; pair < width; pair++) {
                sums[pair] += weights[row + pair];
            }
        }
    }

    void write(ModelFileWriter file, String name) {
        int count = weights.length / width;
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
        file.ints(name + "-rows", new int[] {weights.length / width});
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
