package org.credibility.speech;

/** Draws by what looks like chance, the same in each run: SplitMix64 (G. Steele, D. Lea, C. Flood, OOPSLA 2014). */
final class Draws {
    private long state;

    /** Takes where to begin. */
    Draws(long seed) {
        state = seed;
    }

    /** Returns a number from 0 to 1, without 1. */
    double next() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return ((mixed ^ (mixed >>> 31)) >>> 11) * 0x1p-53;
    }
}
