package org.credibility.lexicon;

/** What the answer of the party concerned amounts to. */
public enum ResponseKind {
    /** The party does not comment. */
    NO_COMMENT,
    /** The party says that this very claim is wrong. */
    DENIAL_SPECIFIC,
    /** The party rejects the claim without saying what is wrong. */
    DENIAL_GENERIC,
    /** The party answers without denying. */
    NON_DENIAL,
    /** The party says that the claim is right. */
    CONFIRMATION
}
