package org.credibility.speech;

/**
 * How probable the labels of a chain are, by its scores: the forward-backward algorithm of a linear-chain conditional
 * random field (Lafferty, McCallum, Pereira 2001), each place scaled to sum to 1.
 */
final class Marginals {
    private final ChainStates states;
    private final int count;
    private final int length;
    private final double[] forward;
    private final double[] backward;
    private final double[] place;
    private final double[] step;
    private final double[] scale;

    /** Computes them; the time is linear in the length of the chain. */
    Marginals(ChainScores scores) {
        states = scores.states();
        count = states.count();
        length = scores.length();
        place = new double[length * states.labels()];
        step = new double[length * states.labels() * states.labels()];
        forward = new double[length * count];
        backward = new double[length * count];
        scale = new double[length];
        for (int at = 0; at < length; at++) {
            weigh(scores, at);
        }
        forward();
        backward();
    }

    private void weigh(ChainScores scores, int at) {
        int labels = states.labels();
        float topPlace = Float.NEGATIVE_INFINITY;
        float topStep = Float.NEGATIVE_INFINITY;
        for (int label = 0; label < labels; label++) {
            topPlace = Math.max(topPlace, scores.place(at, label));
            for (int from = 0; from < labels; from++) {
                topStep = Math.max(topStep, scores.step(at, from, label));
            }
        }
        for (int label = 0; label < labels; label++) {
            place[at * labels + label] = StrictMath.exp(scores.place(at, label) - topPlace);
            for (int from = 0; from < labels; from++) {
                step[(at * labels + from) * labels + label] = StrictMath.exp(scores.step(at, from, label) - topStep);
            }
        }
    }

    private double step(int at, int from, int state) {
        return states.follow(from, state)
                ? step[(at * states.labels() + states.label(from)) * states.labels() + states.label(state)]
                : 0;
    }

    private double place(int at, int state) {
        return place[at * states.labels() + states.label(state)];
    }

    private void forward() {
        for (int at = 0; at < length; at++) {
            for (int state = 0; state < count; state++) {
                forward[at * count + state] = reached(at, state) * place(at, state);
                scale[at] += forward[at * count + state];
            }
            for (int state = 0; state < count; state++) {
                forward[at * count + state] /= scale[at];
            }
        }
    }

    private double reached(int at, int state) {
        if (at == 0) {
            return states.begins(state) ? 1 : 0;
        }
        double sum = 0;
        for (int from = 0; from < count; from++) {
            sum += forward[(at - 1) * count + from] * step(at, from, state);
        }
        return sum;
    }

    private void backward() {
        for (int at = length - 1; at >= 0; at--) {
            for (int state = 0; state < count; state++) {
                backward[at * count + state] = at == length - 1 ? 1 : left(at, state) / scale[at + 1];
            }
        }
    }

    private double left(int at, int state) {
        double sum = 0;
        for (int next = 0; next < count; next++) {
            sum += step(at + 1, state, next) * place(at + 1, next) * backward[(at + 1) * count + next];
        }
        return sum;
    }

    /** Returns how probable a label of a place is. */
    double of(int at, int label) {
        double sum = 0;
        for (int state = 0; state < count; state++) {
            if (states.label(state) == label) {
                sum += forward[at * count + state] * backward[at * count + state];
            }
        }
        return sum;
    }

    /** Returns how probable it is that a place has a label and the place before has another. */
    double of(int at, int before, int label) {
        double sum = 0;
        for (int from = 0; from < count; from++) {
            for (int state = 0; states.label(from) == before && state < count; state++) {
                if (states.label(state) == label) {
                    sum += forward[(at - 1) * count + from]
                            * step(at, from, state)
                            * place(at, state)
                            * backward[at * count + state]
                            / scale[at];
                }
            }
        }
        return sum;
    }

    /** Returns about how probable a whole labelling is: each label given the one before. */
    double of(int[] labels) {
        double product = of(0, labels[0]);
        for (int at = 1; at < length; at++) {
            product *= of(at, labels[at - 1], labels[at]) / Math.max(1e-12, of(at - 1, labels[at - 1]));
        }
        return product;
    }
}
