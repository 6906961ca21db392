package org.credibility.speech;

/** How probable each label of each place and each pair of labels of two neighbours is; forward and backward. */
public final class Marginals {
    private final int labels;
    private final int length;
    private final double[] forward;
    private final double[] backward;
    private final double[] place;
    private final double[] step;
    private final double[] scale;

    public Marginals(LinearChain chain, Lattice lattice) {
        this(chain.labels, lattice.length(), chain.placeScores(lattice), chain.stepScores(lattice));
    }

    public Marginals(int labels, int length, float[] placeScores, float[] stepScores) {
        this.labels = labels;
        this.length = length;
        place = new double[placeScores.length];
        step = new double[stepScores.length];
        forward = new double[length * labels];
        backward = new double[length * labels];
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

    private void forward() {
        for (int at = 0; at < length; at++) {
            double sum = 0;
            for (int y = 0; y < labels; y++) {
                double value = 0;
                if (at == 0) {
                    value = 1;
                } else {
                    for (int x = 0; x < labels; x++) {
                        value += forward[(at - 1) * labels + x] * step[(at * labels + x) * labels + y];
                    }
                }
                value *= place[at * labels + y];
                forward[at * labels + y] = value;
                sum += value;
            }
            scale[at] = sum;
            for (int y = 0; y < labels; y++) {
                forward[at * labels + y] /= sum;
            }
        }
    }

    private void backward() {
        for (int at = length - 1; at >= 0; at--) {
            for (int x = 0; x < labels; x++) {
                double value = 0;
                if (at == length - 1) {
                    value = 1;
                } else {
                    for (int y = 0; y < labels; y++) {
                        value += step[((at + 1) * labels + x) * labels + y]
                                * place[(at + 1) * labels + y]
                                * backward[(at + 1) * labels + y];
                    }
                    value /= scale[at + 1];
                }
                backward[at * labels + x] = value;
            }
        }
    }

    /** Returns how probable a label of a place is. */
    public double of(int at, int label) {
        return forward[at * labels + label] * backward[at * labels + label];
    }

    /** Returns how probable a label of a place is after another label of the place before. */
    public double of(int at, int from, int label) {
        return forward[(at - 1) * labels + from]
                * step[(at * labels + from) * labels + label]
                * place[at * labels + label]
                * backward[at * labels + label]
                / scale[at];
    }
}
