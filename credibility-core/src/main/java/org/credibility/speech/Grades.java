package org.credibility.speech;

import java.util.List;
import org.credibility.speech.LearningArticle.Marked;

/** How right a proposal is, as the scorer of attributions sees it: half of the content, and the source. */
final class Grades {
    private static final double HALF = 0.5;
    /** Sources that agree so far mostly share their head. */
    private static final double THIRD = 0.34;

    private Grades() {}

    /** Returns a label of {@link ProposalJudge}: the best that one of the marked attributions gives. */
    static int of(Proposal proposal, List<Marked> marked) {
        int best = ProposalJudge.WRONG;
        for (Marked each : marked) {
            double content = common(proposal, each.content(), Proposal.CONTENT);
            if (content >= HALF) {
                double source = common(proposal, each.source(), Proposal.SOURCE);
                int grade = content == 1 && source == 1
                        ? ProposalJudge.EXACT
                        : source >= THIRD ? ProposalJudge.FOUND : ProposalJudge.WRONG;
                best = Math.max(best, grade);
            }
        }
        return best;
    }

    /** The share of the words of either that are words of both; 1 where both have none. */
    private static double common(Proposal proposal, int[] words, int role) {
        int common = 0;
        for (int word : words) {
            int at = word - proposal.first();
            common += at >= 0 && at < proposal.labels().length && proposal.labels()[at] == role ? 1 : 0;
        }
        int either = proposal.count(role) + words.length - common;
        return either == 0 ? 1 : (double) common / either;
    }
}
