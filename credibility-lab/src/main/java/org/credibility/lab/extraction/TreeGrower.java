package org.credibility.lab.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Grows boosted trees for a yes or no, on columns cut into bins. The same rows and seed give the same trees. */
final class TreeGrower {
    private static final int BINS = 48;
    private static final double SHRINKAGE = 0.12;
    private static final double RIDGE = 4;
    private static final double MIN_WEIGHT = 12;
    private static final int DEPTH = 5;
    private static final double COLUMNS = 0.4;

    private final int trees;
    private final float[][] rows;
    private final double[] labels;
    private final double[] weights;
    private final float[][] cuts;
    private final byte[][] bins;
    private final SplittableRandom random = new SplittableRandom(7);
    private final double[] scores;
    private final double[] gradients;
    private final double[] hessians;
    private final List<String> lines = new ArrayList<>();

    TreeGrower(int trees, float[][] rows, double[] labels, double[] weights) {
        this.trees = trees;
        this.rows = rows;
        this.labels = labels;
        this.weights = weights;
        int columns = rows[0].length;
        cuts = new float[columns][];
        bins = new byte[columns][rows.length];
        for (int column = 0; column < columns; column++) {
            cuts[column] = cuts(column);
            for (int row = 0; row < rows.length; row++) {
                bins[column][row] = (byte) bin(cuts[column], rows[row][column]);
            }
        }
        scores = new double[rows.length];
        gradients = new double[rows.length];
        hessians = new double[rows.length];
    }

    private float[] cuts(int column) {
        float[] values = new float[rows.length];
        for (int row = 0; row < values.length; row++) {
            values[row] = rows[row][column];
        }
        Arrays.sort(values);
        float[] cuts = new float[BINS];
        int size = 0;
        for (int bin = 1; bin <= BINS; bin++) {
            float value = values[(int) ((long) bin * (values.length - 1) / (BINS + 1))];
            if (value > values[0] && (size == 0 || value > cuts[size - 1])) {
                cuts[size++] = value;
            }
        }
        float last = values[values.length - 1];
        if (size < BINS && last > values[0] && (size == 0 || last > cuts[size - 1])) {
            cuts[size++] = last;
        }
        return Arrays.copyOf(cuts, size);
    }

    /** A value is in the bin of the highest cut that it reaches. */
    private static int bin(float[] cuts, float value) {
        int at = Arrays.binarySearch(cuts, value);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** Returns the lines of the trees. */
    List<String> grow() {
        double yes = 0;
        double all = 0;
        for (int row = 0; row < rows.length; row++) {
            yes += labels[row] * weights[row];
            all += weights[row];
        }
        double base = StrictMath.log((yes + 1) / (all - yes + 1));
        Arrays.fill(scores, base);
        lines.add("boosted-trees/1");
        lines.add(number(base));
        for (int tree = 0; tree < trees; tree++) {
            derive();
            int[] sample = sample();
            StringBuilder line = new StringBuilder();
            grow(sample, columns(), DEPTH, line, all());
            lines.add(line.toString().strip());
        }
        return lines;
    }

    private int[] all() {
        int[] all = new int[rows.length];
        Arrays.setAll(all, row -> row);
        return all;
    }

    private void derive() {
        for (int row = 0; row < rows.length; row++) {
            double chance = 1 / (1 + StrictMath.exp(-scores[row]));
            gradients[row] = weights[row] * (labels[row] - chance);
            hessians[row] = weights[row] * chance * (1 - chance);
        }
    }

    private int[] sample() {
        int[] sample = new int[rows.length];
        int size = 0;
        for (int row = 0; row < rows.length; row++) {
            if (hessians[row] > 1e-4 && random.nextInt(10) < 7) {
                sample[size++] = row;
            }
        }
        return Arrays.copyOf(sample, size);
    }

    private int[] columns() {
        int[] columns = new int[bins.length];
        int size = 0;
        for (int column = 0; column < bins.length; column++) {
            if (cuts[column].length > 0 && random.nextDouble() < COLUMNS) {
                columns[size++] = column;
            }
        }
        return Arrays.copyOf(columns, size);
    }

    /** Splits rows as far as it pays; the rows of the sample decide, all rows take the value of their leaf. */
    private void grow(int[] sample, int[] columns, int depth, StringBuilder line, int[] all) {
        Split best = depth == 0 ? null : best(sample, columns);
        if (best == null) {
            leaf(sample, line, all);
            return;
        }
        line.append(best.column())
                .append('<')
                .append(cuts[best.column()][best.bin() - 1])
                .append(' ');
        int[][] samples = parts(sample, best);
        int[][] alls = parts(all, best);
        grow(samples[0], columns, depth - 1, line, alls[0]);
        grow(samples[1], columns, depth - 1, line, alls[1]);
    }

    private void leaf(int[] sample, StringBuilder line, int[] all) {
        double gradient = 0;
        double hessian = 0;
        for (int row : sample) {
            gradient += gradients[row];
            hessian += hessians[row];
        }
        double value = SHRINKAGE * gradient / (hessian + RIDGE);
        line.append(number(value)).append(' ');
        for (int row : all) {
            scores[row] += value;
        }
    }

    private int[][] parts(int[] some, Split split) {
        int[] left = new int[some.length];
        int[] right = new int[some.length];
        int lefts = 0;
        int rights = 0;
        for (int row : some) {
            if (bins[split.column()][row] < split.bin()) {
                left[lefts++] = row;
            } else {
                right[rights++] = row;
            }
        }
        return new int[][] {Arrays.copyOf(left, lefts), Arrays.copyOf(right, rights)};
    }

    private record Split(int column, int bin, double gain) {}

    private @Nullable Split best(int[] sample, int[] columns) {
        double gradient = 0;
        double hessian = 0;
        for (int row : sample) {
            gradient += gradients[row];
            hessian += hessians[row];
        }
        double whole = gradient * gradient / (hessian + RIDGE);
        Split best = null;
        double[] g = new double[BINS + 1];
        double[] h = new double[BINS + 1];
        for (int column : columns) {
            Arrays.fill(g, 0);
            Arrays.fill(h, 0);
            byte[] bin = bins[column];
            for (int row : sample) {
                g[bin[row]] += gradients[row];
                h[bin[row]] += hessians[row];
            }
            double left = 0;
            double weight = 0;
            for (int cut = 1; cut <= cuts[column].length; cut++) {
                left += g[cut - 1];
                weight += h[cut - 1];
                if (weight < MIN_WEIGHT / 4 || hessian - weight < MIN_WEIGHT / 4) {
                    continue;
                }
                double right = gradient - left;
                double gain = left * left / (weight + RIDGE) + right * right / (hessian - weight + RIDGE) - whole;
                if (gain > 0.5 && (best == null || gain > best.gain())) {
                    best = new Split(column, cut, gain);
                }
            }
        }
        return best;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
