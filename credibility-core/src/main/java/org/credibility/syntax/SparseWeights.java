package org.credibility.syntax;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The weights of a trained model: for each feature the classes it speaks for or against, a byte each. Never changes and
 * is safe for use by several threads.
 *
 * <p>In a file the features stand by ascending hash, each as the distance to the one before it in groups of seven bits,
 * lowest first; rows hold a count and as many pairs of class and weight.
 */
final class SparseWeights {
    private static final int GROUP = 7;
    private static final int LONGEST_NUMBER = 5;

    private final int classes;
    private final HashIndex rowBegins;
    private final HashFilter known;
    private final byte[] rows;
    private final byte[] distances;

    private SparseWeights(int classes, byte[] distances, byte[] rows, HashIndex rowBegins) {
        this.classes = classes;
        this.distances = distances;
        this.rows = rows;
        this.rowBegins = rowBegins;
        known = HashFilter.of(rowBegins);
    }

    /** Writes a score for each class: the sum of the weights of the features. */
    void score(FeatureVector features, int[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        int[] found = features.scratch();
        int[] lengths = features.moreScratch();
        int size = rowBegins.numbers(found, known.keep(features, found), lengths);
        // A loop of its own, so that the rows are read from memory all at once: the one below branches too often.
        for (int at = 0; at < size; at++) {
            lengths[at] = rows[found[at]];
        }
        for (int at = 0; at < size; at++) {
            add(found[at], lengths[at], scores);
        }
    }

    private void add(int begin, int length, int[] scores) {
        int end = begin + 1 + 2 * length;
        for (int entry = begin + 1; entry < end; entry += 2) {
            scores[rows[entry]] += rows[entry + 1];
        }
    }

    void write(ModelFileWriter file, String name) {
        file.bytes(name + ".features", distances).bytes(name + ".rows", rows);
    }

    /**
     * Reads weights for so many classes.
     *
     * @throws IllegalStateException if the sections are missing or damaged
     */
    static SparseWeights read(ModelFile file, String name, int classes) {
        byte[] distances = file.bytes(name + ".features");
        byte[] rows = file.bytes(name + ".rows");
        HashIndex begins = new HashIndex(count(distances));
        ByteBuffer left = ByteBuffer.wrap(distances);
        long hash = 0;
        int begin = 0;
        while (left.hasRemaining()) {
            hash += number(left, file, name);
            if (hash > 0xFFFF_FFFFL || begin >= rows.length) {
                throw file.damaged(name + " has a feature out of range");
            }
            begins.put((int) hash, begin);
            begin = rowEnd(rows, begin, classes, file, name);
        }
        if (begin != rows.length) {
            throw file.damaged(name + " has rows without features");
        }
        return new SparseWeights(classes, distances, rows, begins);
    }

    private static int count(byte[] distances) {
        int count = 0;
        for (byte part : distances) {
            count += part >= 0 ? 1 : 0;
        }
        return count;
    }

    private static long number(ByteBuffer bytes, ModelFile file, String name) {
        long number = 0;
        for (int at = 0; at < LONGEST_NUMBER && bytes.hasRemaining(); at++) {
            byte part = bytes.get();
            number |= (long) (part & 0x7F) << (GROUP * at);
            if (part >= 0) {
                if (number == 0) {
                    break;
                }
                return number;
            }
        }
        throw file.damaged(name + " has a broken number");
    }

    private static int rowEnd(byte[] rows, int begin, int classes, ModelFile file, String name) {
        int end = begin + 1 + 2 * rows[begin];
        if (rows[begin] <= 0 || end > rows.length) {
            throw file.damaged(name + " has a row out of range");
        }
        for (int entry = begin + 1; entry < end; entry += 2) {
            if (rows[entry] < 0 || rows[entry] >= classes) {
                throw file.damaged(name + " has weights of class " + rows[entry] + " of " + classes);
            }
        }
        return end;
    }

    /**
     * Returns the average weights of a perceptron, each rounded to a byte so that the greatest just fits.
     *
     * @param least weights nearer to 0 than this are left out
     */
    static SparseWeights of(Perceptron perceptron, int classes, double least) {
        double[] greatest = {least};
        perceptron.averages((hash, row) -> {
            for (double weight : row) {
                greatest[0] = Math.max(greatest[0], Math.abs(weight));
            }
        });
        Builder builder = new Builder(classes, least, Byte.MAX_VALUE / greatest[0]);
        perceptron.averages(builder::add);
        return builder.build();
    }

    /** Takes rows by ascending hash, the hashes as numbers without a sign. */
    private static final class Builder {
        private final int classes;
        private final double least;
        private final double scale;
        private final HashIndex begins = new HashIndex(1 << 16);
        private final GrowingBytes distances = new GrowingBytes();
        private final GrowingBytes rows = new GrowingBytes();
        private long last;

        Builder(int classes, double least, double scale) {
            this.classes = classes;
            this.least = least;
            this.scale = scale;
        }

        void add(int hash, double[] row) {
            int begin = rows.size();
            int count = 0;
            for (int type = 0; type < classes; type++) {
                int weight = Math.abs(row[type]) < least ? 0 : (int) Math.rint(row[type] * scale);
                if (weight != 0) {
                    if (count == 0) {
                        rows.add(0);
                    }
                    count++;
                    rows.add(type);
                    rows.add(weight);
                }
            }
            if (count > 0) {
                rows.set(begin, count);
                begins.put(hash, begin);
                putDistance(Integer.toUnsignedLong(hash) - last);
                last = Integer.toUnsignedLong(hash);
            }
        }

        private void putDistance(long distance) {
            long left = distance;
            while (left > 0x7F) {
                distances.add((int) (left & 0x7F) | 0x80);
                left >>>= GROUP;
            }
            distances.add((int) left);
        }

        SparseWeights build() {
            return new SparseWeights(classes, distances.toArray(), rows.toArray(), begins);
        }
    }
}
