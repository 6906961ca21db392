package org.credibility.speech;

import java.util.List;

/**
 * What a chain can be in at a place: its states, the label of each, and which may follow which.
 *
 * <p>States of one label differ in what came before; weights belong to labels.
 */
enum ChainStates {
    /** Outside a cue, at its first word, at a further one. */
    CUES(List.of(0, 1, 2), List.of(0b011, 0b111, 0b111), 0b011),
    /** Neither, source, content; then neither and content behind the source, which is one unbroken stretch. */
    ROLES(List.of(0, 1, 2, 0, 2), List.of(0b00111, 0b11010, 0b00111, 0b11000, 0b11000), 0b00111),
    /** Of a whole proposal, a chain of one place: wrong, found, exact. */
    GRADES(List.of(0, 1, 2), List.of(0b111, 0b111, 0b111), 0b111);

    private final List<Integer> labelOf;
    private final List<Integer> follows;
    private final int first;

    ChainStates(List<Integer> labelOf, List<Integer> follows, int first) {
        this.labelOf = labelOf;
        this.follows = follows;
        this.first = first;
    }

    /** Returns how many labels there are. */
    int labels() {
        return 3;
    }

    /** Returns how many states there are. */
    int count() {
        return labelOf.size();
    }

    /** Returns the label of a state. */
    int label(int state) {
        return labelOf.get(state);
    }

    boolean begins(int state) {
        return (first & 1 << state) != 0;
    }

    boolean follow(int state, int next) {
        return (follows.get(state) & 1 << next) != 0;
    }
}
