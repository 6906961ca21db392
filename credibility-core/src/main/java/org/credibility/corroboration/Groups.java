package org.credibility.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A partition of the places 0 to n-1 into groups that can be joined. Not safe for use by several threads. */
final class Groups {
    private final int[] parents;

    Groups(int size) {
        parents = new int[size];
        for (int at = 0; at < size; at++) {
            parents[at] = at;
        }
    }

    /** The first place of the group of a place. */
    int of(int place) {
        int at = place;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** Joins two groups; returns whether they were two. */
    boolean join(int one, int other) {
        int first = of(one);
        int second = of(other);
        parents[Math.max(first, second)] = Math.min(first, second);
        return first != second;
    }

    /** The groups, each with its places ascending, in the order of their first places. */
    List<List<Integer>> all() {
        Map<Integer, List<Integer>> all = new TreeMap<>();
        for (int place = 0; place < parents.length; place++) {
            all.computeIfAbsent(of(place), first -> new ArrayList<>()).add(place);
        }
        return List.copyOf(all.values());
    }
}
