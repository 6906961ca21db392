package org.credibility.speech;

/** How the source and the content of a proposal are bounded: by which words, and which dependencies go over their edges. */
final class ProposalShape {
    private static final int NOTHING = -1;

    private final Reading r;
    private final Proposal p;
    private final int cue;
    private final Lattice lattice;

    private ProposalShape(Reading reading, Proposal proposal, int cue, Lattice lattice) {
        r = reading;
        p = proposal;
        this.cue = cue;
        this.lattice = lattice;
    }

    static void add(Reading reading, Proposal proposal, int cue, Lattice lattice) {
        ProposalShape shape = new ProposalShape(reading, proposal, cue, lattice);
        shape.dependencies();
        for (int at = 0; at < proposal.labels().length; at++) {
            shape.edges(at);
        }
    }

    private void dependencies() {
        int out = 0;
        int toCue = 0;
        int in = 0;
        int ofSource = 0;
        for (int at = 0; at < p.labels().length; at++) {
            int head = r.trees.head[p.first() + at];
            boolean mark = r.trees.isPunctuation(p.first() + at);
            int above = head == Trees.NONE ? RoleFeatures.NEITHER : Math.max(0, p.role(head - p.first()));
            int role = p.role(at);
            if (!mark && role == RoleFeatures.CONTENT && above != role && head != Trees.NONE) {
                out++;
                toCue += head >= p.cue().begin() && head < p.cue().end() ? 1 : 0;
            }
            in += !mark && role != RoleFeatures.CONTENT && above == RoleFeatures.CONTENT ? 1 : 0;
            boolean leaves = role == RoleFeatures.SOURCE && above != role;
            boolean enters = !mark && role != RoleFeatures.SOURCE && above == RoleFeatures.SOURCE;
            ofSource += leaves || enters ? 1 : 0;
        }
        int out4 = Math.min(4, out);
        int in4 = Math.min(4, in);
        int toCue3 = Math.min(3, toCue);
        int source5 = Math.min(5, ofSource);
        lattice.place(out4);
        lattice.place(out4, toCue3);
        lattice.place(in4);
        lattice.place(in4, out4, r.prior[cue]);
        lattice.place(source5);
        lattice.place(source5, toCue3, r.prior[cue]);
    }

    private void edges(int at) {
        int role = p.role(at);
        boolean begins = at == 0 || p.role(at - 1) != role;
        boolean ends = p.role(at + 1) != role;
        if (role == RoleFeatures.CONTENT && begins) {
            contentBegins(at);
        }
        if (role == RoleFeatures.CONTENT && ends) {
            contentEnds(at);
        }
        if (role == RoleFeatures.SOURCE && begins) {
            sourceBegins(at);
        }
        if (role == RoleFeatures.SOURCE && ends) {
            sourceEnds(at);
        }
    }

    private void contentBegins(int at) {
        int word = p.first() + at;
        int side = side(word);
        int state = (r.places.opensSentence(word) ? 1 : 0) + (r.isQuoted(word) ? 2 : 0);
        state += word > 0 && r.isQuoted(word - 1) ? 4 : 0;
        lattice.placeAgain(0, Lattice.mix(state, side));
        lattice.placeAgain(1, Lattice.mix(of(r.forms.form, at - 1), r.forms.form[word]));
        lattice.placeAgain(2, mix(of(r.trees.tag, at - 1), r.trees.tag[word], side));
        lattice.placeAgain(3, mix(p.role(at - 1), state, side));
        lattice.placeAgain(4, Lattice.mix(word == p.cue().end() ? 1 : 0, r.forms.stem[cue]));
    }

    private void contentEnds(int at) {
        int word = p.first() + at;
        int side = side(word);
        int state = (r.places.endsSentence(word) ? 1 : 0) + (r.isQuoted(word) ? 2 : 0);
        state += word + 1 < r.size && r.isQuoted(word + 1) ? 4 : 0;
        lattice.placeAgain(5, Lattice.mix(state, side));
        lattice.placeAgain(6, Lattice.mix(r.forms.form[word], of(r.forms.form, at + 1)));
        lattice.placeAgain(7, mix(r.trees.tag[word], of(r.trees.tag, at + 1), side));
        lattice.placeAgain(8, mix(p.role(at + 1), state, side));
        lattice.placeAgain(9, mix(of(r.forms.form, at + 1), of(r.forms.form, at + 2), side));
        lattice.placeAgain(10, mix(of(r.trees.relation, at + 1), of(r.trees.tag, at + 1), state));
    }

    private void sourceBegins(int at) {
        int word = p.first() + at;
        lattice.placeAgain(11, Lattice.mix(of(r.forms.form, at - 1), r.trees.tag[word]));
        lattice.placeAgain(12, mix(of(r.trees.tag, at - 1), r.trees.tag[word], side(word)));
    }

    private void sourceEnds(int at) {
        int word = p.first() + at;
        int side = side(word);
        lattice.placeAgain(13, Lattice.mix(of(r.forms.form, at + 1), r.trees.tag[word]));
        lattice.placeAgain(14, mix(of(r.trees.tag, at + 1), r.trees.tag[word], side));
        lattice.placeAgain(
                15, mix(of(r.trees.relation, at + 1), side, word + 1 == p.cue().begin() ? 1 : 0));
    }

    private int side(int word) {
        return word < p.cue().begin() ? 0 : 1;
    }

    private int of(int[] values, int at) {
        return at < 0 || at >= p.labels().length ? NOTHING : values[p.first() + at];
    }

    private static int mix(int first, int second, int third) {
        return Lattice.mix(Lattice.mix(first, second), third);
    }
}
