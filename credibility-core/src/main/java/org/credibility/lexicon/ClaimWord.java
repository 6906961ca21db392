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
    AGENTIVE,
    /** A verb of what befalls somebody or something: rise, expire. */
    UNWILLED,
    /** An adjective or adverb that judges where the writer says that something is so: raw, unclear. */
    JUDGING,
    /** A noun of thinking about the news: question, lesson, sign. */
    REFLECTION,
    /** A noun that definitions begin with: practice, process, ratio. */
    DEFINING,
    /** Words for times long before the news: previously, over the years. */
    BACKGROUND,
    /** A word that allows of no exception: never, always. */
    ABSOLUTE
}
