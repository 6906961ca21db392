package org.credibility.fetch.exchange;

/** Why the end of a body is missing; the words of the WARC standard's {@code WARC-Truncated}. */
public enum Cut {
    /** Nothing is missing. */
    NONE,
    /** The body is longer than allowed. */
    LENGTH,
    /** The time allowed was over. */
    TIME,
    /** The connection ended first. */
    DISCONNECT
}
