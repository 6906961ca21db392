package org.credibility.fetch.exchange;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * One request and its reply.
 *
 * @param request what was asked
 * @param at when it was asked
 * @param reply what came back
 */
public record Exchange(Request request, Instant at, Reply reply) {
    /** Checks that all parts are given. */
    public Exchange {
        requireNonNull(request, "request");
        requireNonNull(at, "at");
        requireNonNull(reply, "reply");
    }
}
