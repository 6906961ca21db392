package org.credibility.lexicon;

/** The two kinds of hedge. */
public enum HedgeMode {
    /** The writer steps back from the source; a term of its own in the score. */
    DISTANCE,
    /** The content itself is weakened; shrinks the weight of the source. */
    MODAL
}
