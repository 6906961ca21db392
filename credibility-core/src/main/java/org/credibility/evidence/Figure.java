package org.credibility.evidence;

/**
 * A number of a text with what it counts.
 *
 * @param first the index of its first word in its text
 * @param end the index behind its last word
 * @param value the number, scale words and spelled-out words worked in
 * @param step how finely it is given: 1.2 million has a step of 100,000
 * @param unit the term, currency or share that it counts; {@link Terms#NONE} for a bare number
 * @param second the term behind the unit, for "10 bright rooms"; {@link Terms#NONE} without one
 * @param measure the term shortly before it, for "cost 14 million"; {@link Terms#NONE} without one
 * @param bound how the words around it loosen it
 */
record Figure(int first, int end, double value, double step, int unit, int second, int measure, Bound bound) {
    private static final double SAME = 1e-9;
    private static final double ABOUT = 0.1;
    private static final double FAR = 0.5;

    /** How words loosen a number. */
    enum Bound {
        /** As it stands. */
        EXACT,
        /** About, nearly. */
        ABOUT,
        /** More than, at least. */
        MORE,
        /** Less than, up to. */
        LESS
    }

    /** The unit of years. */
    static final int YEAR = Features.mix(2, 2);

    boolean isYear() {
        return unit == YEAR;
    }

    boolean isBare() {
        return unit == Terms.NONE;
    }

    /** Whether both count the same, as far as their words tell; of a bare number the word before tells. */
    boolean countsSameAs(Figure other) {
        if (isBare() || other.isBare()) {
            return measure != Terms.NONE && measure == other.measure;
        }
        return unit == other.unit || unit == other.second || (second != Terms.NONE && second == other.unit);
    }

    /** Whether both can be the same number, written or rounded another way. */
    boolean agreesWith(Figure other) {
        if (value == other.value) {
            return true;
        }
        double coarse = Math.max(step, other.step);
        double difference = Math.abs(value - other.value);
        double room = step == other.step ? SAME * Math.abs(value) : coarse / 2;
        if (difference <= room) {
            return true;
        }
        return isWithin(other) || other.isWithin(this);
    }

    private boolean isWithin(Figure other) {
        double more = other.value - value;
        double size = Math.abs(value);
        return switch (bound) {
            case EXACT -> more == 0;
            case ABOUT -> Math.abs(more) <= ABOUT * size;
            case MORE -> more >= 0 && more <= FAR * size;
            case LESS -> more <= 0 && -more <= FAR * size;
        };
    }
}
