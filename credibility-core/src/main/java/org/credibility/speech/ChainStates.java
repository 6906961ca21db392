package org.credibility.speech;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What a chain can be in at a place: its states, the label of each, and which may follow which.
 *
 * <p>States of one label differ in what came before; weights belong to labels.
 */
@SuppressWarnings("ImmutableEnumChecker") // arrays are what a chain is gone through with; nobody changes them
enum ChainStates {
    /** Outside a cue, at its first word, at a further one. */
    CUES("012") {
        @Override
        boolean begins(int state) {
            return state != CueFeatures.INSIDE;
        }

        @Override
        boolean follow(int state, int next) {
            return state != CueFeatures.OUTSIDE || next != CueFeatures.INSIDE;
        }
    },
    /** Neither, source, content; then neither and content behind the source, which is one unbroken stretch. */
    ROLES("01202") {
        private static final int BEHIND = 3;

        @Override
        boolean begins(int state) {
            return state < BEHIND;
        }

        @Override
        boolean follow(int state, int next) {
            if (state == RoleFeatures.SOURCE) {
                return next == RoleFeatures.SOURCE || next >= BEHIND;
            }
            return state >= BEHIND == next >= BEHIND;
        }
    },
    /** Of a whole proposal, a chain of one place: wrong, found, exact. */
    GRADES("012");

    private static final int LABELS = 3;

    private final int[] labels;
    /** For each label the states that have it, for each state those that may stand before and behind it. */
    private final int[][] statesOf = new int[LABELS][];

    private final int[][] before;
    private final int[][] behind;

    /** Takes the label of each state, a digit. */
    ChainStates(String digits) {
        labels = digits.chars().map(digit -> digit - '0').toArray();
        before = new int[labels.length][];
        behind = new int[labels.length][];
        for (int label = 0; label < LABELS; label++) {
            int wanted = label;
            statesOf[label] = states(state -> labels[state] == wanted);
        }
        for (int state = 0; state < labels.length; state++) {
            int here = state;
            before[state] = states(other -> follow(other, here));
            behind[state] = states(other -> follow(here, other));
        }
    }

    private int[] states(IntPredicate wanted) {
        return IntStream.range(0, labels.length).filter(wanted).toArray();
    }

    /** Returns how many labels there are. */
    int labels() {
        return LABELS;
    }

    /** Returns how many states there are. */
    int count() {
        return labels.length;
    }

    /** Returns the label of a state. */
    int label(int state) {
        return labels[state];
    }

    /** Returns the states of a label; nobody may change them. */
    int[] statesOf(int label) {
        return statesOf[label];
    }

    /** Returns the states that a state may follow; nobody may change them. */
    int[] before(int state) {
        return before[state];
    }

    /** Returns the states that may follow a state; nobody may change them. */
    int[] behind(int state) {
        return behind[state];
    }

    boolean begins(int state) {
        return state < LABELS;
    }

    boolean follow(int state, int next) {
        return state < LABELS && next < LABELS;
    }
}
