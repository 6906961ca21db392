package org.credibility.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Mixes lists, the same way in each run: the multiplicative congruential generator of Park and Miller (1988). */
final class Shuffle {
    private static final long FACTOR = 48_271;
    private static final long MODULUS = Integer.MAX_VALUE;

    private long state = 1;

    <T> List<T> mixed(List<T> list) {
        List<T> mixed = new ArrayList<>(list);
        for (int at = mixed.size() - 1; at > 0; at--) {
            state = state * FACTOR % MODULUS;
            Collections.swap(mixed, at, (int) (state % (at + 1)));
        }
        return mixed;
    }
}
