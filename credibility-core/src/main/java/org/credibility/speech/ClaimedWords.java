package org.credibility.speech;

import java.util.Arrays;
import java.util.List;

/** Which cue a word is of, and how strongly the cues of a text claim it for what they say. Never changes. */
final class ClaimedWords {
    /** Contents of so many cues to each side are compared. */
    private static final int NEAR = 6;

    private static final int NOBODY = -1;

    private final int[] cueAt;
    /** The two strongest claims of a word, and the cue of the stronger one. */
    private final float[] strongest;

    private final float[] second;
    private final int[] claimant;
    /** The proposal of each cue that is most probably exact, and how probably it is found. */
    private final Proposal[] best;

    private final double[] found;

    /** Takes all proposals of a text with a first judgement of each. */
    ClaimedWords(int size, List<List<Proposal>> proposals, List<List<GradeChances>> judged) {
        cueAt = new int[size];
        claimant = new int[size];
        Arrays.fill(cueAt, NOBODY);
        Arrays.fill(claimant, NOBODY);
        strongest = new float[size];
        second = new float[size];
        best = new Proposal[proposals.size()];
        found = new double[proposals.size()];
        for (int cue = 0; cue < best.length; cue++) {
            choose(cue, proposals.get(cue), judged.get(cue));
            claim(cue, judged.get(cue));
        }
    }

    private void choose(int cue, List<Proposal> proposals, List<GradeChances> judged) {
        int exact = 0;
        for (int at = 1; at < proposals.size(); at++) {
            exact = judged.get(at).exact() > judged.get(exact).exact() ? at : exact;
        }
        best[cue] = proposals.get(exact);
        found[cue] = judged.get(exact).found();
    }

    private void claim(int cue, List<GradeChances> judged) {
        Proposal any = best[cue];
        Arrays.fill(cueAt, any.cue().begin(), any.cue().end(), cue);
        double most = judged.stream().mapToDouble(GradeChances::found).max().orElse(0);
        for (int at = 0; at < any.labels().length; at++) {
            int word = any.first() + at;
            float claim = (float) (most * any.chances().of(at, Proposal.CONTENT));
            if (claim > strongest[word]) {
                second[word] = strongest[word];
                strongest[word] = claim;
                claimant[word] = cue;
            } else {
                second[word] = Math.max(second[word], claim);
            }
        }
    }

    /** Returns the number of the cue that a word is of, -1 outside cues. */
    int cueAt(int word) {
        return cueAt[word];
    }

    /** Returns how probable a cue of a number is. */
    double probability(int cue) {
        return best[cue].cue().probability();
    }

    /** Returns how strongly another cue than one claims a word; 0 for a word that is not there. */
    double byOthers(int word, int cue) {
        if (word < 0 || word >= claimant.length) {
            return 0;
        }
        return claimant[word] == cue ? second[word] : strongest[word];
    }

    /** Adds how far what a proposal says is what another cue near says, and that by how probable the other one is. */
    void addOverlap(Proposal proposal, int cue, MeasureRow row) {
        double greatest = 0;
        double strong = 0;
        for (int other = Math.max(0, cue - NEAR); other < Math.min(best.length, cue + NEAR + 1); other++) {
            int common = other == cue ? 0 : proposal.common(best[other], Proposal.CONTENT);
            if (common > 0) {
                double share = proposal.share(best[other], Proposal.CONTENT);
                greatest = Math.max(greatest, share);
                strong = Math.max(strong, share * found[other]);
            }
        }
        row.add(strong);
        row.add(greatest);
    }
}
