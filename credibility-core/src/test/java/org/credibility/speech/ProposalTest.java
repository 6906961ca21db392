package org.credibility.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProposalTest {
    @Test
    void knowsTheFirstAndTheLastWordOfARole() {
        Proposal proposal = proposal(10, "0110022");

        assertThat(proposal.firstOf(Proposal.SOURCE)).isEqualTo(11);
        assertThat(proposal.lastOf(Proposal.CONTENT)).isEqualTo(16);
        assertThat(proposal.count(Proposal.CONTENT)).isEqualTo(2);
    }

    @Test
    void hasNoFirstWordOfARoleWithoutWords() {
        assertThat(proposal(3, "002").firstOf(Proposal.SOURCE)).isEqualTo(-1);
    }

    @Test
    void countsCommonWordsOfWindowsThatBeginElsewhere() {
        Proposal one = proposal(0, "0022220");
        Proposal other = proposal(4, "2222");

        assertThat(one.common(other, Proposal.CONTENT)).isEqualTo(2);
        assertThat(one.share(other, Proposal.CONTENT)).isEqualTo(2 / 6.0);
    }

    @Test
    void agreesWhereNeitherHasASource() {
        assertThat(proposal(0, "02").share(proposal(0, "20"), Proposal.SOURCE)).isEqualTo(1);
    }

    private static Proposal proposal(int first, String roles) {
        int[] labels = roles.chars().map(digit -> digit - '0').toArray();
        ChainScores scores = new ChainScores(ChainStates.ROLES, free(labels.length));
        RoleChances chances = new RoleChances(new Marginals(scores), labels.length);
        return new Proposal(new CueCandidate(first, first + 1, 1), first, labels, 1, 0, chances);
    }

    private static Lattice free(int length) {
        Lattice lattice = new Lattice(length);
        for (int at = 0; at < length; at++) {
            lattice.endPlace(true);
        }
        return lattice;
    }
}
