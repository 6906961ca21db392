package org.credibility.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Grows the trees of the judge: each is fitted to what those before it leave to be explained of either grade, on rows and
 * columns drawn anew, and parts rows where that explains most of both. The same rows give the same trees.
 */
final class GradeTreesTraining {
    private static final int TREES = 300;
    private static final double RATE = 0.05;
    private static final double ROWS = 0.7;
    private static final double COLUMNS = 0.4;
    private static final double RIDGE = 5;
    /** The least second derivatives of both grades together on either side of a fork. */
    private static final double LEAST_WEIGHT = 15;

    private static final double LEAST_GAIN = 1;
    /** First and second derivative of what is found and of what is exact. */
    private static final int DERIVATIVES = 4;

    private final int[] grades;
    private final MeasureColumn[] columns;
    private final double[] sums;
    private final float[] derivatives;
    private final Draws draws = new Draws(7);
    private final List<Byte> nodes = new ArrayList<>();
    private final List<Float> values = new ArrayList<>();
    private final List<Float> ofExact = new ArrayList<>();

    /** Takes a row of numbers and a grade of {@link ProposalJudge} for each proposal. */
    GradeTreesTraining(float[][] rows, int[] grades) {
        this.grades = grades;
        columns = IntStream.range(0, ProposalMeasures.COUNT)
                .parallel()
                .mapToObj(column -> MeasureColumn.of(rows, column))
                .toArray(MeasureColumn[]::new);
        sums = new double[2 * grades.length];
        derivatives = new float[DERIVATIVES * grades.length];
    }

    /** Where rows are parted, and how much that explains. */
    private record Fork(int column, int bin, double gain) {}

    /** Returns the trees. */
    GradeTrees grow() {
        float[] bases = {base(ProposalJudge.FOUND), base(ProposalJudge.EXACT)};
        for (int at = 0; at < sums.length; at++) {
            sums[at] = bases[at % 2];
        }
        int[] all = IntStream.range(0, grades.length).toArray();
        for (int tree = 0; tree < TREES; tree++) {
            derive();
            int[] sample = drawn(grades.length, ROWS);
            int[] drawn = drawn(columns.length, COLUMNS);
            grow(sample, all, drawn, totals(sample, drawn), GradeTrees.DEPTH);
        }
        return GradeTrees.of(bases, bytes(nodes), floats(values), floats(ofExact));
    }

    private float base(int least) {
        int reached = 0;
        for (int grade : grades) {
            reached += grade >= least ? 1 : 0;
        }
        return (float) StrictMath.log((reached + 1.0) / (grades.length - reached + 1.0));
    }

    private static float[] floats(List<Float> list) {
        float[] floats = new float[list.size()];
        for (int at = 0; at < floats.length; at++) {
            floats[at] = list.get(at);
        }
        return floats;
    }

    private static byte[] bytes(List<Byte> list) {
        byte[] bytes = new byte[list.size()];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = list.get(at);
        }
        return bytes;
    }

    private int[] drawn(int count, double share) {
        int[] drawn = new int[count];
        int size = 0;
        for (int at = 0; at < count; at++) {
            if (draws.next() < share) {
                drawn[size++] = at;
            }
        }
        return Arrays.copyOf(drawn, size);
    }

    private void derive() {
        for (int at = 0; at < sums.length; at++) {
            double chance = 1 / (1 + StrictMath.exp(-sums[at]));
            boolean reached = grades[at / 2] >= (at % 2 == 0 ? ProposalJudge.FOUND : ProposalJudge.EXACT);
            derivatives[2 * at] = (float) ((reached ? 1 : 0) - chance);
            derivatives[2 * at + 1] = (float) (chance * (1 - chance));
        }
    }

    /** Parts rows as far as it pays; the rows of the sample decide, all rows take the values of their leaf. */
    private void grow(int[] sample, int[] all, int[] drawn, double[][] totals, int depth) {
        Fork fork = depth == 0 ? null : best(drawn, totals);
        if (fork == null) {
            leaf(sample, all);
            return;
        }
        MeasureColumn column = columns[fork.column()];
        add((byte) fork.column(), column.least(fork.bin()), 0f);
        int[][] samples = parts(sample, column, fork.bin());
        int[][] alls = parts(all, column, fork.bin());
        int fewer = samples[0].length < samples[1].length ? 0 : 1;
        double[][] ofFewer = depth == 1 ? totals : totals(samples[fewer], drawn);
        if (depth > 1) {
            subtract(totals, ofFewer);
        }
        grow(samples[0], alls[0], drawn, fewer == 0 ? ofFewer : totals, depth - 1);
        grow(samples[1], alls[1], drawn, fewer == 0 ? totals : ofFewer, depth - 1);
    }

    private void add(byte column, float value, float exact) {
        nodes.add(column);
        values.add(value);
        ofExact.add(exact);
    }

    private void leaf(int[] sample, int[] all) {
        double[] sum = new double[DERIVATIVES];
        for (int row : sample) {
            for (int at = 0; at < DERIVATIVES; at++) {
                sum[at] += derivatives[DERIVATIVES * row + at];
            }
        }
        float found = (float) (RATE * sum[0] / (sum[1] + RIDGE));
        float exact = (float) (RATE * sum[2] / (sum[3] + RIDGE));
        add(GradeTrees.LEAF, found, exact);
        for (int row : all) {
            sums[2 * row] += found;
            sums[2 * row + 1] += exact;
        }
    }

    /** Returns the sums of the derivatives of rows by bin, for each column; each is summed in the order of the rows. */
    private double[][] totals(int[] sample, int[] drawn) {
        float[] own = new float[DERIVATIVES * sample.length];
        for (int at = 0; at < sample.length; at++) {
            System.arraycopy(derivatives, DERIVATIVES * sample[at], own, DERIVATIVES * at, DERIVATIVES);
        }
        double[][] totals = new double[drawn.length][];
        IntStream.range(0, drawn.length).parallel().forEach(at -> totals[at] = totals(sample, own, columns[drawn[at]]));
        return totals;
    }

    private static double[] totals(int[] sample, float[] own, MeasureColumn column) {
        double[] totals = new double[DERIVATIVES * column.bins()];
        for (int at = 0; at < sample.length; at++) {
            int bin = DERIVATIVES * column.bin(sample[at]);
            totals[bin] += own[DERIVATIVES * at];
            totals[bin + 1] += own[DERIVATIVES * at + 1];
            totals[bin + 2] += own[DERIVATIVES * at + 2];
            totals[bin + 3] += own[DERIVATIVES * at + 3];
        }
        return totals;
    }

    private static void subtract(double[][] from, double[][] what) {
        for (int line = 0; line < from.length; line++) {
            for (int at = 0; at < from[line].length; at++) {
                from[line][at] -= what[line][at];
            }
        }
    }

    private static int[][] parts(int[] rows, MeasureColumn column, int bin) {
        int[] left = new int[rows.length];
        int[] right = new int[rows.length];
        int lefts = 0;
        int rights = 0;
        for (int row : rows) {
            if (column.bin(row) < bin) {
                left[lefts++] = row;
            } else {
                right[rights++] = row;
            }
        }
        return new int[][] {Arrays.copyOf(left, lefts), Arrays.copyOf(right, rights)};
    }

    private static @Nullable Fork best(int[] drawn, double[][] totals) {
        Fork best = null;
        for (int at = 0; at < drawn.length; at++) {
            Fork own = best(drawn[at], totals[at]);
            best = own != null && (best == null || own.gain() > best.gain()) ? own : best;
        }
        return best;
    }

    /** Returns the best cut through a column, if any pays. */
    private static @Nullable Fork best(int column, double[] totals) {
        double[] all = new double[DERIVATIVES];
        for (int at = 0; at < totals.length; at++) {
            all[at % DERIVATIVES] += totals[at];
        }
        double[] left = new double[DERIVATIVES];
        double[] right = new double[DERIVATIVES];
        Fork best = null;
        for (int bin = 1; DERIVATIVES * bin < totals.length; bin++) {
            for (int at = 0; at < DERIVATIVES; at++) {
                left[at] += totals[DERIVATIVES * (bin - 1) + at];
                right[at] = all[at] - left[at];
            }
            double gain = explained(left) + explained(right) - explained(all);
            boolean heavy = left[1] + left[3] >= LEAST_WEIGHT && right[1] + right[3] >= LEAST_WEIGHT;
            if (heavy && gain > (best == null ? LEAST_GAIN : best.gain())) {
                best = new Fork(column, bin, gain);
            }
        }
        return best;
    }

    private static double explained(double[] sums) {
        return sums[0] * sums[0] / (sums[1] + RIDGE) + sums[2] * sums[2] / (sums[3] + RIDGE);
    }
}
