package org.credibility.source;

/** Whether readers can tell who a source is. */
public enum Anonymity {
    /** A person or body called by name. */
    NAMED,
    /** An account called by its handle or pen name. */
    PSEUDONYM,
    /** A person or persons not called by name. */
    ANONYMOUS,
    /** An unnamed person who speaks for a named body. */
    UNNAMED_SPOKESPERSON,
    /** A document, record or measurement. */
    DOCUMENT,
    /** Nobody is given. */
    NONE
}
