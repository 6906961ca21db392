package org.credibility.speech;

import java.util.Arrays;
import org.credibility.attribution.Attribution;

/** What tells of a word near a cue whether it is of the source or the content. */
public final class RoleFeatures {
    public static final int NEITHER = 0;
    public static final int SOURCE = 1;
    public static final int CONTENT = 2;
    private static final int FAR = 160;
    private static final int DEEP = 40;

    private final Reading r;
    private final int[] cues;

    /** @param cues for each token the number of the cue it is of, or -1 */
    public RoleFeatures(Reading reading, int[] cues) {
        this.r = reading;
        this.cues = cues;
    }

    /** The first token that a cue's source and content are looked for at. */
    public int windowBegin(int cue) {
        int at = cue;
        while (at > 0 && at > cue - FAR && r.paragraph[at - 1] == r.paragraph[cue]) {
            at--;
        }
        return at;
    }

    public int windowEnd(int cue) {
        int at = cue + 1;
        int last = r.paragraph[cue];
        while (at < r.size && at < cue + FAR) {
            if (r.paragraph[at] != last) {
                if (!goesOn(at, last == r.paragraph[cue])) {
                    break;
                }
                last = r.paragraph[at];
            }
            at++;
        }
        return at;
    }

    /** Whether what is said may go on in a paragraph: behind a colon, or where it is a quotation without a cue. */
    private boolean goesOn(int at, boolean first) {
        if (first && r.lower[at - 1].equals(":")) {
            return true;
        }
        if (r.depth[at] == 0) {
            return false;
        }
        for (int next = at; next < r.size && r.paragraph[next] == r.paragraph[at]; next++) {
            if (cues[next] >= 0) {
                return false;
            }
        }
        return true;
    }

    public Lattice lattice(int cueBegin, int cueEnd) {
        return new Builder(cueBegin, cueEnd).build();
    }

    private final class Builder {
        private final int cueBegin;
        private final int cueEnd;
        private final int cue;
        private final int begin;
        private final int end;
        private final int[] arc;
        private final int[] branch;
        private final int[] steps;
        private final int[] role;
        private final int[] commas;
        private final int[] between;
        private final int[] quotes;
        private final int[] owner;
        private final int cueQuote;
        private final int rule;
        private final int rivals;

        Builder(int cueBegin, int cueEnd) {
            this.cueBegin = cueBegin;
            this.cueEnd = cueEnd;
            cue = r.headOf(cueBegin, cueEnd);
            begin = windowBegin(cueBegin);
            end = Math.max(cueEnd, windowEnd(cueBegin));
            arc = new int[end - begin];
            branch = new int[end - begin];
            steps = new int[end - begin];
            role = new int[end - begin];
            commas = new int[end - begin];
            between = new int[end - begin];
            quotes = new int[end - begin];
            rule = ruleOf();
            owner = new int[end - begin];
            arcs();
            roles();
            counts();
            owners();
            cueQuote = nearQuote();
            int others = 0;
            for (int at = begin; at < end; at++) {
                boolean other = cues[at] >= 0 && (at < cueBegin || at >= cueEnd);
                others += other && (at == begin || cues[at - 1] != cues[at]) ? 1 : 0;
            }
            rivals = Math.min(others, 3);
        }

        private int ruleOf() {
            for (int at = cueBegin; at < cueEnd; at++) {
                if (r.ruleCueAt[at] >= 0) {
                    return r.ruleCueAt[at];
                }
            }
            return -1;
        }

        private void roles() {
            if (rule < 0) {
                return;
            }
            Attribution found = r.rules.get(rule);
            for (int at : r.tokensIn(found.source())) {
                mark(at, 1);
            }
            for (int at : r.tokensIn(found.content())) {
                mark(at, 2);
            }
        }

        private void mark(int at, int value) {
            if (at >= begin && at < end) {
                role[at - begin] = value;
            }
        }

        /** Paths between each word and the cue. */
        private void arcs() {
            int[] line = new int[DEEP];
            int length = 0;
            for (int at = cue; at >= 0 && length < DEEP; at = r.head[at]) {
                line[length++] = at;
            }
            Arrays.fill(branch, -2);
            for (int at = begin; at < end; at++) {
                if (r.sentence[at] != r.sentence[cue]) {
                    arc[at - begin] = 1000 + Math.max(-3, Math.min(3, r.sentence[at] - r.sentence[cue]));
                    branch[at - begin] = -3;
                    continue;
                }
                int child = -1;
                int up = at;
                int depth = 0;
                int meet = -1;
                while (up >= 0 && depth < DEEP) {
                    meet = indexOf(line, length, up);
                    if (meet >= 0) {
                        break;
                    }
                    child = up;
                    up = r.head[up];
                    depth++;
                }
                branch[at - begin] = child;
                steps[at - begin] = depth;
                int path = meet < 0 ? 77 : Math.min(meet, 4);
                for (int step = 0; step < Math.min(Math.max(meet, 0), 2); step++) {
                    path = Lattice.mix(path, r.relation[line[step]]);
                }
                arc[at - begin] = child < 0
                        ? Lattice.mix(path, -1)
                        : Lattice.mix(path, r.relation[child] * 2 + (child < cue ? 1 : 0));
            }
        }

        /** Whether the first cue above a word is this one (1), another (2) or none (0); quoted words: the nearest cue outside. */
        private void owners() {
            for (int at = begin; at < end; at++) {
                int found = 0;
                int up = r.head[at];
                for (int step = 0; up >= 0 && step < DEEP && found == 0; step++) {
                    found = up >= cueBegin && up < cueEnd ? 1 : cues[up] >= 0 ? 2 : 0;
                    up = r.head[up];
                }
                owner[at - begin] = found;
            }
            int at = begin;
            while (at < end) {
                int stop = at + 1;
                if (r.quotation[at] >= 0) {
                    while (stop < end && r.quotation[stop] == r.quotation[at]) {
                        stop++;
                    }
                    int near = nearestCue(at, stop);
                    for (int i = at; i < stop; i++) {
                        owner[i - begin] += near;
                    }
                }
                at = stop;
            }
        }

        /** 3 if this cue is the nearest to a quotation, 6 if another is, 9 if this one stands inside. */
        private int nearestCue(int from, int to) {
            if (cueBegin >= from && cueBegin < to) {
                return 9;
            }
            int mine = cueBegin < from ? from - cueEnd : cueBegin - to;
            for (int gap = 0; gap < mine; gap++) {
                boolean back = from - 1 - gap >= begin && cues[from - 1 - gap] >= 0;
                boolean ahead = to + gap < end && cues[to + gap] >= 0;
                if (back || ahead) {
                    return 6;
                }
            }
            return 3;
        }

        private int indexOf(int[] line, int length, int word) {
            for (int at = 0; at < length; at++) {
                if (line[at] == word) {
                    return at;
                }
            }
            return -1;
        }

        private void counts() {
            int c = 0;
            int q = 0;
            int b = 0;
            for (int at = cueEnd; at < end; at++) {
                commas[at - begin] = c;
                quotes[at - begin] = q;
                between[at - begin] = b;
                c += r.lower[at].equals(",") ? 1 : 0;
                q += isQuote(at) ? 1 : 0;
                b += cues[at] >= 0 ? 1 : 0;
            }
            c = 0;
            q = 0;
            b = 0;
            for (int at = cueBegin - 1; at >= begin; at--) {
                commas[at - begin] = c;
                quotes[at - begin] = q;
                between[at - begin] = b;
                c += r.lower[at].equals(",") ? 1 : 0;
                q += isQuote(at) ? 1 : 0;
                b += cues[at] >= 0 ? 1 : 0;
            }
        }

        private boolean isQuote(int at) {
            return r.lower[at].equals("\"");
        }

        /** The quotation that touches the cue's clause: which side quotations stand on. */
        private int nearQuote() {
            int state = r.depth[cue] > 0 ? 1 : 0;
            for (int at = Math.max(begin, cueBegin - 8); at < cueBegin; at++) {
                state |= r.depth[at] > 0 ? 2 : 0;
            }
            for (int at = cueEnd; at < Math.min(end, cueEnd + 8); at++) {
                state |= r.depth[at] > 0 ? 4 : 0;
            }
            state |= r.sentenceQuotes[r.sentence[cue]] ? 8 : 0;
            return state;
        }

        Lattice build() {
            Lattice lattice = new Lattice(end - begin);
            for (int at = begin; at < end; at++) {
                boolean isCue = at >= cueBegin && at < cueEnd;
                if (!isCue) {
                    place(lattice, at);
                }
                if (at > begin) {
                    step(lattice, at);
                }
                lattice.endPlace(isCue ? 1 : 7);
            }
            return lattice;
        }

        private int get(int[] values, int at) {
            return at < begin ? -11 : at >= end ? -12 : values[at];
        }

        private int rel(int[] values, int at) {
            return at < begin ? -11 : at >= end ? -12 : values[at - begin];
        }

        private int distance(int at) {
            int d = at < cueBegin ? at - cueBegin : at - cueEnd + 1;
            int a = Math.abs(d);
            int bucket = a <= 4 ? a : a <= 6 ? 5 : a <= 10 ? 6 : a <= 15 ? 7 : a <= 25 ? 8 : a <= 40 ? 9 : 10;
            return d < 0 ? -bucket : bucket;
        }

        private void place(Lattice l, int at) {
            int i = at - begin;
            int k = 0;
            int side = at < cueBegin ? 0 : 1;
            int far = Math.max(-2, Math.min(2, r.sentence[at] - r.sentence[cue]));
            int place = side + 2 * (far + 2);
            int d = distance(at);
            int form = r.form[at];
            int tag = r.tag[at];
            int t1 = get(r.tag, at - 1);
            int n1 = get(r.tag, at + 1);
            int f1 = get(r.form, at - 1);
            int g1 = get(r.form, at + 1);
            int a = arc[i];
            int stem = r.stem[cue];
            int quoted = r.depth[at] > 0 ? 1 : 0;
            int inside = quoted * 2 + (r.quotation[at] >= 0 && r.quotation[at] == r.quotation[cue] ? 1 : 0);
            int comma = Math.min(3, commas[i]);
            int quote = Math.min(3, quotes[i]);
            int other = Math.min(2, between[i]);
            int mine = role[i] + (rule >= 0 ? 4 : 0);
            int rules = Math.min(2, r.ruleContents[at]) + 3 * Math.min(1, r.ruleSource[at]) + 6 * (r.ruleCue[at] > 0 ? 1 : 0);
            int kidsOfCue = r.children[cue] & 0x3ff;
            l.place(k++, place);
            l.place(k++, d, far);
            l.place(k++, form, side);
            l.place(k++, tag, side);
            l.place(k++, form, d);
            l.place(k++, tag, d);
            l.place(k++, t1, tag, side);
            l.place(k++, tag, n1, side);
            l.place(k++, f1, form);
            l.place(k++, form, g1);
            l.place(k++, f1, side);
            l.place(k++, g1, side);
            l.place(k++, get(r.form, at - 2), side);
            l.place(k++, get(r.form, at + 2), side);
            l.place(k++, get(r.tag, at - 2), t1, tag);
            l.place(k++, tag, n1, get(r.tag, at + 2));
            l.place(k++, a);
            l.place(k++, a, tag);
            l.place(k++, a, form);
            l.place(k++, a, stem);
            l.place(k++, a, r.tag[cue]);
            l.place(k++, a, r.prior[cue]);
            l.place(k++, a, kidsOfCue);
            l.place(k++, a, inside);
            l.place(k++, a, cueQuote);
            l.place(k++, a, steps[i]);
            l.place(k++, a, r.relation[at]);
            l.place(k++, a, comma);
            l.place(k++, a, d);
            l.place(k++, a, mine);
            l.place(k++, r.relation[at], side);
            l.place(k++, r.relation[at], tag, place);
            l.place(k++, stem, place);
            l.place(k++, stem, tag, place);
            l.place(k++, stem, d);
            l.place(k++, stem, form, side);
            l.place(k++, stem, inside, place);
            l.place(k++, r.tag[cue], d, tag);
            l.place(k++, r.relation[cue], d, tag);
            l.place(k++, r.relation[cue], place, kidsOfCue);
            l.place(k++, r.relation[cue], a);
            l.place(k++, inside, place);
            l.place(k++, inside, place, cueQuote);
            l.place(k++, inside, quote, side);
            l.place(k++, inside, quote, cueQuote * 2 + side);
            l.place(k++, inside, far * 8 + quote, cueQuote * 2 + side);
            l.place(k++, comma, place);
            l.place(k++, comma, quote, place);
            l.place(k++, other, place);
            l.place(k++, other, a);
            l.place(k++, other, inside, place);
            l.place(k++, mine);
            l.place(k++, mine, tag);
            l.place(k++, mine, form);
            l.place(k++, mine, place);
            l.place(k++, mine, inside);
            l.place(k++, mine, stem);
            l.place(k++, mine, d);
            l.place(k++, mine, rel(role, at - 1), rel(role, at + 1));
            l.place(k++, rules, side);
            l.place(k++, rules, mine);
            l.place(k++, rules, a);
            l.place(k++, rules, place, inside);
            l.place(k++, r.entity[at], d);
            l.place(k++, r.entity[at], a);
            l.place(k++, r.entity[at], tag, side);
            l.place(k++, r.type[at], d);
            l.place(k++, r.type[at], a);
            l.place(k++, r.type[at], get(r.type, at - 1), get(r.type, at + 1));
            l.place(k++, r.shape[at], d);
            l.place(k++, r.head[at] == cue ? 1 : 0, r.relation[at], d);
            int above = r.head[at];
            if (above >= 0) {
                l.place(k, r.stem[above], r.relation[at], side);
                l.place(k + 1, r.tag[above], r.relation[at], a);
            }
            k += 2;
            l.place(k++, r.prior[at], place);
            l.place(k++, cues[at] >= 0 ? 1 : 0, place);
            l.place(k++, r.sentence[at] == r.sentence[cue] ? 1 : 0, r.sentenceQuotes[r.sentence[at]] ? 1 : 0, inside * 2 + side);
            l.place(k++, wordsBefore(at), wordsAfter(at), side);
            if (Boolean.getBoolean("pairs")) {
                int[] atoms = {a, tag, form, stem, mine, inside + 10 * side, owner[i] + 20 * rivals, Lattice.mix(d, far), r.relation[at], quote + 5 * comma, kidsOfCue, t1, n1, cueQuote, r.prior[cue], r.tag[cue] * 64 + r.relation[cue], r.entity[at] * 50 + r.type[at], rules, f1, g1};
                for (int x = 0; x < atoms.length; x++) {
                    for (int y = x + 1; y < atoms.length; y++) {
                        l.place(1000 + x * 30 + y, atoms[x], atoms[y]);
                    }
                }
            }
            int b = branch[i];
            if (b >= 0) {
                l.place(k, r.lower[r.left[b]].hashCode(), a);
                l.place(k + 1, r.tag[b], a);
                l.place(k + 2, r.stem[b], a);
                l.place(k + 3, (r.left[b] == at ? 1 : 0) + (r.right[b] == at ? 2 : 0), a);
                l.place(k + 4, r.children[b] & 0x1805, a);
                l.place(k + 5, r.children[b] & 0x1805, a, kidsOfCue & 7);
                l.place(k + 6, r.lower[r.left[b]].hashCode(), a, stem);
            }
            k += 7;
            if (Boolean.getBoolean("noowner")) {
                return;
            }
            l.place(k++, owner[i], side);
            l.place(k++, owner[i], a);
            l.place(k++, owner[i], inside, place);
            l.place(k++, owner[i], mine);
            l.place(k++, owner[i], tag, side);
            l.place(k++, owner[i], rivals, place);
            l.place(k++, rivals, inside, place);
            l.place(k++, rivals, inside, Lattice.mix(cueQuote, place));
            l.place(k++, stem, place, Lattice.mix(inside, mine));
            l.place(k++, a, inside, Lattice.mix(cueQuote, mine));
            l.place(k++, a, stem, kidsOfCue & 21);
        }

        private int wordsBefore(int at) {
            return at == r.sentenceBegin[r.sentence[at]] ? 1 : 0;
        }

        private int wordsAfter(int at) {
            return at + 1 == r.sentenceBegin[r.sentence[at] + 1] ? 1 : 0;
        }

        private void step(Lattice l, int at) {
            int i = at - begin;
            int k = 0;
            int side = at <= cueBegin ? 0 : 1;
            int edge = r.sentence[at] != r.sentence[at - 1] ? 1 : 0;
            int q = (r.depth[at] > 0 ? 1 : 0) + (r.depth[at - 1] > 0 ? 2 : 0);
            boolean sameBranch = branch[i] == branch[i - 1];
            int toCue = at == cueEnd ? 1 : at == cueBegin ? 2 : 0;
            l.step(k++, side);
            l.step(k++, edge, side);
            l.step(k++, r.form[at - 1], side);
            l.step(k++, r.form[at], side);
            l.step(k++, r.tag[at - 1], r.tag[at]);
            l.step(k++, Lattice.mix(r.form[at - 1], r.form[at]));
            l.step(k++, q, side);
            l.step(k++, Lattice.mix(q, side), r.form[at - 1]);
            l.step(k++, Lattice.mix(q, side), r.form[at]);
            l.step(k++, sameBranch ? 1 : 0, side);
            l.step(k++, sameBranch ? 0 : Lattice.mix(arc[i - 1], arc[i]));
            l.step(k++, arc[i], sameBranch ? 1 : 0);
            l.step(k++, arc[i - 1], sameBranch ? 1 : 0);
            l.step(k++, role[i - 1] * 4 + role[i], rule >= 0 ? 1 : 0);
            l.step(k++, role[i - 1] * 4 + role[i], r.tag[at]);
            l.step(k++, toCue, r.form[at]);
            l.step(k++, r.ruleContents[at] - r.ruleContents[at - 1], side);
            l.step(k++, r.tag[at], Lattice.mix(arc[i], sameBranch ? 1 : 0));
            l.step(k++, Lattice.mix(r.form[at], r.relation[at]), side);
            l.step(k++, Lattice.mix(r.form[at - 1], r.tag[at]), sameBranch ? 1 : 0);
            l.step(k++, Math.min(3, crossing(at)), side);
            l.step(k++, Math.min(3, crossing(at)), r.form[at]);
            l.step(k++, r.depth[at] - r.depth[at - 1], r.stem[cue]);
            l.step(k++, distance(at), r.tag[at]);
        }

        /** How many dependencies go over the gap before a word. */
        private int crossing(int at) {
            if (r.sentence[at] != r.sentence[at - 1]) {
                return 0;
            }
            int count = 0;
            for (int up = at; up >= 0 && count < 4 && r.left[up] == at; up = r.head[up]) {
                count++;
            }
            int closed = 0;
            for (int up = at - 1; up >= 0 && closed < 4 && r.right[up] == at - 1; up = r.head[up]) {
                closed++;
            }
            return count > 0 && closed > 0 ? 3 : count > 1 ? 2 : closed > 1 ? 1 : 0;
        }
    }
}
