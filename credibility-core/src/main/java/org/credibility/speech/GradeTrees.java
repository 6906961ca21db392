package org.credibility.speech;

import java.util.Arrays;
import org.credibility.syntax.ModelFile;
import org.credibility.syntax.ModelFileWriter;

/**
 * Two sums of small decision trees over what is measured of a proposal, in log-odds: whether it is found, whether it is
 * exact (J. H. Friedman, Greedy function approximation: a gradient boosting machine, Annals of Statistics 2001). A tree
 * parts the proposals for both. Never changes and is safe for use by several threads.
 *
 * <p>In a file the nodes of all trees stand in pre-order: a column and the least value that goes to the right, or
 * {@value #LEAF} and what a leaf adds to either sum.
 */
final class GradeTrees {
    /** In place of a column: a leaf. */
    static final byte LEAF = -1;
    /** So many forks stand above a leaf at most; it bounds the time for a proposal, as the next does. */
    static final int DEPTH = 6;
    /** So many trees there are at most: each is laid out in full, so the smallest one takes as much memory as the greatest. */
    static final int MOST_TREES = 10_000;

    private static final int LEAVES = 1 << DEPTH;

    private final float[] bases;
    private final byte[] columns;
    /** The least value that goes to the right; of a leaf what it adds to the sum of what is found. */
    private final float[] values;
    /** What a leaf adds to the sum of what is exact. */
    private final float[] ofExact;
    /**
     * The forks of all trees as if each had all of them: first the root, then the two below it, the four below these. A fork
     * is one number, its column and its least value, so a way down is found without a branch.
     */
    private final long[] forks;

    private final float[] leavesFound;
    private final float[] leavesExact;

    private GradeTrees(float[] bases, byte[] columns, float[] values, float[] ofExact, int trees) {
        this.bases = bases;
        this.columns = columns;
        this.values = values;
        this.ofExact = ofExact;
        forks = new long[trees * LEAVES];
        leavesFound = new float[trees * LEAVES];
        leavesExact = new float[trees * LEAVES];
        int node = 0;
        for (int tree = 0; tree < trees; tree++) {
            node = lay(tree * LEAVES, 1, 0, node);
        }
    }

    /** Lays a node and what is below it out, at a place of its level; returns the node behind these. */
    private int lay(int tree, int place, int level, int node) {
        if (columns[node] == LEAF) {
            int first = tree + (place << (DEPTH - level)) - LEAVES;
            int end = first + (1 << (DEPTH - level));
            Arrays.fill(leavesFound, first, end, values[node]);
            Arrays.fill(leavesExact, first, end, ofExact[node]);
            return node + 1;
        }
        forks[tree + place] = (long) columns[node] << Integer.SIZE | Integer.toUnsignedLong(ordered(values[node]));
        return lay(tree, 2 * place + 1, level + 1, lay(tree, 2 * place, level + 1, node + 1));
    }

    /** Returns a number that orders as a value does. */
    private static int ordered(float value) {
        int bits = Float.floatToRawIntBits(value + 0f);
        return bits ^ (bits >> (Integer.SIZE - 1) & Integer.MAX_VALUE);
    }

    /**
     * Returns trees.
     *
     * @param bases what both sums begin with
     * @param columns the column of each node, {@value #LEAF} for leaves
     * @param values for each node the least value that goes to the right, or what a leaf adds to the first sum
     * @param ofExact for each node what a leaf adds to the second sum
     * @throws IllegalArgumentException if these are no trees
     */
    static GradeTrees of(float[] bases, byte[] columns, float[] values, float[] ofExact) {
        if (bases.length != 2 || values.length != columns.length || ofExact.length != columns.length) {
            throw new IllegalArgumentException(
                    bases.length + " bases, " + columns.length + " columns, " + values.length + " values");
        }
        return new GradeTrees(bases, columns, values, ofExact, trees(columns));
    }

    /** Counts the trees. */
    private static int trees(byte[] columns) {
        int trees = 0;
        int node = 0;
        while (node < columns.length) {
            node = end(columns, node, 0);
            trees++;
        }
        if (trees > MOST_TREES) {
            throw new IllegalArgumentException(trees + " trees, the limit is " + MOST_TREES);
        }
        return trees;
    }

    /** Returns the node behind a node and what is below it. */
    private static int end(byte[] columns, int node, int level) {
        if (node >= columns.length) {
            throw new IllegalArgumentException("the last tree has no end");
        }
        int column = columns[node];
        if (column < LEAF || column >= ProposalMeasures.COUNT || (column != LEAF && level == DEPTH)) {
            throw new IllegalArgumentException("node " + node + " at level " + level + " has column " + column);
        }
        return column == LEAF ? node + 1 : end(columns, end(columns, node + 1, level + 1), level + 1);
    }

    /** Returns how good the proposals of a cue probably are, by the rows of what is measured of them. */
    GradeChances[] of(float[][] rows) {
        int[][] keys = new int[rows.length][];
        double[] found = new double[rows.length];
        double[] exact = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            keys[row] = ordered(rows[row]);
            found[row] = bases[0];
            exact[row] = bases[1];
        }
        for (int tree = 0; tree < forks.length; tree += LEAVES) {
            for (int row = 0; row < rows.length; row++) {
                int leaf = tree + leaf(tree, keys[row]);
                found[row] += leavesFound[leaf];
                exact[row] += leavesExact[leaf];
            }
        }
        GradeChances[] chances = new GradeChances[rows.length];
        Arrays.setAll(chances, row -> new GradeChances(chance(found[row]), chance(exact[row])));
        return chances;
    }

    private static int[] ordered(float[] row) {
        int[] keys = new int[row.length];
        for (int at = 0; at < keys.length; at++) {
            keys[at] = ordered(row[at]);
        }
        return keys;
    }

    /** Goes down a tree: to the right, which is 1, where the least value of the fork is reached. */
    private int leaf(int tree, int[] keys) {
        int place = 1;
        for (int level = 0; level < DEPTH; level++) {
            long fork = forks[tree + place];
            long below = (long) (int) fork - keys[(int) (fork >> Integer.SIZE)] - 1;
            place = 2 * place + (int) (below >>> (Long.SIZE - 1));
        }
        return place - LEAVES;
    }

    private static double chance(double odds) {
        return 1 / (1 + StrictMath.exp(-odds));
    }

    /** Reads the trees of a model. */
    static GradeTrees read(ModelFile file) {
        try {
            return of(
                    file.floats("judge-tree-bases"),
                    file.bytes("judge-tree-columns"),
                    file.floats("judge-tree-values"),
                    file.floats("judge-tree-exact"));
        } catch (IllegalArgumentException damaged) {
            throw new IllegalStateException(file.name() + ": " + damaged.getMessage(), damaged);
        }
    }

    /** Writes the trees to a model. */
    void write(ModelFileWriter file) {
        file.floats("judge-tree-bases", bases);
        file.bytes("judge-tree-columns", columns);
        file.floats("judge-tree-values", values);
        file.floats("judge-tree-exact", ofExact);
    }
}
