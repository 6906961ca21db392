package org.credibility.evidence;

/** How an attempt to see a document ended. An outcome that shows no text says nothing against a claim. */
public enum Outcome {
    /** The document was read. */
    OK,
    /** The document was read before and has not changed since. */
    NOT_MODIFIED,
    /** The document was read up to the limit of its length. */
    TRUNCATED,
    /** The server answered with an error. */
    HTTP_ERROR,
    /** The server asked to slow down. */
    RATE_LIMITED,
    /** The host's robots.txt forbids it. */
    ROBOTS_DENIED,
    /** The host's robots.txt could not be read. */
    ROBOTS_UNREACHABLE,
    /** The document is longer than allowed. */
    TOO_LARGE,
    /** The time allowed was over. */
    TIMEOUT,
    /** The redirects did not end. */
    TOO_MANY_REDIRECTS,
    /** The address is not a public one. */
    BLOCKED_ADDRESS,
    /** The scheme is neither http nor https. */
    BLOCKED_SCHEME,
    /** The link is no address. */
    BAD_URL,
    /** No secure connection could be made. */
    TLS_ERROR,
    /** The answer broke the protocol. */
    PROTOCOL_ERROR,
    /** No connection could be made. */
    CONNECT_ERROR,
    /** The host's name could not be resolved: it leads nowhere, or nobody could tell. */
    DNS_ERROR,
    /** The document is of a type that cannot be read. */
    UNSUPPORTED_TYPE,
    /** The document holds no text. */
    NO_CONTENT,
    /** The page says in words that it is not there. */
    SOFT_404,
    /** The link ends at the home page. */
    HOMEPAGE_REDIRECT,
    /** The text stands behind a paywall. */
    PAYWALL,
    /** The text stands behind a consent dialogue. */
    CONSENT_WALL,
    /** The text stands behind a test for robots. */
    BOT_CHALLENGE,
    /** The attempt was called off, or never made. */
    CANCELLED,
    /** Something went wrong in the reader itself. */
    INTERNAL_ERROR;

    /** Returns whether the text of the document was seen. */
    public boolean isSeen() {
        return this == OK || this == NOT_MODIFIED || this == TRUNCATED;
    }
}
