package org.credibility.speech;

/** What tells of a word whether it is a cue: outside, begin, inside. */
public final class CueFeatures {
    public static final int OUTSIDE = 0;
    public static final int BEGIN = 1;
    public static final int INSIDE = 2;
    private static final int ALL = 7;

    private final Reading r;

    public CueFeatures(Reading reading) {
        this.r = reading;
    }

    private static int get(int[] values, int at, int begin, int end) {
        return at < begin ? -11 : at >= end ? -12 : values[at];
    }

    /** The chain of one sentence. */
    public Lattice lattice(int sentence) {
        int begin = r.sentenceBegin[sentence];
        int end = r.sentenceBegin[sentence + 1];
        Lattice lattice = new Lattice(end - begin);
        int[] near = nearestRule(begin, end);
        for (int at = begin; at < end; at++) {
            place(lattice, at, begin, end, near[at - begin]);
            if (at > begin) {
                steps(lattice, at, begin, end);
            }
            lattice.endPlace(ALL);
        }
        return lattice;
    }

    private int[] nearestRule(int begin, int end) {
        int[] near = new int[end - begin];
        int last = -1000;
        for (int at = begin; at < end; at++) {
            if (r.ruleCue[at] > 0) {
                last = at;
            }
            near[at - begin] = at - last > 30 ? 99 : at - last;
        }
        last = 1 << 20;
        for (int at = end - 1; at >= begin; at--) {
            if (r.ruleCue[at] > 0) {
                last = at;
            }
            if (last - at < near[at - begin]) {
                near[at - begin] = -(last - at);
            }
        }
        return near;
    }

    private int quoteState(int at, int begin, int end) {
        int state = r.depth[at] > 0 ? 1 : 0;
        state |= at > begin && r.depth[at - 1] > 0 ? 2 : 0;
        state |= at > begin + 1 && r.depth[at - 2] > 0 ? 4 : 0;
        state |= at + 1 < end && r.depth[at + 1] > 0 ? 8 : 0;
        state |= at + 2 < end && r.depth[at + 2] > 0 ? 16 : 0;
        state |= at + 3 < end && r.depth[at + 3] > 0 ? 32 : 0;
        state |= r.sentenceQuotes[r.sentence[at]] ? 64 : 0;
        return state;
    }

    private void place(Lattice l, int at, int b, int e, int near) {
        int stem = r.stem[at];
        int tag = r.tag[at];
        int form = r.form[at];
        int prior = r.prior[at];
        int rule = r.ruleCue[at];
        int t1 = get(r.tag, at - 1, b, e);
        int t2 = get(r.tag, at - 2, b, e);
        int n1 = get(r.tag, at + 1, b, e);
        int n2 = get(r.tag, at + 2, b, e);
        int f1 = get(r.form, at - 1, b, e);
        int f2 = get(r.form, at - 2, b, e);
        int g1 = get(r.form, at + 1, b, e);
        int g2 = get(r.form, at + 2, b, e);
        int rel = r.relation[at];
        int kids = r.children[at];
        int quote = quoteState(at, b, e);
        int k = 0;
        l.place(k++, 0);
        l.place(k++, form);
        l.place(k++, stem);
        l.place(k++, tag);
        l.place(k++, form, tag);
        l.place(k++, f1);
        l.place(k++, g1);
        l.place(k++, f2);
        l.place(k++, g2);
        l.place(k++, f1, stem);
        l.place(k++, stem, g1);
        l.place(k++, f2, f1);
        l.place(k++, g1, g2);
        l.place(k++, t1);
        l.place(k++, n1);
        l.place(k++, t1, tag);
        l.place(k++, tag, n1);
        l.place(k++, t2, t1, tag);
        l.place(k++, tag, n1, n2);
        l.place(k++, t1, tag, n1);
        l.place(k++, stem, t1);
        l.place(k++, stem, n1);
        l.place(k++, prior);
        l.place(k++, prior, tag);
        l.place(k++, prior, kids & 7);
        l.place(k++, prior, kids & 0x1ff);
        l.place(k++, prior, t1);
        l.place(k++, prior, n1);
        l.place(k++, prior, get(r.prior, at - 1, b, e));
        l.place(k++, prior, get(r.prior, at + 1, b, e));
        l.place(k++, get(r.prior, at - 1, b, e), tag);
        l.place(k++, get(r.prior, at + 1, b, e), tag);
        l.place(k++, rel);
        l.place(k++, rel, tag);
        l.place(k++, rel, stem);
        l.place(k++, rel, prior);
        l.place(k++, kids);
        l.place(k++, kids, tag);
        l.place(k++, stem, kids & 31);
        l.place(k++, stem, kids & 4);
        l.place(k++, stem, kids & 1);
        l.place(k++, stem, kids & 16);
        l.place(k++, rel, kids & 31);
        int above = r.head[at];
        if (above >= 0) {
            l.place(k, r.stem[above], rel);
            l.place(k + 1, r.tag[above], rel);
            l.place(k + 2, r.prior[above], rel);
            l.place(k + 3, r.prior[above], prior, rel);
            l.place(k + 4, r.ruleCue[above], rel);
            l.place(k + 5, stem, r.stem[above]);
            l.place(k + 6, r.relation[above], rel);
            l.place(k + 7, Math.max(-4, Math.min(4, above - at)), rel);
        }
        k += 8;
        int subject = r.subject[at];
        int object = r.object[at];
        int clause = r.clause[at];
        int who = subject < 0 ? -1 : r.tag[subject] * 8 + r.entity[subject];
        l.place(k++, who);
        l.place(k++, who, prior);
        if (subject >= 0) {
            l.place(k, r.stem[subject]);
            l.place(k + 1, r.stem[subject], prior);
            l.place(k + 2, subject < at ? 1 : 0, prior);
            l.place(k + 3, stem, who);
            l.place(k + 4, r.depth[subject] > 0 ? 1 : 0, prior);
        }
        k += 5;
        if (object >= 0) {
            l.place(k, r.stem[object]);
            l.place(k + 1, r.stem[object], stem);
            l.place(k + 2, r.tag[object], prior);
        }
        k += 3;
        if (clause >= 0) {
            l.place(k, r.tag[clause], prior);
            l.place(k + 1, (r.children[clause] & 0x1801), prior);
            l.place(k + 2, clause < at ? 1 : 0, prior);
            l.place(k + 3, r.stem[clause], prior);
        }
        k += 4;
        l.place(k++, quote);
        l.place(k++, quote, prior);
        l.place(k++, quote, tag);
        l.place(k++, quote & 65, stem);
        l.place(k++, rule);
        l.place(k++, rule, prior);
        l.place(k++, rule, tag);
        l.place(k++, rule, stem);
        l.place(k++, get(r.ruleCue, at - 1, b, e), rule, get(r.ruleCue, at + 1, b, e));
        l.place(k++, rule, Math.min(2, r.ruleContents[at]), Math.min(1, r.ruleSource[at]));
        l.place(k++, Math.min(2, r.ruleContents[at]), prior);
        l.place(k++, Math.min(2, r.ruleContents[at]), r.depth[at] > 0 ? 1 : 0, prior);
        l.place(k++, Math.min(2, r.ruleContents[at]), rel, tag);
        l.place(k++, near);
        l.place(k++, near > 50 ? 1 : 0, prior);
        l.place(k++, r.suffix[at]);
        l.place(k++, r.shape[at], at == b ? 1 : 0);
        l.place(k++, r.type[at]);
        l.place(k++, r.type[at], get(r.type, at - 1, b, e), get(r.type, at + 1, b, e));
        l.place(k++, r.type[at], prior);
        l.place(k++, Math.min(6, at - b), tag);
        l.place(k++, Math.min(4, e - at), tag);
        l.place(k++, r.paragraph[at] == 0 ? 1 : 0);
        l.place(k++, r.paragraph[at] == 0 ? 1 : 0, prior);
        l.place(k++, ruleAround(at, b, e), prior);
        l.place(k++, get(r.form, at + 3, b, e));
        l.place(k++, get(r.form, at - 3, b, e));
    }

    private int ruleAround(int at, int b, int e) {
        int state = 0;
        state |= at > b && r.ruleSource[at - 1] > 0 ? 1 : 0;
        state |= at > b && r.ruleContents[at - 1] > 0 ? 2 : 0;
        state |= at + 1 < e && r.ruleSource[at + 1] > 0 ? 4 : 0;
        state |= at + 1 < e && r.ruleContents[at + 1] > 0 ? 8 : 0;
        return state;
    }

    private void steps(Lattice l, int at, int b, int e) {
        int k = 0;
        l.step(k++, 0);
        l.step(k++, r.tag[at - 1], r.tag[at]);
        l.step(k++, r.form[at]);
        l.step(k++, r.form[at - 1]);
        l.step(k++, r.stem[at - 1], r.tag[at]);
        l.step(k++, r.tag[at - 1], r.form[at]);
        l.step(k++, r.prior[at - 1], r.prior[at]);
        l.step(k++, r.head[at] == at - 1 ? r.relation[at] : r.head[at - 1] == at ? -r.relation[at - 1] : 99);
        l.step(k++, r.ruleCue[at - 1], r.ruleCue[at]);
        l.step(k++, r.ruleCueAt[at - 1] == r.ruleCueAt[at] ? 1 : 0, r.tag[at]);
    }
}
