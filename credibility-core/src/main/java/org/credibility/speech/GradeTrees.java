package org.credibility.speech;

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

    /** Deeper trees are none of ours; it bounds the time for a proposal. */
    private static final int MOST_NODES_OF_TREE = 1 << 10;

    private final float[] bases;
    private final byte[] columns;
    /** The least value that goes to the right; of a leaf what it adds to the sum of what is found. */
    private final float[] values;
    /** What a leaf adds to the sum of what is exact. */
    private final float[] ofExact;

    private final int[] rights;
    private final int[] roots;

    private GradeTrees(float[] bases, byte[] columns, float[] values, float[] ofExact, int trees) {
        this.bases = bases;
        this.columns = columns;
        this.values = values;
        this.ofExact = ofExact;
        rights = new int[columns.length];
        roots = new int[trees];
        link();
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

    /** Counts the trees, each of which ends with as many leaves as it has forks, and one. */
    private static int trees(byte[] columns) {
        int trees = 0;
        int open = 0;
        int begin = 0;
        for (int at = 0; at < columns.length; at++) {
            open = (open == 0 ? 1 : open) + (columns[at] == LEAF ? -1 : 1);
            if (columns[at] < LEAF || columns[at] >= ProposalMeasures.COUNT || at - begin >= MOST_NODES_OF_TREE) {
                throw new IllegalArgumentException("node " + at + " has column " + columns[at]);
            }
            if (open == 0) {
                trees++;
                begin = at + 1;
            }
        }
        if (open != 0) {
            throw new IllegalArgumentException("the last tree has no end");
        }
        return trees;
    }

    /** Finds where the right branch of each fork begins, behind the left one, which follows the fork; and the roots. */
    private void link() {
        int[] ends = new int[columns.length];
        for (int at = columns.length - 1; at >= 0; at--) {
            rights[at] = columns[at] == LEAF ? at : ends[at + 1];
            ends[at] = columns[at] == LEAF ? at + 1 : ends[rights[at]];
        }
        int root = 0;
        for (int tree = 0; tree < roots.length; tree++) {
            roots[tree] = root;
            root = ends[root];
        }
    }

    /** Returns how good a proposal probably is, by the row of what is measured of it. */
    GradeChances of(float[] row) {
        double found = bases[0];
        double exact = bases[1];
        for (int root : roots) {
            int at = root;
            for (int column = columns[at]; column >= 0; column = columns[at]) {
                at = row[column] < values[at] ? at + 1 : rights[at];
            }
            found += values[at];
            exact += ofExact[at];
        }
        return new GradeChances(chance(found), chance(exact));
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
