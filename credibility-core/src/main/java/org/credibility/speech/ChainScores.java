package org.credibility.speech;

import java.util.Arrays;

/**
 * How well each label of each place of a chain fits, and each label after each other one.
 *
 * <p>Not safe for use by several threads while it is filled.
 */
final class ChainScores {
    private final ChainStates states;
    private final int length;
    private final float[] places;
    private final float[] steps;

    /** Makes scores of 0 for the places of a lattice, minus infinity for labels that a place cannot have. */
    ChainScores(ChainStates states, Lattice lattice) {
        this.states = states;
        length = lattice.length();
        places = new float[length * states.labels()];
        steps = new float[length * states.labels() * states.labels()];
        for (int at = 0; at < length; at++) {
            if (!lattice.isFree(at)) {
                Arrays.fill(places, at * states.labels() + 1, (at + 1) * states.labels(), Float.NEGATIVE_INFINITY);
            }
        }
    }

    /** Returns the states that the chain runs through. */
    ChainStates states() {
        return states;
    }

    /** Returns the number of places. */
    int length() {
        return length;
    }

    /** Adds to the score of a label of a place. */
    void addPlace(int at, int label, float score) {
        places[at * states.labels() + label] += score;
    }

    /** Adds to the score of a label of a place behind a label of the place before. */
    void addStep(int at, int from, int label, float score) {
        steps[(at * states.labels() + from) * states.labels() + label] += score;
    }

    /** Adds to the scores of all labels of a place so many units. */
    void addPlaces(int at, int[] counts, float unit) {
        add(counts, unit, states.labels(), places, at * states.labels());
    }

    /** Adds to the scores of all labels of a place behind all of the place before, these first, so many units. */
    void addSteps(int at, int[] counts, float unit) {
        int pairs = states.labels() * states.labels();
        add(counts, unit, pairs, steps, at * pairs);
    }

    private static void add(int[] counts, float unit, int many, float[] scores, int first) {
        for (int each = 0; each < many; each++) {
            scores[first + each] += counts[each] * unit;
        }
    }

    float place(int at, int label) {
        return places[at * states.labels() + label];
    }

    float step(int at, int from, int label) {
        return steps[(at * states.labels() + from) * states.labels() + label];
    }
}
