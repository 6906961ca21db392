package org.credibility.score;

/** What the link of a relay led to. */
public enum LinkStatus {
    /** The relay is not linked. */
    UNLINKED,
    /** The page says what it is cited for, so that nothing is lost on the way. */
    SUPPORTS,
    /** The page was read and does not speak of it. */
    SILENT,
    /** The page could not be seen; that says nothing against the claim. */
    UNREACHABLE
}
