package org.credibility.lab.evaluate;

import java.util.Locale;

/** Counts cases and how many of them agree. */
final class Agreement {
    private int cases;
    private int agreeing;

    void add(boolean agrees) {
        cases++;
        agreeing += agrees ? 1 : 0;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.4f (%d of %d)", agreeing / (double) Math.max(1, cases), agreeing, cases);
    }
}
