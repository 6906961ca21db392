package org.credibility.speech;

/** Mixes orders, the same way in each run: the multiplicative congruential generator of Park and Miller (1988). */
final class Shuffle {
    private static final long FACTOR = 48_271;
    private static final long MODULUS = Integer.MAX_VALUE;

    private long state = 1;

    void mix(int[] order) {
        for (int at = order.length - 1; at > 0; at--) {
            state = state * FACTOR % MODULUS;
            int other = (int) (state % (at + 1));
            int swapped = order[at];
            order[at] = order[other];
            order[other] = swapped;
        }
    }
}
