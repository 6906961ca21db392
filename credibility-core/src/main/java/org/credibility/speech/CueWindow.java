package org.credibility.speech;

import java.util.Arrays;

/**
 * The words around a cue among which its source and its content are looked for, and how each stands to the cue.
 *
 * <p>The window is the paragraph, with a paragraph behind it that a colon announces or that only quotes, at most {@value
 * #FAR} words to each side; so the time for an article is linear in its cues.
 */
final class CueWindow {
    static final int FAR = 160;
    private static final int DEEP = 40;
    /** The branch of a word of another sentence. */
    private static final int ELSEWHERE = -3;

    final int cueBegin;
    final int cueEnd;
    /** The word of the cue that the others hang on. */
    final int cue;

    final int begin;
    final int end;
    /** The way through the tree from a word to the cue, and the child of the cue, or of a word above it, that it passes. */
    final int[] arc;

    final int[] branch;
    final int[] steps;
    /** What the rules say of a word for this cue: nothing, source, content. */
    final int[] role;
    /** How many commas, quotation marks and words of other cues stand between a word and the cue. */
    final int[] commas;

    final int[] marks;
    final int[] between;
    /** Whose word it is: the first cue above it and the nearest cue to its quotation, this one or another. */
    final int[] owner;
    /** On which sides of the cue quotations stand. */
    final int quotations;

    final int rivals;
    final int rule;
    private final Reading r;
    private final int[] cues;

    /**
     * @param cues for each word the number of the probable cue that it is of, -1 outside them
     */
    CueWindow(Reading reading, int[] cues, int cueBegin, int cueEnd) {
        this.r = reading;
        this.cues = cues;
        this.cueBegin = cueBegin;
        this.cueEnd = cueEnd;
        cue = reading.headOf(cueBegin, cueEnd);
        begin = begin();
        end = Math.max(cueEnd, end());
        int size = end - begin;
        arc = new int[size];
        branch = new int[size];
        steps = new int[size];
        role = new int[size];
        commas = new int[size];
        marks = new int[size];
        between = new int[size];
        owner = new int[size];
        rule = reading.rules.at(cueBegin, cueEnd);
        arcs();
        roles();
        count(cueEnd, end, 1);
        count(cueBegin - 1, begin - 1, -1);
        owners();
        quotations = quotations();
        rivals = rivals();
    }

    private int begin() {
        int at = cueBegin;
        int[] paragraph = r.places.paragraph;
        while (at > 0 && at > cueBegin - FAR && paragraph[at - 1] == paragraph[cueBegin]) {
            at--;
        }
        return at;
    }

    private int end() {
        int[] paragraph = r.places.paragraph;
        int at = cueBegin + 1;
        while (at < r.size
                && at < cueBegin + FAR
                && (paragraph[at] == paragraph[at - 1] || goesOn(at, paragraph[at - 1] == paragraph[cueBegin]))) {
            at++;
        }
        return at;
    }

    /** Whether what is said may go on in a paragraph: behind a colon, or where it is a quotation without a cue. */
    private boolean goesOn(int first, boolean next) {
        if (next && r.forms.lower[first - 1].equals(":")) {
            return true;
        }
        int[] paragraph = r.places.paragraph;
        boolean quotes = r.isQuoted(first);
        for (int at = first; quotes && at < r.size && at < first + FAR && paragraph[at] == paragraph[first]; at++) {
            quotes = cues[at] < 0;
        }
        return quotes;
    }

    private void arcs() {
        int[] line = new int[DEEP];
        int length = 0;
        for (int at = cue; at != Trees.NONE && length < DEEP; at = r.trees.head[at]) {
            line[length++] = at;
        }
        for (int at = begin; at < end; at++) {
            int far = r.places.sentence[at] - r.places.sentence[cue];
            if (far == 0) {
                arc(at, line, length);
            } else {
                arc[at - begin] = 1000 + Math.max(-3, Math.min(3, far));
                branch[at - begin] = ELSEWHERE;
            }
        }
    }

    private void arc(int at, int[] line, int length) {
        int child = Trees.NONE;
        int up = at;
        int depth = 0;
        int meet = -1;
        while (up != Trees.NONE && depth < DEEP && meet < 0) {
            meet = indexOf(line, length, up);
            if (meet < 0) {
                child = up;
                up = r.trees.head[up];
                depth++;
            }
        }
        int path = meet < 0 ? 77 : Math.min(meet, 4);
        for (int step = 0; step < Math.min(meet, 2); step++) {
            path = Lattice.mix(path, r.trees.relation[line[step]]);
        }
        int way = child == Trees.NONE ? -1 : r.trees.relation[child] * 2 + (child < cue ? 1 : 0);
        arc[at - begin] = Lattice.mix(path, way);
        branch[at - begin] = child;
        steps[at - begin] = depth;
    }

    private static int indexOf(int[] line, int length, int word) {
        for (int at = 0; at < length; at++) {
            if (line[at] == word) {
                return at;
            }
        }
        return -1;
    }

    private void roles() {
        if (rule >= 0) {
            mark(r.rules.sourceOf(rule), RoleFeatures.SOURCE);
            mark(r.rules.contentOf(rule), RoleFeatures.CONTENT);
        }
    }

    private void mark(int[] words, int value) {
        for (int at : words) {
            if (at >= begin && at < end) {
                role[at - begin] = value;
            }
        }
    }

    private void count(int from, int to, int step) {
        int commasSoFar = 0;
        int marksSoFar = 0;
        int cuesSoFar = 0;
        for (int at = from; step > 0 ? at < to : at > to; at += step) {
            commas[at - begin] = Math.min(3, commasSoFar);
            marks[at - begin] = Math.min(3, marksSoFar);
            between[at - begin] = Math.min(2, cuesSoFar);
            commasSoFar += r.forms.lower[at].equals(",") ? 1 : 0;
            marksSoFar += r.forms.lower[at].equals("\"") ? 1 : 0;
            cuesSoFar += cues[at] >= 0 ? 1 : 0;
        }
    }

    private void owners() {
        for (int at = begin; at < end; at++) {
            owner[at - begin] = firstCueAbove(at);
        }
        int at = begin;
        while (at < end) {
            int stop = at + 1;
            int quotation = r.places.quotation[at];
            if (quotation >= 0) {
                while (stop < end && r.places.quotation[stop] == quotation) {
                    stop++;
                }
                int near = nearestCue(at, stop);
                for (int word = at; word < stop; word++) {
                    owner[word - begin] += near;
                }
            }
            at = stop;
        }
    }

    /** 1 if it is this cue, 2 if it is another one, 0 if there is none. */
    private int firstCueAbove(int at) {
        int up = r.trees.head[at];
        for (int step = 0; up != Trees.NONE && step < DEEP; step++) {
            if (up >= cueBegin && up < cueEnd) {
                return 1;
            }
            if (cues[up] >= 0) {
                return 2;
            }
            up = r.trees.head[up];
        }
        return 0;
    }

    /** 3 if this cue is the nearest to a quotation, 6 if another is, 9 if this one stands inside. */
    private int nearestCue(int from, int to) {
        if (cueBegin >= from && cueBegin < to) {
            return 9;
        }
        int mine = cueBegin < from ? from - cueEnd : cueBegin - to;
        for (int gap = 0; gap < mine; gap++) {
            boolean before = from - 1 - gap >= begin && cues[from - 1 - gap] >= 0;
            boolean behind = to + gap < end && cues[to + gap] >= 0;
            if (before || behind) {
                return 6;
            }
        }
        return 3;
    }

    private int quotations() {
        int state = r.isQuoted(cue) ? 1 : 0;
        for (int at = Math.max(begin, cueBegin - 8); at < cueBegin; at++) {
            state |= r.isQuoted(at) ? 2 : 0;
        }
        for (int at = cueEnd; at < Math.min(end, cueEnd + 8); at++) {
            state |= r.isQuoted(at) ? 4 : 0;
        }
        return state | (r.places.sentenceQuotes[r.places.sentence[cue]] ? 8 : 0);
    }

    private int rivals() {
        int others = 0;
        for (int at = begin; at < end; at++) {
            boolean other = cues[at] >= 0 && !isCue(at);
            others += other && (at == begin || cues[at - 1] != cues[at]) ? 1 : 0;
        }
        return Math.min(others, 3);
    }

    boolean isCue(int at) {
        return at >= cueBegin && at < cueEnd;
    }

    boolean isOtherCue(int at) {
        return cues[at] >= 0;
    }

    /** How far a word is from the cue in steps that grow, negative before it. */
    int distance(int at) {
        int words = at < cueBegin ? cueBegin - at : at - cueEnd + 1;
        int bucket = words <= 4 ? words : words <= 6 ? 5 : words <= 10 ? 6 : words <= 15 ? 7 : words <= 25 ? 8 : 9;
        bucket += words > 40 ? 1 : 0;
        return at < cueBegin ? -bucket : bucket;
    }

    /** Returns the labels that the rules give the words; they say nothing of the cue itself. */
    int[] ruled() {
        int[] labels = role.clone();
        Arrays.fill(labels, cueBegin - begin, cueEnd - begin, RoleFeatures.NEITHER);
        return labels;
    }
}
