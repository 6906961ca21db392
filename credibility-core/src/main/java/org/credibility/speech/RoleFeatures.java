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
        while (at < r.size && at < cue + FAR && r.paragraph[at] == r.paragraph[cue]) {
            at++;
        }
        return at;
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
        private final int cueQuote;
        private final int rule;

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
            arcs();
            roles();
            counts();
            cueQuote = nearQuote();
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
