package org.credibility.syntax;

/** The parse of one tagged sentence on its way, with what speaks for the next move and its label. */
final class Parse {
    private final ParserState state;
    private final ParserFeatures moveFeatures;
    private final LabelFeatures labelFeatures;

    Parse(SentenceForms forms, int[] tags) {
        state = new ParserState(tags.length);
        ClauseMarks clauses = new ClauseMarks(tags);
        moveFeatures = new ParserFeatures(forms, tags, clauses, state);
        labelFeatures = new LabelFeatures(forms, tags, clauses, state);
    }

    ParserState state() {
        return state;
    }

    boolean isEnded() {
        return state.isEnded();
    }

    /** Returns what speaks for the next move; valid until the next call. */
    FeatureVector moveFeatures() {
        return moveFeatures.current();
    }

    /** Returns what speaks for the label of an arc that is to be drawn; valid until the next call. */
    FeatureVector labelFeatures(ParserMove arc) {
        return labelFeatures.of(head(arc), dependent(arc));
    }

    /** Returns whether an arc leads to the root. */
    boolean reachesRoot(ParserMove arc) {
        return state.isRoot(head(arc));
    }

    int head(ParserMove arc) {
        return arc == ParserMove.LEFT ? state.next() : state.stacked(0);
    }

    int dependent(ParserMove arc) {
        return arc == ParserMove.LEFT ? state.stacked(0) : state.next();
    }

    /** Makes a move, an arc with a label. */
    void make(ParserMove move, int label) {
        switch (move) {
            case SHIFT -> state.shift();
            case REDUCE -> state.reduce();
            case LEFT -> state.arcLeft(label);
            case RIGHT -> state.arcRight(label);
        }
    }

    /** Returns whether a word hangs on nothing but the root, once all is read. */
    boolean hangsOnRoot(int word) {
        return state.isRoot(state.head(word));
    }

    Relation relation(int word) {
        return LabelFeatures.RELATIONS.value(state.label(word));
    }
}
