package org.credibility.lexicon;

/** How far a writer steps back from a claim, weakest first. */
public enum HedgeStrength {
    /** Not at all. */
    NONE,
    /** A little: reportedly, likely. */
    WEAK,
    /** Clearly: claims, may. */
    MODERATE,
    /** Almost wholly: rumour has it, a headline that asks. */
    STRONG
}
