package org.credibility.report;

/** What the sourcing of a claim lacks, the weightiest first; each is something that a writer can add. */
public enum Gap {
    /** Nobody but the writer, or nobody in particular, stands behind the claim. */
    SOURCE,
    /** The origin is not called by name. */
    NAME,
    /** Fewer independent origins stand behind the claim than the policy asks for. */
    SECOND_ORIGIN,
    /** The claim speaks against somebody who is not heard. */
    RESPONSE,
    /** A post, page or document that the claim rests on is not linked. */
    LINK,
    /** Nothing says how an unnamed origin comes to know. */
    ACCESS,
    /** A plan or prediction sets no date to hold it to. */
    DATE
}
