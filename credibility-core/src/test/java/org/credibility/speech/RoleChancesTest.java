package org.credibility.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RoleChancesTest {
    @Test
    void tellsWhereAStretchBeginsAndEnds() {
        ChainScores scores = new ChainScores(ChainStates.ROLES, free(3));
        for (int at = 0; at < 3; at++) {
            scores.addPlace(at, at == 1 ? Proposal.CONTENT : 0, 20);
        }

        RoleChances chances = new RoleChances(new Marginals(scores), 3);

        assertThat(chances.of(1, Proposal.CONTENT)).isCloseTo(1, within(1e-4));
        assertThat(chances.begins(1, Proposal.CONTENT)).isCloseTo(1, within(1e-4));
        assertThat(chances.ends(1, Proposal.CONTENT)).isCloseTo(1, within(1e-4));
        assertThat(chances.none(Proposal.CONTENT)).isCloseTo(0, within(1e-4));
        assertThat(chances.none(Proposal.SOURCE)).isCloseTo(1, within(1e-4));
        assertThat(chances.of(3, Proposal.CONTENT)).isZero();
    }

    private static Lattice free(int length) {
        Lattice lattice = new Lattice(length);
        for (int at = 0; at < length; at++) {
            lattice.endPlace(true);
        }
        return lattice;
    }
}
