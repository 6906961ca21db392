package org.credibility.speech;

/**
 * A linear-chain conditional random field over hashed features (Lafferty, McCallum, Pereira 2001).
 *
 * <p>A place and a step each look their features up in a table of weights, one row a hash.
 */
public final class LinearChain {
    /** The number of labels. */
    public final int labels;
    /** How many bits of a hash name a row. */
    public final int placeBits;
    public final int stepBits;
    public final float[] places;
    public final float[] steps;

    /** The label of each state; a chain of roles knows more states than labels. */
    public final int[] labelOf;
    /** The states that may follow each state, a bit each. */
    public final int[] follows;
    public final int states;

    public static final int[] CUE_STATES = {0, 1, 2};
    public static final int[] CUE_FOLLOWS = {3, 7, 7};
    /** Roles with one unbroken source: before it, in it, behind it. */
    public static final int[] ROLE_STATES = {0, 1, 2, 0, 2};
    public static final int[] ROLE_FOLLOWS = {7, 26, 7, 24, 24};

    public LinearChain(int labels, int placeBits, int stepBits) {
        this.labels = labels;
        boolean roles = stepBits == 18;
        labelOf = labels == 2 ? new int[] {0, 1} : roles ? ROLE_STATES : CUE_STATES;
        follows = labels == 2 ? new int[] {3, 3} : roles ? ROLE_FOLLOWS : CUE_FOLLOWS;
        states = labelOf.length;
        this.placeBits = placeBits;
        this.stepBits = stepBits;
        places = new float[labels << placeBits];
        steps = new float[labels * labels << stepBits];
    }

    public int placeRow(int feature) {
        return (feature >>> 32 - placeBits) * labels;
    }

    public int stepRow(int feature) {
        return (feature >>> 32 - stepBits) * labels * labels;
    }

    /** Scores of the places, label by label; minus infinity for labels not allowed. */
    public float[] placeScores(Lattice lattice) {
        float[] scores = new float[lattice.length() * labels];
        for (int at = 0; at < lattice.length(); at++) {
            int base = at * labels;
            for (int f = lattice.placeBegin(at); f < lattice.placeEnd(at); f++) {
                int row = placeRow(lattice.placeFeature(f));
                for (int y = 0; y < labels; y++) {
                    scores[base + y] += places[row + y];
                }
            }
            for (int y = 0; y < labels; y++) {
                if ((lattice.allowed(at) & 1 << y) == 0) {
                    scores[base + y] = Float.NEGATIVE_INFINITY;
                }
            }
        }
        return scores;
    }

    /** Scores of the steps to each place, from label times labels plus to label. */
    public float[] stepScores(Lattice lattice) {
        int square = labels * labels;
        float[] scores = new float[lattice.length() * square];
        for (int at = 1; at < lattice.length(); at++) {
            int base = at * square;
            for (int f = lattice.stepBegin(at); f < lattice.stepEnd(at); f++) {
                int row = stepRow(lattice.stepFeature(f));
                for (int y = 0; y < square; y++) {
                    scores[base + y] += steps[row + y];
                }
            }
        }
        return scores;
    }

    /** Returns the best labels. */
    public int[] best(Lattice lattice) {
        return best(placeScores(lattice), stepScores(lattice), lattice.length());
    }

    /** Whether a chain may begin with a state. */
    public boolean begins(int state) {
        return state < 3;
    }

    public int[] best(float[] place, float[] step, int length) {
        int[] result = new int[length];
        if (length == 0) {
            return result;
        }
        int[] back = new int[length * states];
        float[] score = new float[states];
        for (int y = 0; y < states; y++) {
            score[y] = begins(y) ? place[labelOf[y]] : Float.NEGATIVE_INFINITY;
        }
        float[] next = new float[states];
        for (int at = 1; at < length; at++) {
            for (int y = 0; y < states; y++) {
                float top = Float.NEGATIVE_INFINITY;
                int from = 0;
                for (int x = 0; x < states; x++) {
                    if ((follows[x] & 1 << y) == 0) {
                        continue;
                    }
                    float sum = score[x] + step[(at * labels + labelOf[x]) * labels + labelOf[y]];
                    if (sum > top) {
                        top = sum;
                        from = x;
                    }
                }
                next[y] = top + place[at * labels + labelOf[y]];
                back[at * states + y] = from;
            }
            float[] swap = score;
            score = next;
            next = swap;
        }
        int last = 0;
        for (int y = 1; y < states; y++) {
            if (score[y] > score[last]) {
                last = y;
            }
        }
        for (int at = length - 1; at >= 0; at--) {
            result[at] = last;
            last = back[at * states + last];
        }
        for (int at = 0; at < length; at++) {
            result[at] = labelOf[result[at]];
        }
        return result;
    }

    /** Returns up to {@code count} different labellings, the best first. */
    public java.util.List<int[]> best(Lattice lattice, int count) {
        float[] place = placeScores(lattice);
        float[] step = stepScores(lattice);
        int length = lattice.length();
        float[][] score = new float[length * states][];
        int[][] back = new int[length * states][];
        for (int at = 0; at < length; at++) {
            for (int y = 0; y < states; y++) {
                float own = place[at * labels + labelOf[y]];
                float[] top = new float[count];
                int[] from = new int[count];
                int size = 0;
                if (own != Float.NEGATIVE_INFINITY) {
                    if (at == 0) {
                        if (begins(y)) {
                            top[0] = own;
                            size = 1;
                        }
                    } else {
                        for (int x = 0; x < states; x++) {
                            if ((follows[x] & 1 << y) == 0) {
                                continue;
                            }
                            float[] before = score[(at - 1) * states + x];
                            float edge = own + step[(at * labels + labelOf[x]) * labels + labelOf[y]];
                            for (int rank = 0; rank < before.length; rank++) {
                                float sum = before[rank] + edge;
                                if (size == count && sum <= top[size - 1]) {
                                    break;
                                }
                                int slot = size < count ? size++ : count - 1;
                                while (slot > 0 && top[slot - 1] < sum) {
                                    top[slot] = top[slot - 1];
                                    from[slot] = from[slot - 1];
                                    slot--;
                                }
                                top[slot] = sum;
                                from[slot] = x * count + rank;
                            }
                        }
                    }
                }
                score[at * states + y] = java.util.Arrays.copyOf(top, size);
                back[at * states + y] = from;
            }
        }
        java.util.List<int[]> found = new java.util.ArrayList<>();
        int[] next = new int[states];
        while (found.size() < count) {
            int best = -1;
            for (int y = 0; y < states; y++) {
                float[] ends = score[(length - 1) * states + y];
                if (next[y] < ends.length && (best < 0 || ends[next[y]] > score[(length - 1) * states + best][next[best]])) {
                    best = y;
                }
            }
            if (best < 0) {
                break;
            }
            int[] labelling = new int[length];
            int state = best;
            int rank = next[best]++;
            for (int at = length - 1; at >= 0; at--) {
                labelling[at] = labelOf[state];
                int link = back[at * states + state][rank];
                state = link / count;
                rank = link % count;
            }
            if (found.stream().noneMatch(other -> java.util.Arrays.equals(other, labelling))) {
                found.add(labelling);
            }
        }
        return found;
    }
}
