package org.credibility.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best labellings of a chain: Viterbi's algorithm, which keeps the best few ways to each state of each place.
 */
final class BestLabellings {
    private final ChainScores scores;
    private final ChainStates states;
    private final int most;
    private final int count;
    /** The sums of the ways to a state, the greatest first, and where each comes from. */
    private final float[] sums;

    private final int[] links;
    /** How many ways each state of each place has. */
    private final int[] sizes;

    private BestLabellings(ChainScores scores, int most) {
        this.scores = scores;
        this.states = scores.states();
        this.most = most;
        count = states.count();
        sizes = new int[scores.length() * count];
        sums = new float[sizes.length * most];
        links = new int[sizes.length * most];
        for (int state = 0; state < count; state++) {
            sizes[state] = states.begins(state) ? 1 : 0;
            sums[state * most] = scores.place(0, states.label(state));
        }
        for (int at = 1; at < scores.length(); at++) {
            for (int state = 0; state < count; state++) {
                reach(at, state);
            }
        }
    }

    /** Returns at most so many different labellings, the best first. */
    static List<int[]> of(ChainScores scores, int most) {
        return new BestLabellings(scores, most).read();
    }

    private void reach(int at, int state) {
        int label = states.label(state);
        float own = scores.place(at, label);
        if (own == Float.NEGATIVE_INFINITY) {
            return;
        }
        int here = at * count + state;
        int size = 0;
        for (int before : states.before(state)) {
            float edge = own + scores.step(at, states.label(before), label);
            size = merge((at - 1) * count + before, edge, here * most, size);
        }
        sizes[here] = size;
    }

    /** Puts the ways through a state of the place before among the best ones; returns how many there are now. */
    private int merge(int before, float edge, int first, int known) {
        int size = known;
        int end = before * most + sizes[before];
        for (int way = before * most; way < end; way++) {
            float sum = sums[way] + edge;
            if (sum == Float.NEGATIVE_INFINITY || (size == most && sum <= sums[first + size - 1])) {
                return size;
            }
            int slot = first + (size < most ? size++ : most - 1);
            while (slot > first && sums[slot - 1] < sum) {
                sums[slot] = sums[slot - 1];
                links[slot] = links[slot - 1];
                slot--;
            }
            sums[slot] = sum;
            links[slot] = way;
        }
        return size;
    }

    private List<int[]> read() {
        List<int[]> found = new ArrayList<>();
        int last = (scores.length() - 1) * count;
        int[] next = new int[count];
        for (int best = end(last, next); best >= 0 && found.size() < most; best = end(last, next)) {
            int[] labels = back((last + best) * most + next[best]++);
            if (found.stream().noneMatch(other -> Arrays.equals(other, labels))) {
                found.add(labels);
            }
        }
        return found;
    }

    private int end(int last, int[] next) {
        int best = -1;
        float greatest = 0;
        for (int state = 0; state < count; state++) {
            float sum = sums[(last + state) * most + Math.min(next[state], most - 1)];
            if (next[state] < sizes[last + state] && (best < 0 || sum > greatest)) {
                best = state;
                greatest = sum;
            }
        }
        return best;
    }

    private int[] back(int end) {
        int[] labels = new int[scores.length()];
        int way = end;
        for (int at = labels.length - 1; at >= 0; at--) {
            labels[at] = states.label(way / most % count);
            way = links[way];
        }
        return labels;
    }
}
