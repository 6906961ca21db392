package org.credibility.fetch.page;

import static java.util.Objects.requireNonNull;

import java.net.URI;

/**
 * Where a reader asked to go, and where she arrived.
 *
 * @param requested the address asked for
 * @param address the address that answered, after all redirects
 * @param status the status code of the answer
 */
public record Arrival(URI requested, URI address, int status) {
    /** Checks that both addresses are given. */
    public Arrival {
        requireNonNull(requested, "requested");
        requireNonNull(address, "address");
    }

    /** Returns the arrival at the very address asked for, with the status 200. */
    public static Arrival at(URI address) {
        return new Arrival(address, address, 200);
    }

    boolean isError() {
        return status >= 400;
    }

    boolean isElsewhere() {
        return !requested.equals(address);
    }
}
