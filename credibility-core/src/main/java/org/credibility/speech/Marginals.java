package org.credibility.speech;

import java.util.Arrays;
import java.util.List;

/**
 * How probable the labels of a chain are, by its scores: the forward-backward algorithm of a linear-chain conditional
 * random field (Lafferty, McCallum, Pereira 2001), each place scaled to sum to 1.
 */
final class Marginals {
    private static final double UNKNOWN = -1;

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
        float top = Float.NEGATIVE_INFINITY;
        for (int label = 0; label < labels; label++) {
            top = Math.max(top, scores.place(at, label));
        }
        for (int label = 0; label < labels; label++) {
            place[at * labels + label] = exp(scores.place(at, label), top);
        }
        if (at > 0) {
            weighStep(scores, at, labels);
        }
    }

    private void weighStep(ChainScores scores, int at, int labels) {
        float top = Float.NEGATIVE_INFINITY;
        for (int pair = 0; pair < labels * labels; pair++) {
            top = Math.max(top, scores.step(at, pair / labels, pair % labels));
        }
        for (int pair = 0; pair < labels * labels; pair++) {
            step[at * labels * labels + pair] = exp(scores.step(at, pair / labels, pair % labels), top);
        }
    }

    private static double exp(float score, float top) {
        return score == top ? 1 : StrictMath.exp(score - top);
    }

    private double step(int at, int from, int state) {
        return step[(at * states.labels() + states.label(from)) * states.labels() + states.label(state)];
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
        for (int from : states.before(state)) {
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
        for (int next : states.behind(state)) {
            sum += step(at + 1, state, next) * place(at + 1, next) * backward[(at + 1) * count + next];
        }
        return sum;
    }

    /** Returns how probable a label of a place is. */
    double of(int at, int label) {
        double sum = 0;
        for (int state : states.statesOf(label)) {
            sum += forward[at * count + state] * backward[at * count + state];
        }
        return sum;
    }

    /** Returns how probable it is that a place has a label and the place before has another. */
    double of(int at, int before, int label) {
        double sum = 0;
        for (int from : states.statesOf(before)) {
            for (int state : states.behind(from)) {
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

    /** Returns about how probable whole labellings are: each label given the one before. */
    double[] of(List<int[]> labellings) {
        int labels = states.labels();
        double[] products = new double[labellings.size()];
        double[] given = new double[labels * labels];
        for (int which = 0; which < products.length; which++) {
            products[which] = of(0, labellings.get(which)[0]);
        }
        for (int at = 1; at < length; at++) {
            Arrays.fill(given, UNKNOWN);
            for (int which = 0; which < products.length; which++) {
                int before = labellings.get(which)[at - 1];
                int label = labellings.get(which)[at];
                int pair = before * labels + label;
                given[pair] = given[pair] == UNKNOWN ? given(at, before, label) : given[pair];
                products[which] *= given[pair];
            }
        }
        return products;
    }

    private double given(int at, int before, int label) {
        return of(at, before, label) / Math.max(1e-12, of(at - 1, before));
    }
}
