package org.credibility.speech;

import java.util.Arrays;

/**
 * What tells of a word near a cue whether it is of the source or the content: the word, the way through the tree to the
 * cue, quotation marks, commas and other cues between them, and the role that the rules give it.
 */
final class RoleFeatures {
    static final int NEITHER = 0;
    static final int SOURCE = 1;
    static final int CONTENT = 2;

    private static final int BEFORE = -11;
    private static final int BEHIND = -12;
    private static final int KINDS = 1024 - 1;
    private static final int CLAUSE_FORM = Trees.MARK | Trees.COPULA | Trees.CLAUSE | Trees.SUBJECT;
    /** A bit for each value of a pair that tells of the word itself, not only of how it stands to the cue: its form, distance and tag. */
    private static final int OF_WORD = 1 << 1 | 1 << 6 | 1 << 8;

    private static final int SAID = Trees.SUBJECT | Trees.CLAUSE | Trees.OBJECT;

    private final Reading r;
    private final CueWindow w;
    private final WordForms forms;
    private final Trees trees;
    private final int cueStem;
    private final int cueChildren;
    private final Lattice lattice;

    // Of the word that is being told about.
    private int at;
    private int index;
    private int side;
    private int place;
    private int distance;
    private int tag;
    private int form;
    private int arc;
    private int inside;
    private int role;
    private int any;
    /** How the word before stands; a cue between two words parts their stances too, as those of its two sides. */
    private int[] stance = {};

    private RoleFeatures(Reading reading, CueWindow window, Lattice lattice) {
        r = reading;
        w = window;
        forms = reading.forms;
        trees = reading.trees;
        cueStem = forms.stem[w.cue];
        cueChildren = trees.children[w.cue] & KINDS;
        this.lattice = lattice;
    }

    /** Returns the chain of a window, a place for each word. */
    static Lattice of(Reading reading, CueWindow window) {
        Lattice lattice = new Lattice(window.end - window.begin);
        new RoleFeatures(reading, window, lattice).read();
        return lattice;
    }

    /** Writes the chain of a window over that of another one. */
    static void write(Reading reading, CueWindow window, Lattice lattice) {
        lattice.clear(window.end - window.begin);
        new RoleFeatures(reading, window, lattice).read();
    }

    private void read() {
        RoleSteps stepFeatures = new RoleSteps(r, w);
        for (int word = w.begin; word < w.end; word++) {
            if (!w.isCue(word)) {
                turnTo(word);
                words();
                arcs();
                cue();
                marks();
                rules();
                kinds();
                branch();
                owners();
                pairs();
            }
            if (word > w.begin) {
                stepFeatures.add(lattice, word);
            }
            lattice.endPlace(!w.isCue(word));
        }
    }

    private void turnTo(int word) {
        at = word;
        index = word - w.begin;
        side = word < w.cueBegin ? 0 : 1;
        int far = Math.max(-2, Math.min(2, r.places.sentence[word] - r.places.sentence[w.cue]));
        place = side + 2 * (far + 2);
        distance = 8 * w.distance(word) + far;
        tag = trees.tag[word];
        form = forms.form[word];
        arc = w.arc[index];
        boolean same = r.places.quotation[word] >= 0 && r.places.quotation[word] == r.places.quotation[w.cue];
        inside = (r.isQuoted(word) ? 2 : 0) + (same ? 1 : 0);
        role = w.role[index] + (w.rule >= 0 ? 4 : 0);
        any = ofAnyRule();
        int[] now = stance();
        if (Arrays.equals(now, stance)) {
            lattice.carry();
        }
        stance = now;
    }

    private int ofAnyRule() {
        RuleMarks rules = r.rules;
        return Math.min(2, rules.contents[at]) + 3 * Math.min(1, rules.sources[at]) + (rules.cue[at] > 0 ? 6 : 0);
    }

    /** Returns all that the features of a stance tell of, but what is the same for the whole window. */
    private int[] stance() {
        return new int[] {
            place,
            arc,
            inside,
            role,
            any,
            w.branch[index],
            w.owner[index],
            w.marks[index],
            w.commas[index],
            w.between[index],
            w.isOtherCue(at) ? 1 : 0,
            r.places.sentenceQuotes[r.places.sentence[at]] ? 1 : 0
        };
    }

    private int get(int[] values, int word) {
        return word < w.begin ? BEFORE : word >= w.end ? BEHIND : values[word];
    }

    private int near(int[] values, int word) {
        return word < w.begin ? BEFORE : word >= w.end ? BEHIND : values[word - w.begin];
    }

    private void words() {
        int tag1 = get(trees.tag, at - 1);
        int nextTag = get(trees.tag, at + 1);
        int form1 = get(forms.form, at - 1);
        int next = get(forms.form, at + 1);
        lattice.stance(place);
        lattice.place(form, side);
        lattice.place(tag, side);
        lattice.place(tag, distance);
        lattice.place(tag1, tag, side);
        lattice.place(tag, nextTag, side);
        lattice.place(form1, form);
        lattice.place(form, next);
        lattice.place(form1, side);
        lattice.place(next, side);
        lattice.place(get(forms.form, at - 2), side);
        lattice.place(get(forms.form, at + 2), side);
        lattice.place(get(trees.tag, at - 2), tag1, tag);
        lattice.place(tag, nextTag, get(trees.tag, at + 2));
    }

    private void arcs() {
        lattice.stance(arc);
        lattice.place(arc, tag);
        lattice.stance(arc, trees.tag[w.cue]);
        lattice.stance(arc, r.prior[w.cue]);
        lattice.stance(arc, cueChildren);
        lattice.stance(arc, w.quotations);
        lattice.place(arc, w.steps[index]);
        lattice.place(arc, trees.relation[at]);
        lattice.stance(arc, w.commas[index]);
        lattice.stance(arc, r.isQuoted(at) ? 1 : 0);
        lattice.stance(arc, cueStem, cueChildren & SAID);
        lattice.stance(arc, inside, w.quotations, role);
        lattice.stance(trees.relation[w.cue], arc);
        lattice.place(trees.relation[at], side);
        lattice.place(trees.relation[at], tag, place);
        int above = trees.head[at];
        if (above == Trees.NONE) {
            lattice.skipPlaces(2);
        } else {
            lattice.place(forms.stem[above], trees.relation[at], side);
            lattice.place(trees.tag[above], trees.relation[at], arc);
        }
        lattice.place(above == w.cue ? 1 : 0, trees.relation[at], distance);
    }

    private void cue() {
        lattice.stance(cueStem, place);
        lattice.place(cueStem, tag, place);
        lattice.stance(cueStem, inside, place);
        lattice.stance(cueStem, place, inside, role);
        lattice.place(trees.tag[w.cue], distance, tag);
        lattice.place(trees.relation[w.cue], distance, tag);
        lattice.stance(trees.relation[w.cue], place, cueChildren);
    }

    private void marks() {
        int quotes = w.marks[index];
        int commas = w.commas[index];
        int other = w.between[index];
        int sides = 2 * w.quotations + side;
        lattice.stance(inside, place);
        lattice.stance(inside, place, w.quotations);
        lattice.stance(inside, quotes, side);
        lattice.stance(inside, quotes, sides);
        lattice.stance(inside, quotes, sides, place);
        lattice.stance(commas, place);
        lattice.stance(commas, quotes, place);
        lattice.stance(other, place);
        lattice.stance(other, arc);
        lattice.stance(other, inside, place);
        lattice.stance(place, r.places.sentenceQuotes[r.places.sentence[at]] ? 1 : 0, inside);
        lattice.place(r.places.opensSentence(at) ? 1 : 0, r.places.endsSentence(at) ? 1 : 0, side);
    }

    private void rules() {
        lattice.stance(role);
        lattice.place(role, tag);
        lattice.stance(role, place);
        lattice.place(role, near(w.role, at - 1), near(w.role, at + 1));
        lattice.stance(any, side);
        lattice.stance(any, role);
        lattice.stance(any, arc);
        lattice.stance(any, place, inside);
    }

    private void kinds() {
        int entity = trees.entity[at];
        int type = r.type[at];
        lattice.place(entity, distance);
        lattice.place(entity, arc);
        lattice.place(entity, tag, side);
        lattice.place(type, distance);
        lattice.place(type, arc);
        lattice.place(type, get(r.type, at - 1), get(r.type, at + 1));
        lattice.place(forms.shape[at], distance);
        lattice.place(r.prior[at], place);
        lattice.stance(w.isOtherCue(at) ? 1 : 0, place);
    }

    private void branch() {
        int top = w.branch[index];
        if (top < 0) {
            lattice.skipPlaces(7);
            return;
        }
        int first = forms.form[trees.left[top]];
        int form = trees.children[top] & CLAUSE_FORM;
        lattice.stance(first, arc);
        lattice.stance(trees.tag[top], arc);
        lattice.stance(forms.stem[top], arc);
        lattice.place((trees.left[top] == at ? 1 : 0) + (trees.right[top] == at ? 2 : 0), arc);
        lattice.stance(form, arc);
        lattice.stance(form, arc, cueChildren & (Trees.SUBJECT | Trees.PASSIVE_SUBJECT | Trees.CLAUSE));
        lattice.stance(first, arc, cueStem);
    }

    private void owners() {
        int owner = w.owner[index];
        lattice.stance(owner, side);
        lattice.stance(owner, arc);
        lattice.stance(owner, inside, place);
        lattice.stance(owner, role);
        lattice.place(owner, tag, side);
        lattice.stance(owner, w.rivals, place);
        lattice.stance(w.rivals, inside, place);
        lattice.stance(w.rivals, inside, w.quotations, place);
    }

    /** Each pair of what tells most. */
    private void pairs() {
        int[] values = {
            arc,
            form,
            cueStem,
            role,
            inside + 10 * side,
            w.owner[index] + 20 * w.rivals,
            distance,
            w.marks[index] + 5 * w.commas[index],
            64 * trees.relation[at] + tag
        };
        for (int first = 0; first < values.length; first++) {
            for (int second = first + 1; second < values.length; second++) {
                if (((OF_WORD >> first | OF_WORD >> second) & 1) == 0) {
                    lattice.stance(values[first], values[second]);
                } else {
                    lattice.place(values[first], values[second]);
                }
            }
        }
    }
}
