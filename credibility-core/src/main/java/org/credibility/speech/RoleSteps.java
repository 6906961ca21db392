package org.credibility.speech;

/** What tells of two neighbours near a cue whether a source or a content begins or ends between them. */
final class RoleSteps {
    private final Reading r;
    private final CueWindow w;

    RoleSteps(Reading reading, CueWindow window) {
        r = reading;
        w = window;
    }

    void add(Lattice lattice, int at) {
        words(lattice, at);
        tree(lattice, at);
        rules(lattice, at);
    }

    private void words(Lattice lattice, int at) {
        int[] form = r.forms.form;
        int[] tag = r.trees.tag;
        int side = at <= w.cueBegin ? 0 : 1;
        boolean crosses = r.places.sentence[at] != r.places.sentence[at - 1];
        int quoted = (r.isQuoted(at) ? 1 : 0) + (r.isQuoted(at - 1) ? 2 : 0) + 4 * side;
        lattice.step(side);
        lattice.step(crosses ? 1 : 0, side);
        lattice.step(form[at - 1], side);
        lattice.step(form[at], side);
        lattice.step(tag[at - 1], tag[at]);
        lattice.step(form[at - 1], form[at]);
        lattice.step(quoted);
        lattice.step(quoted, form[at - 1]);
        lattice.step(quoted, form[at]);
        lattice.step(r.places.depth[at] - r.places.depth[at - 1], r.forms.stem[w.cue]);
        lattice.step(w.distance(at), tag[at]);
        lattice.step(at == w.cueEnd ? 1 : at == w.cueBegin ? 2 : 0, form[at]);
    }

    private void tree(Lattice lattice, int at) {
        int index = at - w.begin;
        int arc = w.arc[index];
        int before = w.arc[index - 1];
        int tag = r.trees.tag[at];
        int side = at <= w.cueBegin ? 0 : 1;
        int same = w.branch[index] == w.branch[index - 1] ? 1 : 0;
        int edge = edge(at);
        lattice.step(same, side);
        lattice.step(same == 1 ? 0 : Lattice.mix(before, arc));
        lattice.step(arc, same);
        lattice.step(before, same);
        lattice.step(tag, arc, same);
        lattice.step(r.forms.form[at], r.trees.relation[at], side);
        lattice.step(r.forms.form[at - 1], tag, same);
        lattice.step(edge, side);
        lattice.step(edge, r.forms.form[at]);
    }

    private void rules(Lattice lattice, int at) {
        int index = at - w.begin;
        int roles = w.role[index - 1] * 4 + w.role[index];
        lattice.step(roles, w.rule >= 0 ? 1 : 0);
        lattice.step(roles, r.trees.tag[at]);
        lattice.step(r.rules.contents[at] - r.rules.contents[at - 1], at <= w.cueBegin ? 0 : 1);
    }

    /** 3 where a phrase ends and another begins, 2 and 1 where only several begin or end, 0 inside and between sentences. */
    private int edge(int at) {
        if (r.places.sentence[at] != r.places.sentence[at - 1]) {
            return 0;
        }
        int opened = 0;
        for (int up = at; up != Trees.NONE && opened < 2 && r.trees.left[up] == at; up = r.trees.head[up]) {
            opened++;
        }
        int closed = 0;
        for (int up = at - 1; up != Trees.NONE && closed < 2 && r.trees.right[up] == at - 1; up = r.trees.head[up]) {
            closed++;
        }
        if (opened > 0 && closed > 0) {
            return 3;
        }
        return opened > 1 ? 2 : closed > 1 ? 1 : 0;
    }
}
