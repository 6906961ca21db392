package org.credibility.lexicon;

/** What a word or phrase tells of the kind of statement it stands in. */
public enum ClaimWord {
    /** The writer interprets. */
    ANALYSIS,
    /** Somebody judges. */
    OPINION,
    /** A cause is given. */
    CAUSE,
    /** A verb of being or having. */
    STATIVE,
    /** A verb whose point is a number. */
    MEASURE,
    /** A noun whose point is a number. */
    QUANTITY,
    /** The future is meant. */
    FUTURE,
    /** An act that actors plan. */
    AGENTIVE
}
