package org.credibility.speech;

/** How probable each label of each place and each pair of labels of two neighbours is; forward and backward. */
public final class Marginals {
    private final LinearChain chain;
    private final int labels;
    private final int states;
    private final int length;
    private final double[] forward;
    private final double[] backward;
    private final double[] place;
    private final double[] step;
    private final double[] scale;

    public Marginals(LinearChain chain, Lattice lattice) {
        this.chain = chain;
        labels = chain.labels;
        states = chain.states;
        length = lattice.length();
        float[] placeScores = chain.placeScores(lattice);
        float[] stepScores = chain.stepScores(lattice);
        place = new double[placeScores.length];
        step = new double[stepScores.length];
        forward = new double[length * states];
        backward = new double[length * states];
        scale = new double[length];
        for (int at = 0; at < length; at++) {
            exp(placeScores, place, at * labels, labels);
            if (at > 0) {
                exp(stepScores, step, at * labels * labels, labels * labels);
            }
        }
        forward();
        backward();
    }

    private static void exp(float[] scores, double[] result, int begin, int count) {
        float top = Float.NEGATIVE_INFINITY;
        for (int at = begin; at < begin + count; at++) {
            top = Math.max(top, scores[at]);
        }
        for (int at = begin; at < begin + count; at++) {
            result[at] = scores[at] == Float.NEGATIVE_INFINITY ? 0 : StrictMath.exp(scores[at] - top);
        }
    }

    private double step(int at, int x, int y) {
        return (chain.follows[x] & 1 << y) == 0 ? 0 : step[(at * labels + chain.labelOf[x]) * labels + chain.labelOf[y]];
    }

    private void forward() {
        for (int at = 0; at < length; at++) {
            double sum = 0;
            for (int y = 0; y < states; y++) {
                double value = 0;
                if (at == 0) {
                    value = chain.begins(y) ? 1 : 0;
                } else {
                    for (int x = 0; x < states; x++) {
                        value += forward[(at - 1) * states + x] * step(at, x, y);
                    }
                }
                value *= place[at * labels + chain.labelOf[y]];
                forward[at * states + y] = value;
                sum += value;
            }
            scale[at] = sum;
            for (int y = 0; y < states; y++) {
                forward[at * states + y] /= sum;
            }
        }
    }

    private void backward() {
        for (int at = length - 1; at >= 0; at--) {
            for (int x = 0; x < states; x++) {
                double value = 0;
                if (at == length - 1) {
                    value = 1;
                } else {
                    for (int y = 0; y < states; y++) {
                        value += step(at + 1, x, y) * place[(at + 1) * labels + chain.labelOf[y]] * backward[(at + 1) * states + y];
                    }
                    value /= scale[at + 1];
                }
                backward[at * states + x] = value;
            }
        }
    }

    /** Returns how probable a label of a place is. */
    public double of(int at, int label) {
        double sum = 0;
        for (int y = 0; y < states; y++) {
            sum += chain.labelOf[y] == label ? forward[at * states + y] * backward[at * states + y] : 0;
        }
        return sum;
    }

    /** Returns how probable a label of a place is after another label of the place before. */
    public double of(int at, int from, int label) {
        double sum = 0;
        for (int x = 0; x < states; x++) {
            if (chain.labelOf[x] != from) {
                continue;
            }
            for (int y = 0; y < states; y++) {
                if (chain.labelOf[y] == label) {
                    sum += forward[(at - 1) * states + x] * step(at, x, y) * place[at * labels + label] * backward[at * states + y] / scale[at];
                }
            }
        }
        return sum;
    }
}
