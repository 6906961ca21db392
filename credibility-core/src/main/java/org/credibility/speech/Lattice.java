package org.credibility.speech;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The places of one chain, with the features of each place and of each step from the place before, as hashes.
 *
 * <p>Some features of a place tell of no more than how it stands. In a lattice that carries these lie apart and are left
 * out of a place that stands as the one before: their sum is the same. In any other each place has all of its features, in
 * the order of their templates.
 *
 * <p>Not safe for use by several threads.
 */
final class Lattice {
    private static final int PLACE_FEATURES = 160;
    private static final int STANCE_FEATURES = 64;
    private static final int STEP_FEATURES = 24;
    private static final int AGAIN = 1 << 16;

    private final Features places;
    private final Features steps;
    /** What tells of how a place stands; empty in a lattice that does not carry. */
    private final Features stances;
    /** Where a feature of that kind goes. */
    private final Features ofStance;

    private boolean[] free;
    private boolean[] carried;
    private boolean carries;
    private int length;
    private int placeTemplate;
    private int stepTemplate;

    /** Makes a lattice that does not carry. */
    Lattice(int capacity) {
        places = new Features(capacity, PLACE_FEATURES);
        steps = new Features(capacity, STEP_FEATURES);
        stances = new Features(capacity, 0);
        ofStance = places;
        free = new boolean[capacity];
        carried = new boolean[capacity];
    }

    private Lattice() {
        places = new Features(0, PLACE_FEATURES - STANCE_FEATURES);
        steps = new Features(0, STEP_FEATURES);
        stances = new Features(0, STANCE_FEATURES);
        ofStance = stances;
        free = new boolean[0];
        carried = new boolean[0];
    }

    /** Returns a lattice that carries, without room yet. */
    static Lattice carrying() {
        return new Lattice();
    }

    /** Forgets all places and makes room for others: a lattice that is used again takes no new memory. */
    void clear(int capacity) {
        places.clear(capacity);
        steps.clear(capacity);
        stances.clear(capacity);
        free = capacity > free.length ? new boolean[capacity] : free;
        carried = capacity > carried.length ? new boolean[capacity] : carried;
        length = 0;
    }

    /** Hashes by place. */
    private static final class Features {
        private final int each;
        private int[] ends;
        private int[] hashes;
        private int size;

        Features(int places, int each) {
            this.each = each;
            ends = new int[places];
            hashes = new int[places * each];
        }

        void clear(int places) {
            ends = places > ends.length ? new int[places] : ends;
            hashes = places * each > hashes.length ? new int[places * each] : hashes;
            size = 0;
        }

        /** Adds a hash whose last steps are still to be taken. */
        void add(int begun) {
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, 2 * size);
            }
            hashes[size++] = begun;
        }

        /** Ends a place; the last steps are taken for all its hashes at once, which processors do several at a time. */
        void end(int place) {
            int[] all = hashes;
            int end = size;
            for (int at = begin(place); at < end; at++) {
                all[at] = finish(all[at]);
            }
            ends[place] = end;
        }

        int begin(int place) {
            return place == 0 ? 0 : ends[place - 1];
        }

        void keep(IntPredicate wanted, int length) {
            int kept = 0;
            int next = 0;
            for (int place = 0; place < length; place++) {
                for (int end = ends[place]; next < end; next++) {
                    if (wanted.test(hashes[next])) {
                        hashes[kept++] = hashes[next];
                    }
                }
                ends[place] = kept;
            }
            size = kept;
            hashes = Arrays.copyOf(hashes, kept);
        }
    }

    /** Ends the place that features were added to; one that is not free has label 0. */
    void endPlace(boolean anyLabel) {
        free[length] = anyLabel;
        carried[length] = carries;
        places.end(length);
        steps.end(length);
        stances.end(length);
        carries = false;
        placeTemplate = 0;
        stepTemplate = 0;
        length++;
    }

    /** Adds a feature to the place; its template is how many were added or skipped before. */
    void place(int value) {
        places.add(begin(placeTemplate++, value));
    }

    void place(int first, int second) {
        place(mix(first, second));
    }

    void place(int first, int second, int third) {
        place(mix(mix(first, second), third));
    }

    void place(int first, int second, int third, int fourth) {
        place(mix(mix(mix(first, second), third), fourth));
    }

    /** Tells, before its features are added, that the place stands as the one before. */
    void carry() {
        carries = ofStance == stances;
    }

    /** Adds a feature that tells of no more than how the place stands; its template is as for any other one. */
    void stance(int value) {
        if (carries) {
            placeTemplate++;
        } else {
            ofStance.add(begin(placeTemplate++, value));
        }
    }

    void stance(int first, int second) {
        stance(carries ? 0 : mix(first, second));
    }

    void stance(int first, int second, int third) {
        stance(carries ? 0 : mix(mix(first, second), third));
    }

    void stance(int first, int second, int third, int fourth) {
        stance(carries ? 0 : mix(mix(mix(first, second), third), fourth));
    }

    /** Adds features that several stretches of a proposal can have, all of one template. */
    void placeAgain(int template, int value) {
        places.add(begin(AGAIN + template, value));
    }

    /** Leaves out as many features as a word has that is not there. */
    void skipPlaces(int count) {
        placeTemplate += count;
    }

    /** Adds a feature of the step to the place. */
    void step(int value) {
        steps.add(begin(stepTemplate++, value));
    }

    void step(int first, int second) {
        step(mix(first, second));
    }

    void step(int first, int second, int third) {
        step(mix(mix(first, second), third));
    }

    static int mix(int first, int second) {
        return finish(begin(first, second));
    }

    private static int begin(int first, int second) {
        return first * 0x9E3779B1 ^ second;
    }

    private static int finish(int begun) {
        int hash = begun * 0x85EBCA6B;
        hash ^= hash >>> 13;
        hash *= 0xC2B2AE35;
        return hash ^ hash >>> 16;
    }

    /** Returns the number of places. */
    int length() {
        return length;
    }

    /** Returns whether a place can have any label; else it has label 0. */
    boolean isFree(int place) {
        return free[place];
    }

    /** Returns the index of the first feature of a place. */
    int placeBegin(int place) {
        return places.begin(place);
    }

    /** Returns the index behind the last feature of a place. */
    int placeEnd(int place) {
        return places.ends[place];
    }

    /** Returns the index of the first feature of the step to a place. */
    int stepBegin(int place) {
        return steps.begin(place);
    }

    /** Returns the index behind the last feature of the step to a place. */
    int stepEnd(int place) {
        return steps.ends[place];
    }

    /** Returns a feature of a place. */
    int placeFeature(int at) {
        return places.hashes[at];
    }

    /** Returns a feature of a step. */
    int stepFeature(int at) {
        return steps.hashes[at];
    }

    /** Writes the sums of the weights of a place's features. */
    void sumPlace(int place, WeightRows weights, int[] sums) {
        weights.sum(places.hashes, placeBegin(place), placeEnd(place), sums);
    }

    /** Writes the sums of the weights of how a place stands; leaves those of the place before where it stands as that one. */
    void sumStance(int place, WeightRows weights, int[] sums) {
        if (!carried[place]) {
            weights.sum(stances.hashes, stances.begin(place), stances.ends[place], sums);
        }
    }

    /** Writes the sums of the weights of the features of the step to a place. */
    void sumStep(int place, WeightRows weights, int[] sums) {
        weights.sum(steps.hashes, stepBegin(place), stepEnd(place), sums);
    }

    /** Drops the features that are not wanted, and the memory they took. */
    void keep(IntPredicate wantedOfPlace, IntPredicate wantedOfStep) {
        places.keep(wantedOfPlace, length);
        steps.keep(wantedOfStep, length);
    }
}
