package org.credibility.fetch.exchange;

import static java.util.Objects.requireNonNull;

/**
 * How much one exchange may take.
 *
 * @param deadline when it must have ended
 * @param maxBytes the most bytes of the body to read, counted after its content coding is taken off
 */
public record Allowance(Deadline deadline, int maxBytes) {
    /** Checks that the number of bytes is one. */
    public Allowance {
        requireNonNull(deadline, "deadline");
        if (maxBytes < 1) {
            throw new IllegalArgumentException("maxBytes is " + maxBytes);
        }
    }
}
