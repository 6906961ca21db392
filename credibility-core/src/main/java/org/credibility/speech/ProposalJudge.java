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

    /** How much more it counts that a proposal is found than that it is exact; chosen on the dev articles. */
    private static final double OF_FOUND = 0.15;

    private final ChainScorer chain;
    private final GradeTrees trees;

    /** Takes the trained chain that judges at first sight, and the trees that judge by what it says. */
    ProposalJudge(ChainScorer chain, GradeTrees trees) {
        this.chain = chain;
        this.trees = trees;
    }

    /**
     * The best proposal of a cue.
     *
     * @param proposal the proposal
     * @param probability how probable it is that it is an attribution, exact or not
     * @param ofRules how probable it is that what the rules read is one; 0 where they read no such cue
     */
    record Judged(Proposal proposal, double probability, double ofRules) {}

    /** Returns the best proposal of each cue, less what it takes of the others. */
    List<Judged> judge(Reading reading, List<List<Proposal>> proposals) {
        ProposalMeasures measures = new ProposalMeasures(reading, proposals, atFirstSight(chain, reading, proposals));
        List<GradeChances[]> chances = new ArrayList<>(proposals.size());
        for (int cue = 0; cue < proposals.size(); cue++) {
            chances.add(trees.of(measures.of(cue)));
        }
        RivalContents rivals = new RivalContents(proposals, chances);
        List<Judged> best = new ArrayList<>(proposals.size());
        for (int cue = 0; cue < proposals.size(); cue++) {
            best.add(best(reading, chances.get(cue), proposals.get(cue), rivals));
        }
        return best;
    }

    /** Returns how good a trained chain takes the proposals of each cue to be. */
    static List<List<GradeChances>> atFirstSight(ChainScorer chain, Reading reading, List<List<Proposal>> proposals) {
        ProposalFeatures features = new ProposalFeatures(reading, proposals);
        return proposals.stream()
                .map(ofCue -> ofCue.stream()
                        .map(each -> chances(chain.score(features.of(each))))
                        .toList())
                .toList();
    }

    private static GradeChances chances(ChainScores scores) {
        Marginals marginals = new Marginals(scores);
        return new GradeChances(1 - marginals.of(0, WRONG), marginals.of(0, EXACT));
    }

    private static Judged best(Reading reading, GradeChances[] judged, List<Proposal> proposals, RivalContents rivals) {
        int[] ruled = ruled(reading, proposals.get(0));
        Proposal best = proposals.get(0);
        double probability = 0;
        double ofRules = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int at = 0; at < judged.length; at++) {
            GradeChances chances = judged[at];
            double good = worth(chances) - rivals.worthIn(proposals.get(at));
            if (good > most) {
                most = good;
                probability = chances.found();
                best = proposals.get(at);
            }
            if (Arrays.equals(proposals.get(at).labels(), ruled)) {
                ofRules = chances.found();
            }
        }
        return new Judged(best, probability, ofRules);
    }

    /** How much a proposal is worth that is so good. */
    static double worth(GradeChances chances) {
        return chances.exact() + OF_FOUND * chances.found();
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
