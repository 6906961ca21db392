package org.credibility.speech;

/** What is measured of one proposal: a row of numbers that is filled from left to right. */
final class MeasureRow {
    private static final double LEAST = 1e-6;
    private static final int FAR = 30;
    private static final float MISSING = -99;

    private final float[] values = new float[ProposalMeasures.COUNT];
    private int size;

    /** Adds a number. */
    void add(double value) {
        values[size++] = (float) value;
    }

    /** Adds a number of words, at most 30 to each side. */
    void addDistance(int words) {
        add(Math.max(-FAR, Math.min(FAR, words)));
    }

    /** Adds what stands for numbers that a proposal does not have. */
    void addMissing(int count) {
        for (int each = 0; each < count; each++) {
            add(MISSING);
        }
    }

    /** Returns the numbers; all have to be there. */
    float[] row() {
        if (size != values.length) {
            throw new IllegalStateException(size + " numbers of " + values.length);
        }
        return values;
    }

    /** Returns the logarithm of the odds. */
    static double odds(double probability) {
        double bounded = Math.min(1 - LEAST, Math.max(LEAST, probability));
        return StrictMath.log(bounded / (1 - bounded));
    }
}
