package org.credibility.speech;

/** Numbers that tell of the content of a proposal. */
final class ContentMeasures {
    private static final int OF_SOME = 11;

    private ContentMeasures() {}

    /** Adds them for a proposal of the cue of a number. */
    static void add(Reading reading, ClaimedWords claims, int number, Proposal proposal, MeasureRow row) {
        words(reading, claims, number, proposal, row);
        int begin = proposal.firstOf(Proposal.CONTENT);
        if (begin < 0) {
            row.addMissing(OF_SOME);
            return;
        }
        int last = proposal.lastOf(Proposal.CONTENT);
        int top = reading.trees.top(begin, last + 1);
        row.add(reading.trees.tag[top]);
        row.add(reading.trees.relation[top]);
        row.add(reading.trees.tag[begin]);
        row.addDistance(reading.trees.right[top] - last);
        row.addDistance(begin - reading.sentenceBegin(reading.places.sentence[begin]));
        row.addDistance(reading.sentenceBegin(reading.places.sentence[last] + 1) - 1 - last);
        row.add(proposal.chances().begins(begin - proposal.first(), Proposal.CONTENT));
        row.add(proposal.chances().ends(last - proposal.first(), Proposal.CONTENT));
        row.add(proposal.chances().of(last + 1 - proposal.first(), Proposal.CONTENT));
        row.add(claims.byOthers(begin - 1, number));
        row.add(claims.byOthers(last + 1, number));
    }

    /** How probable the words of the content and all others are, each by itself, and how strongly other cues claim them. */
    private static void words(Reading reading, ClaimedWords claims, int number, Proposal proposal, MeasureRow row) {
        double inside = 0;
        double outside = 0;
        double least = 1;
        double most = 0;
        double claimed = 0;
        double claim = 0;
        int quoted = 0;
        for (int at = 0; at < proposal.labels().length; at++) {
            double chance = proposal.chances().of(at, Proposal.CONTENT);
            if (proposal.role(at) == Proposal.CONTENT) {
                inside += chance;
                least = Math.min(least, chance);
                double other = claims.byOthers(proposal.first() + at, number);
                claimed += other;
                claim = Math.max(claim, other);
                quoted += reading.isQuoted(proposal.first() + at) ? 1 : 0;
            } else {
                outside += chance;
                most = Math.max(most, chance);
            }
        }
        int words = proposal.count(Proposal.CONTENT);
        double some = Math.max(1, words);
        row.add(words);
        row.add(inside / (some + outside));
        row.add(inside / some);
        row.add(least);
        row.add(outside);
        row.add(most);
        row.add(claimed / some);
        row.add(claim);
        row.add(quoted / some);
    }
}
