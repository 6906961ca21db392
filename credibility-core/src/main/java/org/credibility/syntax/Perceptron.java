package org.credibility.syntax;

import java.util.Arrays;

/**
 * An averaged perceptron [1] while it learns: first it counts features, then it weighs those that are frequent enough.
 * Counts are kept by hash alone, so that two features may share one; a feature gets weights with its first mistake.
 *
 * <p>[1] M. Collins, <i>Discriminative Training Methods for Hidden Markov Models</i>, EMNLP 2002.
 */
final class Perceptron {
    private static final int COUNTERS = 1 << 26;

    private final int classes;
    private final int leastCount;
    private final byte[] counts = new byte[COUNTERS];
    private final HashIndex rows = new HashIndex(1 << 16);
    private int[] weights = {};
    private float[] totals = {};
    private int steps = 1;

    /**
     * Makes one that knows nothing.
     *
     * @param classes how many classes there are to tell apart
     * @param leastCount how often a feature has to be counted to get weights
     */
    Perceptron(int classes, int leastCount) {
        this.classes = classes;
        this.leastCount = leastCount;
    }

    /** Counts the features of a decision. */
    void count(FeatureVector features) {
        for (int at = 0; at < features.size(); at++) {
            int counter = features.hash(at) & (COUNTERS - 1);
            if (counts[counter] < leastCount) {
                counts[counter]++;
            }
        }
    }

    /** Writes a score for each class: the sum of the weights of the features. */
    void score(FeatureVector features, int[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        for (int at = 0; at < features.size(); at++) {
            int begin = rows.get(features.hash(at)) * classes;
            if (begin >= 0) {
                for (int type = 0; type < classes; type++) {
                    scores[type] += weights[begin + type];
                }
            }
        }
    }

    /** Takes a step of learning: nothing changes where the right class was chosen. */
    void learn(FeatureVector features, int right, int chosen) {
        for (int at = 0; at < features.size() && right != chosen; at++) {
            int hash = features.hash(at);
            if (counts[hash & (COUNTERS - 1)] >= leastCount) {
                int begin = row(hash) * classes;
                change(begin + right, 1);
                change(begin + chosen, -1);
            }
        }
        steps++;
    }

    private int row(int hash) {
        int row = rows.get(hash);
        if (row < 0) {
            row = rows.size();
            rows.put(hash, row);
            if ((row + 1) * classes > weights.length) {
                int length = Math.multiplyExact(2 * (row + 1), classes);
                weights = Arrays.copyOf(weights, length);
                totals = Arrays.copyOf(totals, length);
            }
        }
        return row;
    }

    private void change(int weight, int by) {
        weights[weight] += by;
        totals[weight] += (float) by * steps;
    }

    /** Takes a feature with its average weights over all steps. */
    interface RowReader {
        void read(int hash, double[] row);
    }

    /** Hands over the features that have weights, by ascending hash as a number without a sign. */
    void averages(RowReader reader) {
        double[] row = new double[classes];
        for (int hash : rows.hashes()) {
            int begin = rows.get(hash) * classes;
            for (int type = 0; type < classes; type++) {
                row[type] = weights[begin + type] - totals[begin + type] / (double) steps;
            }
            reader.read(hash, row);
        }
    }
}
