package org.credibility.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.credibility.attribution.Attribution;

/**
 * The sources of an article and whom each of its attributions rests on.
 *
 * @param sources every source, numbered from 1 in this order
 * @param chains the chain of each attribution, by the attribution's number; an attribution without one is missing
 */
public record Sourcing(List<Source> sources, Map<Integer, Chain> chains) {
    /** Copies both. */
    public Sourcing {
        sources = List.copyOf(sources);
        chains = Map.copyOf(chains);
    }

    /** Returns the chain of an attribution; empty where it has none. */
    public Optional<Chain> chain(Attribution attribution) {
        return Optional.ofNullable(chains.get(attribution.number()));
    }
}
