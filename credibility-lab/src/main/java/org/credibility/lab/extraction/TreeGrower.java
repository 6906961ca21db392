package org.credibility.lab.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Grows boosted trees for a yes or no, on columns cut into bins: some bags of trees, each grown anew on other rows and columns by
 * chance, whose mean is the result. One bag more or less changes less than the chance in a single one. The same rows give the
 * same trees.
 */
final class TreeGrower {
    private static final int BINS = 48;
    private static final double SHRINKAGE = 0.12;
    private static final double RIDGE = 6;
    private static final double MIN_WEIGHT = 20;
    private static final int DEPTH = 5;
    private static final double COLUMNS = 0.4;

    private static final double LEAST_GAIN = 0.5;

    private final int bags;
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

    TreeGrower(int bags, int trees, float[][] rows, double[] labels, double[] weights) {
        this.bags = bags;
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
        lines.add("boosted-trees/1");
        lines.add(number(base));
        for (int bag = 0; bag < bags; bag++) {
            Arrays.fill(scores, base);
            for (int tree = 0; tree < trees; tree++) {
                derive();
                int[] sample = sample();
                int[] columns = columns();
                StringBuilder line = new StringBuilder();
                grow(sample, columns, sums(sample, columns), DEPTH, line, all());
                lines.add(line.toString().strip());
            }
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
    private void grow(int[] sample, int[] columns, double[][] sums, int depth, StringBuilder line, int[] all) {
        Split best = depth == 0 ? null : best(columns, sums);
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
        int fewer = samples[0].length < samples[1].length ? 0 : 1;
        double[][] ofFewer = depth == 1 ? sums : sums(samples[fewer], columns);
        if (depth > 1) {
            subtract(sums, ofFewer);
        }
        grow(samples[0], columns, fewer == 0 ? ofFewer : sums, depth - 1, line, alls[0]);
        grow(samples[1], columns, fewer == 0 ? sums : ofFewer, depth - 1, line, alls[1]);
    }

    /** Returns gradients and hessians of rows by bin, a line for each column: what a split would part. */
    private double[][] sums(int[] sample, int[] columns) {
        double[] derived = new double[2 * sample.length];
        for (int at = 0; at < sample.length; at++) {
            derived[2 * at] = gradients[sample[at]];
            derived[2 * at + 1] = hessians[sample[at]];
        }
        double[][] sums = new double[columns.length][];
        for (int line = 0; line < columns.length; line++) {
            byte[] bin = bins[columns[line]];
            double[] sum = new double[2 * cuts[columns[line]].length + 2];
            for (int at = 0; at < sample.length; at++) {
                int place = 2 * bin[sample[at]];
                sum[place] += derived[2 * at];
                sum[place + 1] += derived[2 * at + 1];
            }
            sums[line] = sum;
        }
        return sums;
    }

    private static void subtract(double[][] from, double[][] what) {
        for (int line = 0; line < from.length; line++) {
            for (int at = 0; at < from[line].length; at++) {
                from[line][at] -= what[line][at];
            }
        }
    }

    private void leaf(int[] sample, StringBuilder line, int[] all) {
        double gradient = 0;
        double hessian = 0;
        for (int row : sample) {
            gradient += gradients[row];
            hessian += hessians[row];
        }
        double value = SHRINKAGE * gradient / (hessian + RIDGE);
        line.append(number(value / bags)).append(' ');
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

    private static @Nullable Split best(int[] columns, double[][] sums) {
        Split best = null;
        for (int line = 0; line < columns.length; line++) {
            Split own = best(columns[line], sums[line]);
            best = own != null && (best == null || own.gain() > best.gain()) ? own : best;
        }
        return best;
    }

    /** Returns the best cut through a column, if any pays. */
    private static @Nullable Split best(int column, double[] sums) {
        double gradient = 0;
        double hessian = 0;
        for (int at = 0; at < sums.length; at += 2) {
            gradient += sums[at];
            hessian += sums[at + 1];
        }
        double whole = gradient * gradient / (hessian + RIDGE);
        Split best = null;
        double left = 0;
        double weight = 0;
        for (int cut = 1; 2 * cut < sums.length; cut++) {
            left += sums[2 * cut - 2];
            weight += sums[2 * cut - 1];
            if (weight < MIN_WEIGHT / 4 || hessian - weight < MIN_WEIGHT / 4) {
                continue;
            }
            double right = gradient - left;
            double gain = left * left / (weight + RIDGE) + right * right / (hessian - weight + RIDGE) - whole;
            if (gain > LEAST_GAIN && (best == null || gain > best.gain())) {
                best = new Split(column, cut, gain);
            }
        }
        return best;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.5f", value);
    }
}
