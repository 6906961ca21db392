package org.credibility.speech;

/**
 * What a chain can be in at a place: its states, the label of each, and which may follow which.
 *
 * <p>States of one label differ in what came before; weights belong to labels.
 */
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

    /** The label of each state, a digit. */
    private final String labels;

    ChainStates(String labels) {
        this.labels = labels;
    }

    /** Returns how many labels there are. */
    int labels() {
        return LABELS;
    }

    /** Returns how many states there are. */
    int count() {
        return labels.length();
    }

    /** Returns the label of a state. */
    int label(int state) {
        return labels.charAt(state) - '0';
    }

    boolean begins(int state) {
        return state < LABELS;
    }

    boolean follow(int state, int next) {
        return state < LABELS && next < LABELS;
    }
}
