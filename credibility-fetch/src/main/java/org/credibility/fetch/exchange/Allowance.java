package org.credibility.fetch.exchange;

import static java.util.Objects.requireNonNull;

/**
 * How much one exchange may take.
 *
 * @param deadline when it must have ended
 * @param maxBytes the most bytes of the body to read, counted after its content coding is taken off
 * @param place where the body is kept: asked for when it grows large, and closed by whoever made it
 */
public record Allowance(Deadline deadline, int maxBytes, Room.Place place) {
    /** Checks that all parts are given. */
    public Allowance {
        requireNonNull(deadline, "deadline");
        requireNonNull(place, "place");
        if (maxBytes < 1) {
            throw new IllegalArgumentException("maxBytes is " + maxBytes);
        }
    }
}
