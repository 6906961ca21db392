package org.credibility.source;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Whom a claim rests on: the origin first, then each source that passes it on towards the reader.
 *
 * @param hops origin first; never empty
 * @param interest what the origin stands to gain from the claim
 * @param firstHand whether the origin tells what it saw, heard or did itself
 */
public record Chain(List<Hop> hops, Interest interest, boolean firstHand) {
    /** Copies the hops and checks that there is one. */
    public Chain {
        hops = List.copyOf(hops);
        requireNonNull(interest, "interest");
        if (hops.isEmpty()) {
            throw new IllegalArgumentException("a chain needs an origin");
        }
    }

    /** Returns a chain of one source that stands in the claim's own sentence. */
    public static Chain of(Source source) {
        return new Chain(List.of(new Hop(source, false)), Interest.NONE, false);
    }

    /** Returns the same chain as it carries over to a claim in another sentence. */
    public Chain inherited() {
        return new Chain(hops.stream().map(hop -> new Hop(hop.source(), true)).toList(), interest, firstHand);
    }

    /** Returns the source the chain starts from. */
    public Source origin() {
        return hops.get(0).source();
    }

    /** Returns the sources that pass the claim on, in the order in which they do. */
    public List<Hop> relays() {
        return hops.subList(1, hops.size());
    }

    /** Returns what the hop at a place of the chain does; place 0 is the origin. */
    public Hop.Role role(int place) {
        return place == 0 ? Hop.Role.ORIGIN : Hop.Role.RELAY;
    }
}
