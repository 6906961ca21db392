package org.credibility.speech;

import java.util.Arrays;
import java.util.List;

/**
 * The contents of other cues that the content of a proposal takes whole. What is told is told by one cue, and people do not mark
 * again what is told inside it; so where both are probable, the content goes too far: "She says the dam held and called
 * the report wrong", or a quotation and the one of the next speaker. Looks at the cues of a content and near it alone.
 */
final class RivalContents {
    /** So many words before and behind a content cues are looked for. */
    private static final int NEAR = 60;

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
    RivalContents(List<List<Proposal>> proposals, List<GradeChances[]> chances) {
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

    /** Returns what those are worth together whose content a proposal takes. */
    double worthIn(Proposal proposal) {
        int found = Arrays.binarySearch(begins, proposal.firstOf(Proposal.CONTENT) - NEAR);
        int behind = proposal.lastOf(Proposal.CONTENT) + NEAR;
        double sum = 0;
        for (int cue = found < 0 ? -found - 1 : found; cue < begins.length && begins[cue] <= behind; cue++) {
            sum += takes(proposal, best[cue]) ? worth[cue] : 0;
        }
        return sum;
    }

    private static boolean takes(Proposal proposal, Proposal rival) {
        int words = rival.count(Proposal.CONTENT);
        return words > 0
                && words < proposal.count(Proposal.CONTENT)
                && rival.cue().begin() != proposal.cue().begin()
                && proposal.is(rival.firstOf(Proposal.CONTENT), Proposal.CONTENT)
                && proposal.is(rival.lastOf(Proposal.CONTENT), Proposal.CONTENT);
    }
}
