package org.credibility.speech;

import java.util.ArrayList;
import java.util.Arrays;
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
     * @param ofRules how probable it is that what the rules read is one; 0 where they read no such cue
     */
    record Judged(Proposal proposal, double probability, double ofRules) {}

    /** Returns the best proposal of each cue. */
    List<Judged> judge(Reading reading, List<List<Proposal>> proposals) {
        ProposalFeatures features = new ProposalFeatures(reading, proposals);
        List<Judged> best = new ArrayList<>(proposals.size());
        for (List<Proposal> ofCue : proposals) {
            best.add(best(reading, features, ofCue));
        }
        return best;
    }

    private Judged best(Reading reading, ProposalFeatures features, List<Proposal> proposals) {
        int[] ruled = ruled(reading, proposals.get(0));
        Proposal best = proposals.get(0);
        double probability = 0;
        double ofRules = 0;
        double most = -1;
        for (Proposal proposal : proposals) {
            Marginals marginals = new Marginals(chain.score(features.of(proposal)));
            double exact = marginals.of(0, EXACT);
            double found = 1 - marginals.of(0, WRONG);
            if (exact > most) {
                most = exact;
                probability = found;
                best = proposal;
            }
            if (Arrays.equals(proposal.labels(), ruled)) {
                ofRules = found;
            }
        }
        return new Judged(best, probability, ofRules);
    }

    private static int[] ruled(Reading reading, Proposal any) {
        int[] labels = new int[any.labels().length];
        int rule = reading.rules.at(any.cue().begin(), any.cue().end());
        if (rule >= 0) {
            label(reading.rules.sourceOf(rule), Proposal.SOURCE, any.first(), labels);
            label(reading.rules.contentOf(rule), Proposal.CONTENT, any.first(), labels);
            Arrays.fill(labels, any.cue().begin() - any.first(), any.cue().end() - any.first(), 0);
        }
        return labels;
    }

    private static void label(int[] words, int role, int first, int[] labels) {
        for (int word : words) {
            if (word >= first && word < first + labels.length) {
                labels[word - first] = role;
            }
        }
    }

    /** Returns the chains to learn from, one for each proposal, in order. */
    static List<Lattice> lattices(Reading reading, List<List<Proposal>> proposals) {
        ProposalFeatures features = new ProposalFeatures(reading, proposals);
        return proposals.stream().flatMap(List::stream).map(features::of).toList();
    }
}
