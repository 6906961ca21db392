package org.credibility.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Fits a chain to labelled lattices: stochastic gradient ascent of the conditional likelihood, each weight with a step
 * of its own (Duchi, Hazan, Singer 2011) and drawn towards 0. The same examples give the same weights.
 */
final class ChainTraining implements ChainScorer {
    private static final float SMALL = 1e-4f;
    private static final float FIRST_SQUARE = 1e-3f;

    private final ChainStates states;
    private final Settings settings;
    private final List<Lattice> lattices = new ArrayList<>();
    private final List<int[]> labels = new ArrayList<>();
    private final Rows places;
    private final Rows steps;
    /** Tells which features the example hides that is being learnt from. */
    private int veil;

    private boolean learnt;

    /**
     * How a chain is trained.
     *
     * @param placeBits so many bits of a hash name a row of weights of places
     * @param stepBits so many name one of steps
     * @param least features of rows that are used less often are left out
     * @param rate the length of a weight's first step
     * @param decay how strongly weights are drawn to 0
     * @param rounds how often each example is seen
     * @param hidden the share of features that an example hides each time, so that no weight relies on another one (S. Wang
     *     and C. Manning, Fast dropout training, ICML 2013)
     */
    record Settings(int placeBits, int stepBits, int least, float rate, float decay, int rounds, float hidden) {}

    ChainTraining(ChainStates states, Settings settings) {
        this.states = states;
        this.settings = settings;
        places = new Rows(settings.placeBits(), states.labels());
        steps = new Rows(settings.stepBits(), states.labels() * states.labels());
    }

    /** Rows of weights with what they need to be learnt. */
    private static final class Rows {
        private final int shift;
        private final int width;
        private final float[] weights;
        private final float[] squares;
        private final int[] uses;

        Rows(int bits, int width) {
            shift = Integer.SIZE - bits;
            this.width = width;
            weights = new float[width << bits];
            squares = new float[width << bits];
            uses = new int[1 << bits];
        }

        void use(int feature) {
            uses[feature >>> shift]++;
        }

        IntPredicate usedAtLeast(int least) {
            return feature -> uses[feature >>> shift] >= least;
        }

        void climb(int feature, float[] slope, Settings settings) {
            int row = (feature >>> shift) * width;
            for (int at = 0; at < width; at++) {
                float gradient = slope[at] - settings.decay() * weights[row + at];
                squares[row + at] += gradient * gradient;
                weights[row + at] += settings.rate() * gradient / (float) Math.sqrt(squares[row + at] + FIRST_SQUARE);
            }
        }

        void shrink(float factor) {
            for (int at = 0; at < weights.length; at++) {
                weights[at] *= factor;
            }
        }

        float weight(int feature, int at) {
            return weights[(feature >>> shift) * width + at];
        }
    }

    /** Adds an example. */
    void add(Lattice lattice, int[] labelling) {
        for (int at = 0; at < lattice.placeEnd(lattice.length() - 1); at++) {
            places.use(lattice.placeFeature(at));
        }
        for (int at = 0; at < lattice.stepEnd(lattice.length() - 1); at++) {
            steps.use(lattice.stepFeature(at));
        }
        lattice.keep(feature -> true, feature -> true);
        lattices.add(lattice);
        labels.add(labelling);
    }

    /** Learns from the examples and forgets them. */
    ChainTraining learn() {
        IntPredicate place = places.usedAtLeast(settings.least());
        IntPredicate step = steps.usedAtLeast(settings.least());
        lattices.forEach(lattice -> lattice.keep(place, step));
        int[] order = new int[lattices.size()];
        for (int at = 0; at < order.length; at++) {
            order[at] = at;
        }
        Shuffle shuffle = new Shuffle();
        for (int round = 0; round < settings.rounds(); round++) {
            shuffle.mix(order);
            for (int example : order) {
                veil = Lattice.mix(example, round);
                learn(lattices.get(example), labels.get(example));
            }
        }
        lattices.clear();
        labels.clear();
        places.shrink(1 - settings.hidden());
        steps.shrink(1 - settings.hidden());
        learnt = true;
        return this;
    }

    private void learn(Lattice lattice, int[] right) {
        Marginals marginals = new Marginals(score(lattice));
        for (int at = 0; at < lattice.length(); at++) {
            learnPlace(lattice, at, right, marginals);
            if (at > 0) {
                learnStep(lattice, at, right, marginals);
            }
        }
    }

    private void learnPlace(Lattice lattice, int at, int[] right, Marginals marginals) {
        float[] slope = new float[states.labels()];
        boolean steep = false;
        for (int label = 0; label < slope.length; label++) {
            slope[label] = (float) ((right[at] == label ? 1 : 0) - marginals.of(at, label));
            steep |= Math.abs(slope[label]) > SMALL;
        }
        for (int f = lattice.placeBegin(at); steep && f < lattice.placeEnd(at); f++) {
            if (isSeen(lattice.placeFeature(f))) {
                places.climb(lattice.placeFeature(f), slope, settings);
            }
        }
    }

    private void learnStep(Lattice lattice, int at, int[] right, Marginals marginals) {
        float[] slope = new float[states.labels() * states.labels()];
        boolean steep = false;
        for (int pair = 0; pair < slope.length; pair++) {
            int from = pair / states.labels();
            int label = pair % states.labels();
            boolean is = right[at - 1] == from && right[at] == label;
            slope[pair] = (float) ((is ? 1 : 0) - marginals.of(at, from, label));
            steep |= Math.abs(slope[pair]) > SMALL;
        }
        for (int f = lattice.stepBegin(at); steep && f < lattice.stepEnd(at); f++) {
            if (isSeen(lattice.stepFeature(f))) {
                steps.climb(lattice.stepFeature(f), slope, settings);
            }
        }
    }

    private boolean isSeen(int feature) {
        return learnt || settings.hidden() == 0 || chance(Lattice.mix(feature, veil)) >= settings.hidden();
    }

    /** A number from 0 to 1 that looks like chance: the last steps of MurmurHash3 (A. Appleby). */
    private static float chance(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return (mixed >>> 8) * 0x1p-24f;
    }

    @Override
    public Lattice lattice() {
        return new Lattice(0);
    }

    @Override
    public ChainScores score(Lattice lattice) {
        ChainScores scores = new ChainScores(states, lattice);
        int count = states.labels();
        for (int at = 0; at < lattice.length(); at++) {
            for (int f = lattice.placeBegin(at); f < lattice.placeEnd(at); f++) {
                for (int label = 0; label < count && isSeen(lattice.placeFeature(f)); label++) {
                    scores.addPlace(at, label, places.weight(lattice.placeFeature(f), label));
                }
            }
            for (int f = lattice.stepBegin(at); f < lattice.stepEnd(at); f++) {
                for (int pair = 0; pair < count * count && isSeen(lattice.stepFeature(f)); pair++) {
                    scores.addStep(at, pair / count, pair % count, steps.weight(lattice.stepFeature(f), pair));
                }
            }
        }
        return scores;
    }

    /**
     * Returns what was learnt, to ship.
     *
     * @param least rows without a weight of so many steps are left out
     */
    ChainWeights weights(int least) {
        return ChainWeights.of(states, places.weights, steps.weights, least);
    }
}
