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
    private final float[][] sums;
    private final int[][] links;

    private BestLabellings(ChainScores scores, int most) {
        this.scores = scores;
        this.states = scores.states();
        this.most = most;
        sums = new float[scores.length() * states.count()][];
        links = new int[scores.length() * states.count()][];
        for (int at = 0; at < scores.length(); at++) {
            for (int state = 0; state < states.count(); state++) {
                reach(at, state);
            }
        }
    }

    /** Returns at most so many different labellings, the best first. */
    static List<int[]> of(ChainScores scores, int most) {
        return new BestLabellings(scores, most).read();
    }

    private void reach(int at, int state) {
        float[] top = new float[most];
        int[] from = new int[most];
        int size = 0;
        float own = scores.place(at, states.label(state));
        if (at == 0 && states.begins(state)) {
            top[size++] = own;
        }
        for (int before = 0; at > 0 && own != Float.NEGATIVE_INFINITY && before < states.count(); before++) {
            if (states.follow(before, state)) {
                float edge = own + scores.step(at, states.label(before), states.label(state));
                size = merge((at - 1) * states.count() + before, before, edge, top, from, size);
            }
        }
        sums[at * states.count() + state] = Arrays.copyOf(top, size);
        links[at * states.count() + state] = from;
    }

    /** Puts the ways through a state of the place before among the best ones; returns how many there are now. */
    private int merge(int place, int before, float edge, float[] top, int[] from, int known) {
        int size = known;
        for (int rank = 0; rank < sums[place].length; rank++) {
            float sum = sums[place][rank] + edge;
            if (sum == Float.NEGATIVE_INFINITY || (size == most && sum <= top[size - 1])) {
                return size;
            }
            int slot = size < most ? size++ : most - 1;
            while (slot > 0 && top[slot - 1] < sum) {
                top[slot] = top[slot - 1];
                from[slot] = from[slot - 1];
                slot--;
            }
            top[slot] = sum;
            from[slot] = before * most + rank;
        }
        return size;
    }

    private List<int[]> read() {
        List<int[]> found = new ArrayList<>();
        int last = (scores.length() - 1) * states.count();
        int[] next = new int[states.count()];
        for (int best = end(last, next); best >= 0 && found.size() < most; best = end(last, next)) {
            int[] labels = back(best, next[best]++);
            if (found.stream().noneMatch(other -> Arrays.equals(other, labels))) {
                found.add(labels);
            }
        }
        return found;
    }

    private int end(int last, int[] next) {
        int best = -1;
        for (int state = 0; state < states.count(); state++) {
            float[] ends = sums[last + state];
            if (next[state] < ends.length && (best < 0 || ends[next[state]] > sums[last + best][next[best]])) {
                best = state;
            }
        }
        return best;
    }

    private int[] back(int end, int endRank) {
        int[] labels = new int[scores.length()];
        int state = end;
        int rank = endRank;
        for (int at = scores.length() - 1; at >= 0; at--) {
            labels[at] = states.label(state);
            int link = links[at * states.count() + state][rank];
            state = link / most;
            rank = link % most;
        }
        return labels;
    }
}
