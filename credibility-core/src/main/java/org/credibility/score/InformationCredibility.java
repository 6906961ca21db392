package org.credibility.score;

/**
 * How credible a piece of information is: the digit of the Admiralty scale (NATO STANAG 2511, US FM 2-22.3).
 *
 * <p>{@link #CANNOT_BE_JUDGED} means that there is no basis for a judgement, not that the information is bad.
 */
public enum InformationCredibility {
    /** Confirmed by other, independent sources. */
    CONFIRMED(1),
    /** Probably so. */
    PROBABLE(2),
    /** Possibly so. */
    POSSIBLE(3),
    /** Doubtful. */
    DOUBTFUL(4),
    /** Improbable. */
    IMPROBABLE(5),
    /** No basis for a judgement. */
    CANNOT_BE_JUDGED(6);

    private final int digit;

    InformationCredibility(int digit) {
        this.digit = digit;
    }

    /** Returns the digit of the scale, 1 to 6. */
    public int digit() {
        return digit;
    }
}
