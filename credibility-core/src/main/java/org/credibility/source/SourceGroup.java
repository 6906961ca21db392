package org.credibility.source;

/** The seven groups of source types. */
public enum SourceGroup {
    /** A primary record. */
    RECORD,
    /** An organisation or office on the record. */
    OFFICIAL,
    /** A named person. */
    NAMED,
    /** An unnamed person. */
    ANONYMOUS,
    /** A medium. */
    MEDIA,
    /** A social or self-published account. */
    SOCIAL,
    /** Nobody but the writer. */
    NONE
}
