package org.credibility.speech;

/** Numbers that tell of the source of a proposal. */
final class SourceMeasures {
    private static final int OF_SOME = 8;

    private SourceMeasures() {}

    /** Adds them for a proposal of the cue of a number. */
    static void add(Reading reading, ClaimedWords claims, int number, Proposal proposal, MeasureRow row) {
        chances(proposal, row);
        int begin = proposal.firstOf(Proposal.SOURCE);
        if (begin < 0) {
            row.addMissing(OF_SOME);
            return;
        }
        int last = proposal.lastOf(Proposal.SOURCE);
        CueCandidate cue = proposal.cue();
        int top = reading.trees.top(begin, last + 1);
        row.addDistance(begin < cue.begin() ? cue.begin() - last - 1 : -1 - (begin - cue.end()));
        row.add(reading.trees.tag[top]);
        row.add(reading.trees.relation[top]);
        row.add(begin > 0 ? reading.trees.tag[begin - 1] : 0);
        row.add(last + 1 < reading.size() ? reading.trees.tag[last + 1] : 0);
        row.add(proposal.chances().begins(begin - proposal.first(), Proposal.SOURCE));
        row.add(proposal.chances().ends(last - proposal.first(), Proposal.SOURCE));
        row.add(claims.byOthers(top, number));
    }

    /** How probable the words of the source and all others are, each by itself. */
    private static void chances(Proposal proposal, MeasureRow row) {
        double inside = 0;
        double outside = 0;
        double least = 1;
        double most = 0;
        for (int at = 0; at < proposal.labels().length; at++) {
            double chance = proposal.chances().of(at, Proposal.SOURCE);
            if (proposal.role(at) == Proposal.SOURCE) {
                inside += chance;
                least = Math.min(least, chance);
            } else {
                outside += chance;
                most = Math.max(most, chance);
            }
        }
        int words = proposal.count(Proposal.SOURCE);
        row.add(words);
        row.add(words == 0 ? 1 - outside : inside / (words + outside));
        row.add(words == 0 ? 1 - most : least);
        row.add(most);
    }
}
