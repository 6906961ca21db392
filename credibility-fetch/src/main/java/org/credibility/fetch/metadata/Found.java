package org.credibility.fetch.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Elements of a kind in the order of the page: what stands in its margins counts after all others. */
final class Found<T> {
    private final int limit;
    private final List<T> inside = new ArrayList<>();
    private final List<T> margin = new ArrayList<>();

    /** Takes so many of each. */
    Found(int limit) {
        this.limit = limit;
    }

    void add(T element, Outskirts outskirts) {
        List<T> kept = outskirts.isInside() ? margin : inside;
        if (!outskirts.inComments() && kept.size() < limit) {
            kept.add(element);
        }
    }

    /** Returns those of the page itself, in order. */
    List<T> inside() {
        return inside;
    }

    /** Returns those of the page itself, then those of its margins. */
    List<T> all() {
        return Stream.concat(inside.stream(), margin.stream()).toList();
    }
}
