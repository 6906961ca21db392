package org.credibility.speech;

import java.util.Arrays;

/** One number of many proposals, cut into bins that hold about as many each. */
final class MeasureColumn {
    private static final int MOST_CUTS = 62;

    private final float[] cuts;
    private final byte[] bins;

    private MeasureColumn(float[] cuts, byte[] bins) {
        this.cuts = cuts;
        this.bins = bins;
    }

    /** Returns a column of the rows. */
    static MeasureColumn of(float[][] rows, int column) {
        float[] values = new float[rows.length];
        for (int row = 0; row < values.length; row++) {
            values[row] = rows[row][column];
        }
        float[] cuts = cuts(values.clone());
        byte[] bins = new byte[values.length];
        for (int row = 0; row < values.length; row++) {
            int at = Arrays.binarySearch(cuts, values[row]);
            bins[row] = (byte) (at >= 0 ? at + 1 : -at - 1);
        }
        return new MeasureColumn(cuts, bins);
    }

    /** The values that begin a bin: of few different values all but the least, of many those at equal distances. */
    private static float[] cuts(float[] sorted) {
        Arrays.sort(sorted);
        float[] different = new float[MOST_CUTS + 1];
        int size = 0;
        for (int at = 1; at < sorted.length && size <= MOST_CUTS; at++) {
            if (sorted[at] != sorted[at - 1]) {
                different[size++] = sorted[at];
            }
        }
        return size <= MOST_CUTS ? Arrays.copyOf(different, size) : spread(sorted);
    }

    private static float[] spread(float[] sorted) {
        float[] cuts = new float[MOST_CUTS];
        int size = 0;
        for (int cut = 1; cut <= MOST_CUTS; cut++) {
            float value = sorted[(int) ((long) cut * (sorted.length - 1) / (MOST_CUTS + 1))];
            if (value > sorted[0] && (size == 0 || value > cuts[size - 1])) {
                cuts[size++] = value;
            }
        }
        return Arrays.copyOf(cuts, size);
    }

    /** Returns how many bins there are. */
    int bins() {
        return cuts.length + 1;
    }

    /** Returns the bin of a row. */
    int bin(int row) {
        return bins[row];
    }

    /** Returns the least value of a bin that is not the first. */
    float least(int bin) {
        return cuts[bin - 1];
    }
}
