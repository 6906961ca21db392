package org.credibility.speech;

import org.credibility.syntax.ModelFile;
import org.credibility.syntax.ModelFileWriter;

/**
 * The weights of a trained chain, a byte each: the upper bits of a feature's hash name a row, which holds a weight for
 * each label, or for each pair of labels. Never changes and is safe for use by several threads.
 *
 * <p>In a file the rows that are not empty stand in order, with the distance to the row before as one byte.
 */
final class ChainWeights implements ChainScorer {
    private final ChainStates states;
    private final WeightRows places;
    private final WeightRows steps;

    private ChainWeights(ChainStates states, WeightRows places, WeightRows steps) {
        this.states = states;
        this.places = places;
        this.steps = steps;
    }

    /**
     * Returns the weights of a trained chain, as whole steps of a 127th of the greatest one; rows below {@code least} steps are dropped.
     *
     * @param places a row of weights for each value of the upper bits of a hash, as many rows as a power of two
     * @param steps the same for pairs of labels
     */
    static ChainWeights of(ChainStates states, float[] places, float[] steps, int least) {
        int labels = states.labels();
        return new ChainWeights(
                states, WeightRows.of(places, labels, least), WeightRows.of(steps, labels * labels, least));
    }

    /** Reads the weights of a name from a model. */
    static ChainWeights read(ModelFile file, String name, ChainStates states) {
        int labels = states.labels();
        return new ChainWeights(
                states,
                WeightRows.read(file, name + "-place", labels),
                WeightRows.read(file, name + "-step", labels * labels));
    }

    /** Writes the weights under a name to a model. */
    void write(ModelFileWriter file, String name) {
        places.write(file, name + "-place");
        steps.write(file, name + "-step");
    }

    @Override
    public Lattice lattice() {
        return Lattice.carrying();
    }

    @Override
    public ChainScores score(Lattice lattice) {
        int labels = states.labels();
        ChainScores scores = new ChainScores(states, lattice);
        int[] sums = new int[labels * labels];
        int[] ofStance = new int[labels];
        for (int at = 0; at < lattice.length(); at++) {
            lattice.sumPlace(at, places, sums);
            lattice.sumStance(at, places, ofStance);
            for (int label = 0; label < labels; label++) {
                sums[label] += ofStance[label];
            }
            scores.addPlaces(at, sums, places.unit());
            if (at > 0) {
                lattice.sumStep(at, steps, sums);
                scores.addSteps(at, sums, steps.unit());
            }
        }
        return scores;
    }
}
