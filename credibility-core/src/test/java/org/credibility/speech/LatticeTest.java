package org.credibility.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatticeTest {
    private static final ChainStates STATES = ChainStates.ROLES;
    private static final int[] STANCES = {3, 3, 3, 5, 5, 3};

    @Test
    void givesTheSameScoresWhetherItCarriesOrNot() {
        ChainWeights weights = weights();

        ChainScores carried = weights.score(written(Lattice.carrying()));

        assertThat(carried).usingRecursiveComparison().isEqualTo(weights.score(written(new Lattice(0))));
    }

    @Test
    void leavesNothingOfTheChainBefore() {
        ChainWeights weights = weights();
        Lattice lattice = Lattice.carrying();
        written(lattice);

        assertThat(weights.score(written(lattice)))
                .usingRecursiveComparison()
                .isEqualTo(weights.score(written(Lattice.carrying())));
    }

    @Test
    void hasAllFeaturesOfAPlaceInOrderUnlessItCarries() {
        Lattice lattice = written(new Lattice(0));

        assertThat(lattice.placeEnd(1) - lattice.placeBegin(1)).isEqualTo(5);
        assertThat(lattice.placeFeature(lattice.placeBegin(1) + 1))
                .isEqualTo(lattice.placeFeature(lattice.placeBegin(2) + 1));
    }

    private static Lattice written(Lattice lattice) {
        lattice.clear(STANCES.length);
        for (int at = 0; at < STANCES.length; at++) {
            if (at > 0 && STANCES[at] == STANCES[at - 1]) {
                lattice.carry();
            }
            lattice.place(at);
            lattice.stance(STANCES[at]);
            lattice.stance(STANCES[at], 1);
            lattice.place(at, 2, 3);
            lattice.stance(STANCES[at], 4, 5, 6);
            lattice.endPlace(true);
        }
        return lattice;
    }

    private static ChainWeights weights() {
        int labels = STATES.labels();
        float[] places = new float[256 * labels];
        float[] steps = new float[2 * labels * labels];
        for (int at = 0; at < places.length; at++) {
            places[at] = Lattice.mix(at, 1) % 1000;
        }
        return ChainWeights.of(STATES, places, steps, 1);
    }
}
