package org.credibility.speech;

import java.util.ArrayList;
import java.util.List;

/** Judges proposals: which of those of a cue is best, and how probable it is an attribution. Never changes and is safe for use by several threads. */
final class ProposalJudge {
    /** The label of a proposal that is no attribution. */
    static final int WRONG = 0;
    /** The label of a proposal with the right source and most of the content. */
    static final int FOUND = 1;
    /** The label of a proposal with the very words of source and content. */
    static final int EXACT = 2;

    private final ChainScorer chain;

    /** Takes the trained chain. */
    ProposalJudge(ChainScorer chain) {
        this.chain = chain;
    }

    /**
     * The best proposal of a cue.
     *
     * @param proposal the proposal
     * @param probability how probable it is that it is an attribution, exact or not
     */
    record Judged(Proposal proposal, double probability) {}

    /** Returns the best proposal of each cue. */
    List<Judged> judge(Reading reading, List<List<Proposal>> proposals) {
        ProposalFeatures features = new ProposalFeatures(reading, proposals);
        List<Judged> best = new ArrayList<>(proposals.size());
        for (List<Proposal> ofCue : proposals) {
            best.add(best(features, ofCue));
        }
        return best;
    }

    private Judged best(ProposalFeatures features, List<Proposal> proposals) {
        Judged best = new Judged(proposals.get(0), 0);
        double most = -1;
        for (Proposal proposal : proposals) {
            Marginals marginals = new Marginals(chain.score(features.of(proposal)));
            double exact = marginals.of(0, EXACT);
            if (exact > most) {
                most = exact;
                best = new Judged(proposal, 1 - marginals.of(0, WRONG));
            }
        }
        return best;
    }

    /** Returns the chains to learn from, one for each proposal, in order. */
    static List<Lattice> lattices(Reading reading, List<List<Proposal>> proposals) {
        ProposalFeatures features = new ProposalFeatures(reading, proposals);
        return proposals.stream()
                .flatMap(List::stream)
                .map(features::of)
                .toList();
    }
}
