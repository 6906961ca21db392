package org.credibility.evidence;

/** What a document says of a claim. */
public enum Stance {
    /** It says the same. */
    SUPPORTS,
    /** It says the opposite. */
    CONTRADICTS,
    /** It speaks of the matter and leaves it open. */
    MENTIONS,
    /** It does not speak of the matter. */
    SILENT,
    /** It was not seen, or not compared. */
    UNCHECKED
}
