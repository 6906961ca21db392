package org.credibility.speech;

/**
 * Rows of up to three weights, each row one number: a weight is a lane of ten bits that counts 128 more than it is, so the
 * rows of four features are added at once before their lanes would overflow. Never changes.
 */
final class PackedRows implements Rows {
    static final int WIDEST = 3;

    private static final int LANE = 10;
    private static final int MASK = (1 << LANE) - 1;
    private static final int MORE = -Byte.MIN_VALUE;

    private final int[] rows;
    private final int width;
    private final int shift;

    /** Takes the weights of all rows, as many rows as a power of two. */
    PackedRows(byte[] weights, int width) {
        rows = new int[weights.length / width];
        this.width = width;
        shift = 1 + Integer.numberOfLeadingZeros(rows.length);
        for (int row = 0; row < rows.length; row++) {
            for (int at = 0; at < width; at++) {
                rows[row] |= (weights[row * width + at] + MORE) << (LANE * at);
            }
        }
    }

    @Override
    public byte weight(int row, int at) {
        return (byte) (((rows[row] >>> (LANE * at)) & MASK) - MORE);
    }

    @Override
    public void sum(int[] features, int begin, int end, int[] sums) {
        int first = 0;
        int second = 0;
        int third = 0;
        int at = begin;
        for (; at < end - 3; at += 4) {
            int four = row(features[at]) + row(features[at + 1]) + row(features[at + 2]) + row(features[at + 3]);
            first += four & MASK;
            second += (four >>> LANE) & MASK;
            third += four >>> (2 * LANE);
        }
        for (; at < end; at++) {
            int one = row(features[at]);
            first += one & MASK;
            second += (one >>> LANE) & MASK;
            third += one >>> (2 * LANE);
        }
        write(first, second, third, MORE * (end - begin), sums);
    }

    private int row(int feature) {
        return rows[feature >>> shift];
    }

    private void write(int first, int second, int third, int more, int[] sums) {
        sums[0] = first - more;
        if (width > 1) {
            sums[1] = second - more;
        }
        if (width > 2) {
            sums[2] = third - more;
        }
    }
}
