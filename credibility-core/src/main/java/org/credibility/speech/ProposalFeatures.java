package org.credibility.speech;

import java.util.List;

/**
 * What tells whether a proposal is an attribution: how probable its parts are, its cue, its source, its content, what
 * the rules say, and what other proposals of the text say of the same words.
 */
final class ProposalFeatures {
    private static final int NOBODY = -1;
    private static final int CORE =
            Trees.SUBJECT | Trees.PASSIVE_SUBJECT | Trees.CLAUSE | Trees.OPEN_CLAUSE | Trees.OBJECT;
    private static final double PROBABLE = 0.5;

    private final Reading r;
    /** In how many contents of cues, and of probable cues, a word stands. */
    private final int[] contents;

    private final int[] probableContents;

    /** Takes all proposals of a text, those of a cue together. */
    ProposalFeatures(Reading reading, List<List<Proposal>> all) {
        r = reading;
        contents = new int[reading.size()];
        probableContents = new int[reading.size()];
        for (List<Proposal> ofCue : all) {
            count(ofCue.get(0));
        }
    }

    private void count(Proposal best) {
        int more = best.cue().probability() > PROBABLE ? 1 : 0;
        for (int at = 0; at < best.labels().length; at++) {
            if (best.role(at) == RoleFeatures.CONTENT) {
                contents[best.first() + at]++;
                probableContents[best.first() + at] += more;
            }
        }
    }

    /** Returns the chain of one place that a proposal makes. */
    Lattice of(Proposal proposal) {
        Lattice lattice = new Lattice(1);
        One one = new One(proposal, lattice);
        one.probabilities();
        one.source();
        one.cue();
        one.rules();
        one.others();
        one.content();
        ProposalShape.add(r, proposal, one.cue, lattice);
        lattice.endPlace(true);
        return lattice;
    }

    /** The logarithm of the odds in half units. */
    private static int odds(double probability) {
        double odds = Math.max(1e-6, probability) / Math.max(1e-6, 1 - probability);
        return (int) Math.rint(2 * Math.max(-8, Math.min(8, StrictMath.log(odds))));
    }

    private static int length(int words) {
        if (words <= 5) {
            return words;
        }
        return words <= 8 ? 6 : words <= 12 ? 7 : words <= 20 ? 8 : words <= 35 ? 9 : words <= 60 ? 10 : 11;
    }

    /** Tells of one proposal. */
    private final class One {
        private final Proposal p;
        private final Lattice lattice;
        private final int cue;
        private final int stem;
        private final int prior;
        private final int odds;
        private final int half;
        /** How many words the content has, and the source. */
        private final int words;

        private final int sourceWords;
        private final int size;
        private final int quoted;
        private final int side;
        private final int sourced;

        One(Proposal proposal, Lattice lattice) {
            p = proposal;
            this.lattice = lattice;
            cue = r.headOf(p.cue().begin(), p.cue().end());
            stem = r.forms.stem[cue];
            prior = r.prior[cue];
            odds = odds(p.cue().probability());
            half = odds / 2;
            words = p.count(RoleFeatures.CONTENT);
            sourceWords = p.count(RoleFeatures.SOURCE);
            size = length(words);
            sourced = sourceWords > 0 ? 1 : 0;
            int inQuotes = 0;
            int before = 0;
            for (int at = 0; at < p.labels().length; at++) {
                if (p.role(at) == RoleFeatures.CONTENT) {
                    inQuotes += r.isQuoted(p.first() + at) ? 1 : 0;
                    before += p.first() + at < p.cue().begin() ? 1 : 0;
                }
            }
            quoted = words == 0 ? 3 : inQuotes == 0 ? 0 : inQuotes == words ? 2 : 1;
            side = words == 0 ? 3 : before == 0 ? 0 : before == words ? 1 : 2;
        }

        void probabilities() {
            int roles = odds(p.probability());
            int rank = Math.min(9, p.rank());
            lattice.place(0);
            lattice.place(odds);
            lattice.place(roles);
            lattice.place(half, roles / 2);
            lattice.place(odds, prior);
            lattice.place(rank);
            lattice.place(rank, roles);
            lattice.place(stem);
            lattice.place(stem, r.trees.tag[cue]);
            lattice.place(stem, size > 3 ? 1 : 0, sourced);
            lattice.place(prior, size, sourced);
            lattice.place(half, size, sourced);
        }

        void source() {
            int begin = p.firstOf(RoleFeatures.SOURCE);
            int who = begin < 0 ? NOBODY : r.trees.top(begin, p.lastOf(RoleFeatures.SOURCE) + 1);
            int kind = who == NOBODY ? NOBODY : 8 * r.trees.tag[who] + r.trees.entity[who];
            int arc = who == NOBODY ? NOBODY : r.trees.head[who] == cue ? r.trees.relation[who] : 98;
            lattice.place(kind);
            lattice.place(kind, prior);
            lattice.place(kind, stem);
            lattice.place(arc);
            lattice.place(arc, prior);
            lattice.place(arc, odds);
            lattice.place(length(sourceWords));
            if (who == NOBODY) {
                lattice.skipPlaces(3);
            } else {
                lattice.place(r.forms.stem[who]);
                lattice.place(r.forms.stem[who], prior);
                lattice.place(Math.max(-6, Math.min(6, who - cue)), prior);
            }
        }

        void cue() {
            int children = r.trees.children[cue] & CORE;
            int relation = r.trees.relation[cue];
            int tag = r.trees.tag[cue];
            lattice.place(tag, children);
            lattice.place(relation, tag);
            lattice.place(relation, prior);
            lattice.place(prior, children);
            lattice.place(r.isQuoted(cue) ? 1 : 0, odds);
            lattice.place(p.cue().end() - p.cue().begin(), half);
            lattice.place(r.places.paragraph[cue] == 0 ? 1 : 0, half);
        }

        void rules() {
            int rule = r.rules.at(p.cue().begin(), p.cue().end());
            int agreement = rule < 0 ? 0 : 1 + agreement(rule);
            int kind = rule < 0 ? 0 : r.rules.cue[cue] + 1;
            lattice.place(agreement);
            lattice.place(agreement, half);
            lattice.place(agreement, prior);
            lattice.place(agreement, quoted);
            lattice.place(kind, agreement);
            lattice.place(kind, half);
            lattice.place(Math.min(3, r.rules.contents[cue]), half);
        }

        /** In quarters how much of the contents is common, and 5 more if the source is. */
        private int agreement(int rule) {
            int common = 0;
            int[] ofRule = r.rules.contentOf(rule);
            for (int at : ofRule) {
                common += p.is(at, RoleFeatures.CONTENT) ? 1 : 0;
            }
            int either = words + ofRule.length - common;
            int[] who = r.rules.sourceOf(rule);
            boolean same = who.length == 0;
            for (int at : who) {
                same |= p.is(at, RoleFeatures.SOURCE);
            }
            return (either == 0 ? 0 : (4 * common + either / 2) / either) + (same ? 5 : 0);
        }

        void others() {
            int own = p.cue().probability() > PROBABLE ? 1 : 0;
            int shared = 0;
            int probable = 0;
            for (int at = 0; at < p.labels().length; at++) {
                if (p.role(at) == RoleFeatures.CONTENT) {
                    shared += contents[p.first() + at] > 1 ? 1 : 0;
                    probable += probableContents[p.first() + at] > own ? 1 : 0;
                }
            }
            int all = Math.max(1, words);
            int sharedQuarters = (4 * shared + all - 1) / all;
            int probableQuarters = (4 * probable + all - 1) / all;
            int nested = Math.min(2, probableContents[cue]);
            lattice.place(nested);
            lattice.place(nested, odds);
            lattice.place(nested, prior);
            lattice.place(nested, r.isQuoted(cue) ? 1 : 0, half);
            lattice.place(nested, probableQuarters, half);
            lattice.place(sharedQuarters, half);
            lattice.place(probableQuarters, half);
            lattice.place(probableQuarters, stem);
        }

        void content() {
            lattice.place(size);
            lattice.place(size, quoted);
            lattice.place(side, quoted, prior);
            lattice.place(side, stem);
            lattice.place(quoted, stem);
            int begin = p.firstOf(RoleFeatures.CONTENT);
            if (begin < 0) {
                lattice.skipPlaces(10);
                return;
            }
            int last = p.lastOf(RoleFeatures.CONTENT);
            int[] form = r.forms.form;
            int top = r.trees.top(begin, last + 1);
            int hangs = r.trees.head[top] == cue ? 1 : 0;
            int gap = side == 0 ? begin - p.cue().end() : p.cue().begin() - last;
            lattice.place(form[begin], side);
            lattice.place(r.trees.tag[begin], r.trees.relation[begin]);
            lattice.place(form[last], side);
            lattice.place(last + 1 < r.size ? form[last + 1] : -1, side);
            lattice.place(begin > 0 ? form[begin - 1] : -1, side);
            lattice.place(form[begin], stem);
            lattice.place(r.trees.relation[top], hangs, prior);
            lattice.place(r.trees.tag[top], hangs, half);
            lattice.place(r.trees.tag[top], stem);
            lattice.place(Math.min(8, gap), prior);
        }
    }
}
