package org.credibility.lexicon;

/** What a word or phrase tells of how a text stands to what it tells of. */
public enum StanceWord {
    /** An account is called wrong or made up: hoax, debunked, not true. */
    REFUTE,
    /** A party says that it is not so: denies, dismisses. */
    DENY,
    /** Somebody does not quite believe it: sceptical, no evidence. */
    DOUBT,
    /** Nobody has checked it: unconfirmed, could not be verified. */
    UNVERIFIED,
    /** It is passed on: reportedly, rumour, sources say. */
    HEARSAY,
    /** Somebody stands for it and the writer does not: claims, alleges. */
    CLAIM,
    /** It is said: says, announced, according to. */
    REPORT,
    /** It is vouched for: confirms, officially, in a statement. */
    CONFIRM,
    /** It may be so: might, possibly, appears. */
    POSSIBLE,
    /** It is yet to come: will, plans, in talks. */
    PLAN,
    /** What was to be is no more, or came out otherwise: pulls out, cancelled, alive. */
    REVERSE,
    /** Not: no, never, without. */
    NEGATE,
    /** It is asked: "?", whether. */
    ASK
}
