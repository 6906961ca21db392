package org.credibility.speech;

import java.util.List;

/**
 * What the trees of the judge look at: some sixty numbers of each proposal of a cue. How probable it is and how good at
 * first sight, how far the others agree with it, its cue, its source, its content, and what other cues claim.
 */
final class ProposalMeasures {
    /** So many numbers each proposal has. */
    static final int COUNT = 67;

    /** So far from a cue others are counted. */
    private static final int NEAR = 40;

    private static final double HALF = 0.5;
    private static final double THIRD = 0.34;

    private final Reading r;
    private final List<List<Proposal>> all;
    private final List<List<GradeChances>> judged;
    private final ClaimedWords claims;

    /**
     * Takes all proposals of a text, those of a cue together.
     *
     * @param judged a first judgement of each
     */
    ProposalMeasures(Reading reading, List<List<Proposal>> all, List<List<GradeChances>> judged) {
        r = reading;
        this.all = all;
        this.judged = judged;
        claims = new ClaimedWords(reading.size(), all, judged);
    }

    /** Returns a row of numbers for each proposal of the cue of a number, always as many. */
    float[][] of(int number) {
        List<Proposal> proposals = all.get(number);
        Votes votes = new Votes(proposals);
        FirstGrades grades = new FirstGrades(judged.get(number));
        float[][] rows = new float[proposals.size()][];
        for (int at = 0; at < rows.length; at++) {
            MeasureRow row = new MeasureRow();
            Proposal proposal = proposals.get(at);
            cue(number, proposal, row);
            grades.add(at, row);
            votes.add(at, row);
            rules(proposal, row);
            SourceMeasures.add(r, claims, number, proposal, row);
            ContentMeasures.add(r, claims, number, proposal, row);
            claims.addOverlap(proposal, number, row);
            rows[at] = row.row();
        }
        return rows;
    }

    private void cue(int number, Proposal any, MeasureRow row) {
        CueCandidate words = any.cue();
        int cue = r.headOf(words.begin(), words.end());
        int sentence = r.places.sentence[cue];
        int begin = r.sentenceBegin(sentence);
        int end = r.sentenceBegin(sentence + 1);
        row.add(MeasureRow.odds(words.probability()));
        row.add(r.prior[cue]);
        row.add(r.rules.at(words.begin(), words.end()) < 0 ? 0 : r.rules.cue[cue] + 1);
        row.add(any.chances().none(Proposal.CONTENT));
        row.add(any.chances().none(Proposal.SOURCE));
        row.add(end - begin);
        row.add(cue - begin);
        row.add(end - words.end());
        row.add(words.begin() > begin ? r.trees.tag[words.begin() - 1] : 0);
        row.add(words.end() < end ? r.trees.tag[words.end()] : 0);
        row.add(claims.byOthers(cue, number));
        others(number, words, Math.max(begin, words.begin() - NEAR), Math.min(end, words.end() + NEAR), row);
    }

    /** How probable the cues beside this one are together, and how far the one before is. */
    private void others(int number, CueCandidate words, int begin, int end, MeasureRow row) {
        double sum = 0;
        int before = NEAR;
        int last = number;
        for (int word = begin; word < end; word++) {
            int other = claims.cueAt(word);
            if (other >= 0 && other != last) {
                sum += other == number ? 0 : claims.probability(other);
                last = other;
            }
            before = other >= 0 && word < words.begin() ? words.begin() - word : before;
        }
        row.add(sum);
        row.add(before);
    }

    private void rules(Proposal proposal, MeasureRow row) {
        int rule = r.rules.at(proposal.cue().begin(), proposal.cue().end());
        if (rule < 0) {
            row.addMissing(2);
            return;
        }
        row.add(share(proposal, r.rules.contentOf(rule), Proposal.CONTENT));
        row.add(share(proposal, r.rules.sourceOf(rule), Proposal.SOURCE));
    }

    private static double share(Proposal proposal, int[] words, int role) {
        int common = 0;
        for (int word : words) {
            common += proposal.is(word, role) ? 1 : 0;
        }
        int either = proposal.count(role) + words.length - common;
        return either == 0 ? 1 : (double) common / either;
    }

    /** How good the proposals of a cue are at first sight. */
    private static final class FirstGrades {
        private final List<GradeChances> grades;
        private final double mostFound;
        private final double mostExact;

        FirstGrades(List<GradeChances> grades) {
            this.grades = grades;
            mostFound = grades.stream().mapToDouble(GradeChances::found).max().orElse(0);
            mostExact = grades.stream().mapToDouble(GradeChances::exact).max().orElse(0);
        }

        void add(int at, MeasureRow row) {
            GradeChances own = grades.get(at);
            double found = MeasureRow.odds(own.found());
            double exact = MeasureRow.odds(own.exact());
            double topFound = MeasureRow.odds(mostFound);
            double topExact = MeasureRow.odds(mostExact);
            row.add(found);
            row.add(exact);
            row.add(found - topFound);
            row.add(exact - topExact);
            row.add(topFound);
            row.add(topExact);
            row.add(better(own));
        }

        private int better(GradeChances own) {
            int better = 0;
            for (GradeChances each : grades) {
                better += each.exact() > own.exact() ? 1 : 0;
            }
            return better;
        }
    }

    /** How far the other proposals of a cue agree with one, each by its share of their probability. */
    private static final class Votes {
        private static final double LEAST = 1e-9;

        private final List<Proposal> proposals;
        private final double[] chances;
        private final double sum;

        Votes(List<Proposal> proposals) {
            this.proposals = proposals;
            chances = proposals.stream()
                    .mapToDouble(each -> Math.max(LEAST, each.probability()))
                    .toArray();
            double all = 0;
            for (double chance : chances) {
                all += chance;
            }
            sum = all;
        }

        void add(int at, MeasureRow row) {
            row.add(StrictMath.log(chances[at]));
            row.add(StrictMath.log(chances[at] / chances[0]));
            row.add(chances[at] / sum);
            row.add(MeasureRow.odds(sum));
            row.add(MeasureRow.odds(chances[0]));
            agreement(proposals.get(at), row);
        }

        private void agreement(Proposal own, MeasureRow row) {
            double[] votes = new double[6];
            for (int at = 0; at < chances.length; at++) {
                Proposal other = proposals.get(at);
                double share = chances[at] / sum;
                double content = own.share(other, Proposal.CONTENT);
                double source = own.share(other, Proposal.SOURCE);
                votes[0] += share * content;
                votes[1] += share * source;
                votes[2] += content >= HALF && source >= THIRD ? share : 0;
                votes[3] += content == 1 ? share : 0;
                votes[4] += own.firstOf(Proposal.CONTENT) == other.firstOf(Proposal.CONTENT) ? share : 0;
                votes[5] += source > 0 ? share : 0;
            }
            for (double vote : votes) {
                row.add(vote);
            }
        }
    }
}
