package org.credibility.source;

import static java.util.Objects.requireNonNull;

/**
 * One source of a chain.
 *
 * @param source who it is
 * @param inherited whether the source stands outside the claim's own sentence and carries over to it
 */
public record Hop(Source source, boolean inherited) {
    /** Checks that the source is given. */
    public Hop {
        requireNonNull(source, "source");
    }

    /** What a hop does in its chain. */
    public enum Role {
        /** It knows, or is said to know, itself. */
        ORIGIN,
        /** It passes on what the hop before it says. */
        RELAY
    }
}
