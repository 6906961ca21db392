package org.credibility.fetch.memento;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Instant;

/**
 * A copy that a web archive keeps of a page.
 *
 * @param original the address of the page
 * @param address the address of the copy
 * @param at when the page looked so
 */
public record Memento(URI original, URI address, Instant at) {
    /** Checks that all parts are given. */
    public Memento {
        requireNonNull(original, "original");
        requireNonNull(address, "address");
        requireNonNull(at, "at");
    }
}
