package org.credibility.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds source and content of cues. Never changes and is safe for use by several threads. */
final class RoleTagger {
    /** So many readings of a cue are held against each other. */
    private static final int MOST = 6;
    /** Cues at least so probable count as others beside a cue. */
    private static final double PROBABLE = 0.4;

    private final ChainScorer chain;

    /** Takes the trained chain. */
    RoleTagger(ChainScorer chain) {
        this.chain = chain;
    }

    /** Returns for each candidate the most probable proposals, and the one of the rules if they read the cue. */
    List<List<Proposal>> proposals(Reading reading, List<CueCandidate> candidates) {
        int[] cues = probable(reading, candidates);
        List<List<Proposal>> proposals = new ArrayList<>(candidates.size());
        Lattice lattice = chain.lattice();
        for (CueCandidate candidate : candidates) {
            proposals.add(proposals(reading, cues, candidate, lattice));
        }
        return proposals;
    }

    private List<Proposal> proposals(Reading reading, int[] cues, CueCandidate candidate, Lattice lattice) {
        CueWindow window = new CueWindow(reading, cues, candidate.begin(), candidate.end());
        RoleFeatures.write(reading, window, lattice);
        ChainScores scores = chain.score(lattice);
        List<int[]> labellings = BestLabellings.of(scores, MOST);
        if (window.rule >= 0) {
            int[] ruled = window.ruled();
            if (labellings.stream().noneMatch(labels -> Arrays.equals(labels, ruled))) {
                labellings.add(ruled);
            }
        }
        Marginals marginals = new Marginals(scores);
        double[] probabilities = marginals.of(labellings);
        RoleChances chances = new RoleChances(marginals, scores.length());
        List<Proposal> proposals = new ArrayList<>(probabilities.length);
        for (int rank = 0; rank < probabilities.length; rank++) {
            int[] labels = labellings.get(rank);
            proposals.add(new Proposal(candidate, window.begin, labels, probabilities[rank], rank, chances));
        }
        return proposals;
    }

    private static int[] probable(Reading reading, List<CueCandidate> candidates) {
        int[] cues = new int[reading.size()];
        Arrays.fill(cues, -1);
        for (int number = 0; number < candidates.size(); number++) {
            CueCandidate candidate = candidates.get(number);
            if (candidate.probability() >= PROBABLE) {
                Arrays.fill(cues, candidate.begin(), candidate.end(), number);
            }
        }
        return cues;
    }

    /**
     * Returns the chain to learn from for a cue that people marked.
     *
     * @param candidates the cues that were found in the text
     * @param cue the marked one
     */
    static Lattice lattice(Reading reading, List<CueCandidate> candidates, CueCandidate cue) {
        return RoleFeatures.of(reading, new CueWindow(reading, probable(reading, candidates), cue.begin(), cue.end()));
    }

    /**
     * Returns the labels of such a chain.
     *
     * @param source the words of the source, in order
     * @param content the words of the content, in order
     */
    static int[] labels(Reading reading, List<CueCandidate> candidates, CueCandidate cue, int[] source, int[] content) {
        CueWindow window = new CueWindow(reading, probable(reading, candidates), cue.begin(), cue.end());
        int[] labels = new int[window.end - window.begin];
        label(content, RoleFeatures.CONTENT, window.begin, labels);
        label(source, RoleFeatures.SOURCE, window.begin, labels);
        Arrays.fill(labels, cue.begin() - window.begin, cue.end() - window.begin, RoleFeatures.NEITHER);
        return labels;
    }

    private static void label(int[] words, int role, int first, int[] labels) {
        for (int word : words) {
            if (word >= first && word < first + labels.length) {
                labels[word - first] = role;
            }
        }
    }
}
