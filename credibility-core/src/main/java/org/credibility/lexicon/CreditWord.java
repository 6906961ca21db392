package org.credibility.lexicon;

/** What a word does in a line that credits somebody with a story. */
public enum CreditWord {
    /** A noun for what is told or shown: story, clip, claim. */
    ACCOUNT,
    /** A participle that "by" follows: first reported by. */
    MADE,
    /** A verb that tells where an account stands or is from: appeared in, comes from. */
    STANDS,
    /** A verb that leads back to another source with "to": traced to, attributed to. */
    TRACED,
    /** A verb that leads back to another source with "on": bases its account on, relies on. */
    RESTS,
    /** A verb with which somebody asks or hears another source, with "to", "with" or "from": spoke to, learned from. */
    HEARS,
    /** A participle that "by" follows and that passes an account on: picked up by. */
    PASSED
}
