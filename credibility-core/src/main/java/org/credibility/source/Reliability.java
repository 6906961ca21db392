package org.credibility.source;

import java.util.Comparator;

/**
 * How far a source can be relied on: the letter of the Admiralty scale (NATO STANAG 2511, US FM 2-22.3).
 *
 * <p>{@link #F} means "cannot be judged", not "bad": it stands between {@link #C} and {@link #D}.
 */
public enum Reliability {
    /** Completely reliable. */
    A(0),
    /** Usually reliable. */
    B(1),
    /** Fairly reliable. */
    C(2),
    /** Not usually reliable. */
    D(4),
    /** Unreliable. */
    E(5),
    /** Reliability cannot be judged. */
    F(3);

    /** Orders letters from the most to the least reliable: A B C F D E. */
    public static final Comparator<Reliability> BEST_FIRST = Comparator.comparingInt(letter -> letter.rank);

    private final int rank;

    Reliability(int rank) {
        this.rank = rank;
    }

    /** Returns the less reliable of this letter and another. */
    public Reliability worse(Reliability other) {
        return BEST_FIRST.compare(this, other) >= 0 ? this : other;
    }

    /** Returns whether the letter says that the source is known to be bad: D or E. */
    public boolean isKnownBad() {
        return this == D || this == E;
    }

    /** Returns whether the letter says that the source is known to be fair or better: A, B or C. */
    public boolean isKnownGood() {
        return this == A || this == B || this == C;
    }
}
