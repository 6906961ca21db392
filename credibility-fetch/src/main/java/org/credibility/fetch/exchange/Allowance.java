package org.credibility.fetch.exchange;

import static java.util.Objects.requireNonNull;

/**
 * How much one exchange may take.
 *
 * @param deadline when it must have ended
 * @param maxBytes the most bytes of the body to read, counted after its content coding is taken off
 * @param place where the body is kept: asked for when it grows large, and closed by whoever made it
 * @param wanted how much of a body is of use that is longer than that
 */
public record Allowance(Deadline deadline, int maxBytes, Room.Place place, Wanted wanted) {
    /** How much of a body is of use. */
    public enum Wanted {
        /** All of it: one that says it is longer is not read. */
        WHOLE,
        /** As much as is allowed. */
        BEGINNING
    }

    /** Checks that all parts are given. */
    public Allowance {
        requireNonNull(deadline, "deadline");
        requireNonNull(place, "place");
        requireNonNull(wanted, "wanted");
        if (maxBytes < 1) {
            throw new IllegalArgumentException("maxBytes is " + maxBytes);
        }
    }

    /** The allowance for one whose body is wanted whole. */
    public Allowance(Deadline deadline, int maxBytes, Room.Place place) {
        this(deadline, maxBytes, place, Wanted.WHOLE);
    }

    /** Returns the same for a body of which the beginning is enough. */
    public Allowance forBeginning() {
        return new Allowance(deadline, maxBytes, place, Wanted.BEGINNING);
    }

    /** Returns the same for something that must have ended earlier, and of which less is of use. */
    public Allowance within(Deadline earlier, int most) {
        return new Allowance(earlier, Math.min(most, maxBytes), place, wanted);
    }
}
