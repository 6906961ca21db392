package org.credibility.source;

/** What a source stands to gain from being believed. */
public enum Interest {
    /** No stake is visible. */
    NONE,
    /** The content serves the source itself. */
    SELF,
    /** The content is about a rival or the other party to a conflict. */
    ADVERSE,
    /** The content harms the source itself. */
    AGAINST
}
