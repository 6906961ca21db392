package org.credibility.source;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.credibility.attribution.Attribution;

/**
 * The sources of an article and whom each of its attributions rests on.
 *
 * @param sources every source, numbered from 1 in this order; the writer is the last
 * @param chains the chain of each attribution, by the attribution's number; an attribution without one is missing
 * @param author the chain of what the writer says in the outlet's own voice
 */
public record Sourcing(List<Source> sources, Map<Integer, Chain> chains, Chain author) {
    /** Copies the lists. */
    public Sourcing {
        sources = List.copyOf(sources);
        chains = Map.copyOf(chains);
        requireNonNull(author, "author");
    }

    /** Returns the chain of an attribution; empty where it has none. */
    public Optional<Chain> chain(Attribution attribution) {
        return Optional.ofNullable(chains.get(attribution.number()));
    }
}
