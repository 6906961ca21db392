package org.credibility.speech;

import java.util.Arrays;

/**
 * The places of one chain with the features of each place and of each step from the place before, as hashes.
 *
 * <p>Not safe for use by several threads.
 */
public final class Lattice {
    private static final int FEATURES_A_PLACE = 96;

    private final int[] allowed;
    private final int[] placeEnds;
    private final int[] stepEnds;
    private int[] places;
    private int[] steps;
    private int length;
    private int placeCount;
    private int stepCount;

    Lattice(int capacity) {
        allowed = new int[capacity];
        placeEnds = new int[capacity];
        stepEnds = new int[capacity];
        places = new int[capacity * FEATURES_A_PLACE];
        steps = new int[capacity * FEATURES_A_PLACE / 4];
    }

    /** Ends the place that features were added to; its label is one whose bit is set. */
    void endPlace(int labels) {
        allowed[length] = labels;
        placeEnds[length] = placeCount;
        stepEnds[length] = stepCount;
        length++;
    }

    void place(int template, int value) {
        if (placeCount == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[placeCount++] = mix(template, value);
    }

    void place(int template, int first, int second) {
        place(template, mix(first, second));
    }

    void place(int template, int first, int second, int third) {
        place(template, mix(mix(first, second), third));
    }

    void step(int template, int value) {
        if (stepCount == steps.length) {
            steps = Arrays.copyOf(steps, steps.length * 2);
        }
        steps[stepCount++] = mix(template, value);
    }

    void step(int template, int first, int second) {
        step(template, mix(first, second));
    }

    static int mix(int first, int second) {
        int hash = first * 0x9E3779B1 ^ second;
        hash *= 0x85EBCA6B;
        hash ^= hash >>> 13;
        hash *= 0xC2B2AE35;
        return hash ^ hash >>> 16;
    }

    /** Returns the number of places. */
    public int length() {
        return length;
    }

    /** Returns the labels that a place can have, a bit each. */
    public int allowed(int place) {
        return allowed[place];
    }

    /** Returns where the features of a place begin. */
    public int placeBegin(int place) {
        return place == 0 ? 0 : placeEnds[place - 1];
    }

    /** Returns where the features of a place end. */
    public int placeEnd(int place) {
        return placeEnds[place];
    }

    /** Returns where the features of the step to a place begin. */
    public int stepBegin(int place) {
        return place == 0 ? 0 : stepEnds[place - 1];
    }

    /** Returns where the features of the step to a place end. */
    public int stepEnd(int place) {
        return stepEnds[place];
    }

    /** Returns a feature of a place. */
    public int placeFeature(int at) {
        return places[at];
    }

    /** Returns a feature of a step. */
    public int stepFeature(int at) {
        return steps[at];
    }

    /** Keeps only the features that pass, and frees the rest of the memory. */
    public Lattice keep(java.util.function.IntPredicate place, java.util.function.IntPredicate step) {
        int kept = 0;
        int from = 0;
        for (int at = 0; at < length; at++) {
            for (int end = placeEnds[at]; from < end; from++) {
                if (place.test(places[from])) {
                    places[kept++] = places[from];
                }
            }
            placeEnds[at] = kept;
        }
        placeCount = kept;
        kept = 0;
        from = 0;
        for (int at = 0; at < length; at++) {
            for (int end = stepEnds[at]; from < end; from++) {
                if (step.test(steps[from])) {
                    steps[kept++] = steps[from];
                }
            }
            stepEnds[at] = kept;
        }
        stepCount = kept;
        places = Arrays.copyOf(places, placeCount);
        steps = Arrays.copyOf(steps, stepCount);
        return this;
    }
}
