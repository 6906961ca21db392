package org.credibility.fetch.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sum of small decision trees: what they say together is how much speaks for a block, in log-odds (J. H. Friedman, Greedy
 * function approximation: a gradient boosting machine, Annals of Statistics 2001). Immutable and thread-safe.
 */
public final class BoostedTrees {
    private static final String HEADING = "boosted-trees/1";

    private static final int LEAF = -1;
    private static final int FEATURE = 48;
    private static final int RIGHT = 32;
    private static final int MOST = 0x7fff;

    private final float base;

    /** Column, distance to the right branch and threshold of each node side by side: a node is one look into memory. */
    private final long[] nodes;

    private final int[] roots;

    private BoostedTrees(float base, long[] nodes, int[] roots) {
        this.base = base;
        this.nodes = nodes;
        this.roots = roots;
    }

    /**
     * Reads trees: a heading, the value all rows begin with, then a line for each tree, its nodes in pre-order: a number of
     * a column and a threshold after a "<", or the value of a leaf.
     *
     * @throws IllegalArgumentException if the lines are not such trees
     */
    public static BoostedTrees read(List<String> lines) {
        if (lines.size() < 2 || !lines.get(0).equals(HEADING)) {
            throw new IllegalArgumentException("line 1: not '" + HEADING + "'");
        }
        List<String> nodes = new ArrayList<>();
        List<Integer> roots = new ArrayList<>();
        for (String line : lines.subList(2, lines.size())) {
            roots.add(nodes.size());
            nodes.addAll(Arrays.asList(line.split(" ", -1)));
        }
        int[] features = new int[nodes.size()];
        float[] values = new float[nodes.size()];
        for (int at = 0; at < features.length; at++) {
            String node = nodes.get(at);
            int sign = node.indexOf('<');
            features[at] = sign < 0 ? LEAF : Integer.parseInt(node.substring(0, sign));
            values[at] = Float.parseFloat(node.substring(sign + 1));
        }
        return new BoostedTrees(
                Float.parseFloat(lines.get(1)),
                packed(features, values),
                roots.stream().mapToInt(root -> root).toArray());
    }

    private static long[] packed(int[] features, float[] values) {
        int[] rights = rights(features);
        long[] nodes = new long[features.length];
        for (int at = 0; at < nodes.length; at++) {
            int right = features[at] < 0 ? 0 : rights[at] - at;
            if (features[at] > MOST || right > MOST) {
                throw new IllegalArgumentException("node " + at + ": column " + features[at] + ", right " + right);
            }
            nodes[at] = ((long) features[at] << FEATURE)
                    | ((long) right << RIGHT)
                    | (Float.floatToRawIntBits(values[at]) & 0xffffffffL);
        }
        return nodes;
    }

    /** Returns where the right branch of each node begins: behind the left one, which follows the node. */
    private static int[] rights(int[] features) {
        int[] ends = new int[features.length];
        int[] rights = new int[features.length];
        for (int at = features.length - 1; at >= 0; at--) {
            if (features[at] < 0) {
                ends[at] = at + 1;
            } else {
                rights[at] = ends[at + 1];
                ends[at] = ends[rights[at]];
            }
        }
        return rights;
    }

    /** Returns how much speaks for each row, in log-odds. */
    public double[] scores(float[][] rows) {
        return Arrays.stream(rows).mapToDouble(this::score).toArray();
    }

    /** Returns how much speaks for a row, in log-odds; it may be longer. */
    double score(float[] row) {
        double score = base;
        for (int root : roots) {
            int at = root;
            long node = nodes[at];
            for (int feature = (int) (node >> FEATURE); feature >= 0; feature = (int) (node >> FEATURE)) {
                at += row[feature] < value(node) ? 1 : (int) (node >> RIGHT) & MOST;
                node = nodes[at];
            }
            score += value(node);
        }
        return score;
    }

    private static float value(long node) {
        return Float.intBitsToFloat((int) node);
    }
}
