package org.credibility.evidence;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Instant;

/**
 * A copy that a web archive keeps of a document that is gone.
 *
 * @param address the address of the copy
 * @param at when the document looked so
 */
public record ArchivedCopy(URI address, Instant at) {
    /** Checks that both parts are given. */
    public ArchivedCopy {
        requireNonNull(address, "address");
        requireNonNull(at, "at");
    }
}
