package org.credibility.speech;

/**
 * What tells of a word whether it is of a cue: its form and its neighbours, how often it is one, its place in the tree,
 * its subject, object and clause, quotation marks around it, what the rules say of it.
 */
final class CueFeatures {
    /** The label of a word that is of no cue. */
    static final int OUTSIDE = 0;
    /** The label of the first word of a cue. */
    static final int BEGIN = 1;
    /** The label of a further word of a cue. */
    static final int INSIDE = 2;

    private static final int BEFORE = -11;
    private static final int BEHIND = -12;
    private static final int FAR = 30;
    private static final int NOWHERE = 99;
    private static final int MAIN_PARTS = Trees.SUBJECT | Trees.PASSIVE_SUBJECT | Trees.CLAUSE;
    private static final int CORE = MAIN_PARTS | Trees.OPEN_CLAUSE | Trees.OBJECT;
    private static final int CLAUSE_FORM = Trees.MARK | Trees.COPULA | Trees.SUBJECT;

    private final Reading r;
    private final Trees trees;
    private final WordForms forms;
    private final RuleMarks rules;
    private final int begin;
    private final int end;
    private final Lattice lattice;

    private CueFeatures(Reading reading, int begin, int end) {
        r = reading;
        trees = reading.trees;
        forms = reading.forms;
        rules = reading.rules;
        this.begin = begin;
        this.end = end;
        lattice = new Lattice(end - begin);
    }

    /** Returns the chain of a sentence, or of a piece of a long one, a place for each word. */
    static Lattice of(Reading reading, int begin, int end) {
        return new CueFeatures(reading, begin, end).read();
    }

    private Lattice read() {
        int[] near = nearestRule();
        for (int at = begin; at < end; at++) {
            words(at);
            prior(at);
            tree(at);
            arguments(at);
            quotation(at);
            rules(at, near[at - begin]);
            position(at);
            if (at > begin) {
                step(at);
            }
            lattice.endPlace(true);
        }
        return lattice;
    }

    private int get(int[] values, int at) {
        return at < begin ? BEFORE : at >= end ? BEHIND : values[at];
    }

    private void words(int at) {
        int form = forms.form[at];
        int stem = forms.stem[at];
        int tag = trees.tag[at];
        int form1 = get(forms.form, at - 1);
        int form2 = get(forms.form, at - 2);
        int next1 = get(forms.form, at + 1);
        int next2 = get(forms.form, at + 2);
        int tag1 = get(trees.tag, at - 1);
        int nextTag = get(trees.tag, at + 1);
        lattice.place(0);
        lattice.place(form);
        lattice.place(stem);
        lattice.place(tag);
        lattice.place(form, tag);
        lattice.place(form1);
        lattice.place(next1);
        lattice.place(form2);
        lattice.place(next2);
        lattice.place(get(forms.form, at - 3));
        lattice.place(get(forms.form, at + 3));
        lattice.place(form1, stem);
        lattice.place(stem, next1);
        lattice.place(form2, form1);
        lattice.place(next1, next2);
        lattice.place(tag1);
        lattice.place(nextTag);
        lattice.place(tag1, tag);
        lattice.place(tag, nextTag);
        lattice.place(get(trees.tag, at - 2), tag1, tag);
        lattice.place(tag, nextTag, get(trees.tag, at + 2));
        lattice.place(tag1, tag, nextTag);
        lattice.place(stem, tag1);
        lattice.place(stem, nextTag);
        lattice.place(forms.ending[at]);
    }

    private void prior(int at) {
        int prior = r.prior[at];
        int before = get(r.prior, at - 1);
        int next = get(r.prior, at + 1);
        int children = trees.children[at];
        lattice.place(prior);
        lattice.place(prior, trees.tag[at]);
        lattice.place(prior, children & MAIN_PARTS);
        lattice.place(prior, children & (2 * Trees.AUXILIARY - 1));
        lattice.place(prior, get(trees.tag, at - 1));
        lattice.place(prior, get(trees.tag, at + 1));
        lattice.place(prior, before);
        lattice.place(prior, next);
        lattice.place(before, trees.tag[at]);
        lattice.place(next, trees.tag[at]);
    }

    private void tree(int at) {
        int relation = trees.relation[at];
        int children = trees.children[at];
        int stem = forms.stem[at];
        lattice.place(relation);
        lattice.place(relation, trees.tag[at]);
        lattice.place(relation, stem);
        lattice.place(relation, r.prior[at]);
        lattice.place(children);
        lattice.place(children, trees.tag[at]);
        lattice.place(stem, children & CORE);
        lattice.place(stem, children & Trees.CLAUSE);
        lattice.place(stem, children & Trees.SUBJECT);
        lattice.place(stem, children & Trees.OBJECT);
        lattice.place(relation, children & CORE);
        int above = trees.head[at];
        if (above == Trees.NONE) {
            lattice.skipPlaces(8);
            return;
        }
        lattice.place(forms.stem[above], relation);
        lattice.place(trees.tag[above], relation);
        lattice.place(r.prior[above], relation);
        lattice.place(r.prior[above], r.prior[at], relation);
        lattice.place(rules.cue[above], relation);
        lattice.place(stem, forms.stem[above]);
        lattice.place(trees.relation[above], relation);
        lattice.place(Math.max(-4, Math.min(4, above - at)), relation);
    }

    private void arguments(int at) {
        int prior = r.prior[at];
        int subject = trees.subject[at];
        int object = trees.object[at];
        int clause = trees.clause[at];
        int who = subject == Trees.NONE ? -1 : trees.tag[subject] * 8 + trees.entity[subject];
        lattice.place(who);
        lattice.place(who, prior);
        if (subject == Trees.NONE) {
            lattice.skipPlaces(5);
        } else {
            lattice.place(forms.stem[subject]);
            lattice.place(forms.stem[subject], prior);
            lattice.place(subject < at ? 1 : 0, prior);
            lattice.place(forms.stem[at], who);
            lattice.place(r.isQuoted(subject) ? 1 : 0, prior);
        }
        if (object == Trees.NONE) {
            lattice.skipPlaces(3);
        } else {
            lattice.place(forms.stem[object]);
            lattice.place(forms.stem[object], forms.stem[at]);
            lattice.place(trees.tag[object], prior);
        }
        if (clause == Trees.NONE) {
            lattice.skipPlaces(4);
        } else {
            lattice.place(trees.tag[clause], prior);
            lattice.place(trees.children[clause] & CLAUSE_FORM, prior);
            lattice.place(clause < at ? 1 : 0, prior);
            lattice.place(forms.stem[clause], prior);
        }
    }

    private void quotation(int at) {
        int state = 0;
        for (int near = at - 2; near <= at + 3; near++) {
            state = 2 * state + (near >= begin && near < end && r.isQuoted(near) ? 1 : 0);
        }
        int quotes = r.places.sentenceQuotes[r.places.sentence[at]] ? 1 : 0;
        state = 2 * state + quotes;
        lattice.place(state);
        lattice.place(state, r.prior[at]);
        lattice.place(state, trees.tag[at]);
        lattice.place(quotes + (r.isQuoted(at) ? 2 : 0), forms.stem[at]);
    }

    private void rules(int at, int near) {
        int prior = r.prior[at];
        int tag = trees.tag[at];
        int rule = rules.cue[at];
        int contents = Math.min(2, rules.contents[at]);
        lattice.place(rule);
        lattice.place(rule, prior);
        lattice.place(rule, tag);
        lattice.place(rule, forms.stem[at]);
        lattice.place(get(rules.cue, at - 1), rule, get(rules.cue, at + 1));
        lattice.place(rule, contents, Math.min(1, rules.sources[at]));
        lattice.place(contents, prior);
        lattice.place(contents, r.isQuoted(at) ? 1 : 0, prior);
        lattice.place(contents, trees.relation[at], tag);
        lattice.place(near);
        lattice.place(near == NOWHERE ? 1 : 0, prior);
        lattice.place(rulesAround(at), prior);
    }

    private int rulesAround(int at) {
        int state = 0;
        state |= get(rules.sources, at - 1) > 0 ? 1 : 0;
        state |= get(rules.contents, at - 1) > 0 ? 2 : 0;
        state |= get(rules.sources, at + 1) > 0 ? 4 : 0;
        state |= get(rules.contents, at + 1) > 0 ? 8 : 0;
        return state;
    }

    private void position(int at) {
        int title = r.places.paragraph[at] == 0 ? 1 : 0;
        lattice.place(forms.shape[at], at == begin ? 1 : 0);
        lattice.place(r.type[at]);
        lattice.place(r.type[at], get(r.type, at - 1), get(r.type, at + 1));
        lattice.place(r.type[at], r.prior[at]);
        lattice.place(Math.min(6, at - begin), trees.tag[at]);
        lattice.place(Math.min(4, end - at), trees.tag[at]);
        lattice.place(title);
        lattice.place(title, r.prior[at]);
    }

    private void step(int at) {
        int tag = trees.tag[at];
        lattice.step(0);
        lattice.step(trees.tag[at - 1], tag);
        lattice.step(forms.form[at]);
        lattice.step(forms.form[at - 1]);
        lattice.step(forms.stem[at - 1], tag);
        lattice.step(trees.tag[at - 1], forms.form[at]);
        lattice.step(r.prior[at - 1], r.prior[at]);
        lattice.step(bond(at));
        lattice.step(rules.cue[at - 1], rules.cue[at]);
        lattice.step(rules.cueAt[at - 1] == rules.cueAt[at] ? 1 : 0, tag);
    }

    /** How a word and the one before hang on each other, if they do. */
    private int bond(int at) {
        if (trees.head[at] == at - 1) {
            return trees.relation[at];
        }
        return trees.head[at - 1] == at ? -trees.relation[at - 1] : NOWHERE;
    }

    /** How far the nearest cue of the rules is, negative where it stands behind. */
    private int[] nearestRule() {
        int[] near = new int[end - begin];
        int last = begin - NOWHERE;
        for (int at = begin; at < end; at++) {
            last = rules.cue[at] > 0 ? at : last;
            near[at - begin] = at - last > FAR ? NOWHERE : at - last;
        }
        last = end + NOWHERE;
        for (int at = end - 1; at >= begin; at--) {
            last = rules.cue[at] > 0 ? at : last;
            if (last - at < near[at - begin]) {
                near[at - begin] = at - last;
            }
        }
        return near;
    }
}
