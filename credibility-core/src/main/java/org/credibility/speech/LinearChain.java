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

    public LinearChain(int labels, int placeBits, int stepBits) {
        this.labels = labels;
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

    public int[] best(float[] place, float[] step, int length) {
        int[] result = new int[length];
        if (length == 0) {
            return result;
        }
        int[] back = new int[length * labels];
        float[] score = new float[labels];
        System.arraycopy(place, 0, score, 0, labels);
        float[] next = new float[labels];
        for (int at = 1; at < length; at++) {
            for (int y = 0; y < labels; y++) {
                float top = Float.NEGATIVE_INFINITY;
                int from = 0;
                for (int x = 0; x < labels; x++) {
                    float sum = score[x] + step[(at * labels + x) * labels + y];
                    if (sum > top) {
                        top = sum;
                        from = x;
                    }
                }
                next[y] = top + place[at * labels + y];
                back[at * labels + y] = from;
            }
            float[] swap = score;
            score = next;
            next = swap;
        }
        int last = 0;
        for (int y = 1; y < labels; y++) {
            if (score[y] > score[last]) {
                last = y;
            }
        }
        for (int at = length - 1; at >= 0; at--) {
            result[at] = last;
            last = back[at * labels + last];
        }
        return result;
    }
}
