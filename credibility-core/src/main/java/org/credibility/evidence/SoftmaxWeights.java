package org.credibility.evidence;

import java.util.Arrays;
import org.credibility.syntax.ModelFile;
import org.credibility.syntax.ModelFileWriter;

/**
 * The weights of a multinomial logistic regression over hashed features, a byte each: the upper bits of a hash name a row,
 * which holds a weight for each class. Never changes and is safe for use by several threads.
 */
final class SoftmaxWeights {
    private static final int MOST_BITS = 20;

    private final byte[] weights;
    private final int classes;
    private final int shift;
    private final float unit;

    private SoftmaxWeights(byte[] weights, int classes, float unit) {
        this.weights = weights;
        this.classes = classes;
        this.unit = unit;
        shift = 1 + Integer.numberOfLeadingZeros(weights.length / classes);
    }

    /**
     * Returns trained weights as whole steps of a 127th of the greatest one.
     *
     * @param trained a row for each value of the upper bits of a hash, as many rows as a power of two
     */
    static SoftmaxWeights of(float[] trained, int classes) {
        float greatest = Float.MIN_NORMAL;
        for (float weight : trained) {
            greatest = Math.max(greatest, Math.abs(weight));
        }
        float unit = greatest / Byte.MAX_VALUE;
        byte[] weights = new byte[trained.length];
        for (int at = 0; at < trained.length; at++) {
            weights[at] = (byte) Math.round(trained[at] / unit);
        }
        return new SoftmaxWeights(weights, classes, unit);
    }

    /**
     * Reads the weights of a name from a model.
     *
     * @throws IllegalStateException if they are missing or damaged
     */
    static SoftmaxWeights read(ModelFile file, String name, int classes) {
        byte[] weights = file.bytes(name + "-weights");
        float[] unit = file.floats(name + "-unit");
        int rows = weights.length / classes;
        if (unit.length != 1
                || weights.length != rows * classes
                || Integer.bitCount(rows) != 1
                || rows < 2
                || rows > 1 << MOST_BITS) {
            throw new IllegalStateException(file.name() + ": " + name + " has " + weights.length + " weights");
        }
        return new SoftmaxWeights(weights, classes, unit[0]);
    }

    /** Writes the weights under a name to a model. */
    void write(ModelFileWriter file, String name) {
        file.bytes(name + "-weights", weights).floats(name + "-unit", new float[] {unit});
    }

    /** Returns the chance of each class. */
    double[] chances(Features features) {
        int[] sums = new int[classes];
        for (int at = 0; at < features.size(); at++) {
            int row = (features.hash(at) >>> shift) * classes;
            for (int type = 0; type < classes; type++) {
                sums[type] += weights[row + type];
            }
        }
        return normalized(
                Arrays.stream(sums).mapToDouble(sum -> sum * (double) unit).toArray());
    }

    /** Turns log-odds into chances, in place. */
    static double[] normalized(double[] scores) {
        double top = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            top = Math.max(top, score);
        }
        double sum = 0;
        for (int type = 0; type < scores.length; type++) {
            scores[type] = StrictMath.exp(scores[type] - top);
            sum += scores[type];
        }
        for (int type = 0; type < scores.length; type++) {
            scores[type] /= sum;
        }
        return scores;
    }
}
