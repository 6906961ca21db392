package org.credibility.syntax;

import java.util.List;

/** Numbers that look thrown and are the same each time: a linear congruential generator, its high bits. */
final class Dice {
    private static final long FACTOR = 6_364_136_223_846_793_005L;
    private static final long STEP = 1_442_695_040_888_963_407L;
    private static final int HIGH = 33;

    private long state;

    Dice(long seed) {
        state = seed;
    }

    /** Returns a number from 0 on that is lower than the bound. */
    int below(int bound) {
        state = state * FACTOR + STEP;
        return (int) ((state >>> HIGH) % bound);
    }

    <T> void shuffle(List<T> list) {
        for (int at = list.size() - 1; at > 0; at--) {
            java.util.Collections.swap(list, at, below(at + 1));
        }
    }
}
