package org.credibility.speech;

import java.util.Arrays;
import java.util.List;

/**
 * What the content of a proposal hides: attributions that stand in it whole. People mark what is told, and not again what is
 * told inside it; so where both are probable, the content goes too far: "She says the dam held and called the report wrong".
 * Looks through the cues of a content alone.
 */
final class HiddenAttributions {
    private final Proposal[] best;
    private final double[] worth;
    /** The first word of each cue, in order. */
    private final int[] begins;

    /**
     * Takes the best proposal of each cue.
     *
     * @param proposals the proposals of each cue, in text order
     * @param chances how good each of them probably is
     */
    HiddenAttributions(List<List<Proposal>> proposals, List<GradeChances[]> chances) {
        best = new Proposal[proposals.size()];
        worth = new double[best.length];
        begins = new int[best.length];
        for (int cue = 0; cue < best.length; cue++) {
            take(cue, proposals.get(cue), chances.get(cue));
        }
    }

    private void take(int cue, List<Proposal> proposals, GradeChances[] chances) {
        begins[cue] = proposals.get(0).cue().begin();
        best[cue] = proposals.get(0);
        for (int at = 0; at < chances.length; at++) {
            double good = ProposalJudge.worth(chances[at]);
            if (good > worth[cue]) {
                worth[cue] = good;
                best[cue] = proposals.get(at);
            }
        }
    }

    /** Returns what those that a proposal hides are worth together. */
    double worthBehind(Proposal proposal) {
        int found = Arrays.binarySearch(begins, proposal.firstOf(Proposal.CONTENT));
        double sum = 0;
        for (int cue = found < 0 ? -found - 1 : found;
                cue < begins.length && begins[cue] <= proposal.lastOf(Proposal.CONTENT);
                cue++) {
            sum += hides(proposal, best[cue]) ? worth[cue] : 0;
        }
        return sum;
    }

    private static boolean hides(Proposal outer, Proposal inner) {
        return outer.is(inner.cue().begin(), Proposal.CONTENT)
                && outer.is(inner.firstOf(Proposal.CONTENT), Proposal.CONTENT)
                && outer.is(inner.lastOf(Proposal.CONTENT), Proposal.CONTENT);
    }
}
