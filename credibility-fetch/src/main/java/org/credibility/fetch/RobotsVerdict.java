package org.credibility.fetch;

/** What a host's robots.txt says of an address. */
public enum RobotsVerdict {
    /** It was not read. */
    NOT_ASKED,
    /** The address may be asked for. */
    ALLOWED,
    /** The address may not be asked for. */
    DENIED,
    /** It could not be read, so the address may not be asked for. */
    UNREACHABLE
}
