package org.credibility.syntax;

import java.util.Locale;

/** A move of the parser. */
enum ParserMove {
    /** Put the next word on the stack. */
    SHIFT,
    /** Take the top off the stack. */
    REDUCE,
    /** Hang the top on the next word and take it off. */
    LEFT,
    /** Hang the next word on the top and put it on the stack. */
    RIGHT;

    static final Inventory<ParserMove> MOVES =
            new Inventory<>(ParserMove.class, move -> move.name().toLowerCase(Locale.ROOT));

    static ParserMove of(int number) {
        return MOVES.value(number);
    }

    boolean isPossible(ParserState state) {
        return switch (this) {
            case SHIFT -> state.canShift();
            case REDUCE -> state.canReduce();
            case LEFT -> state.canArcLeft();
            case RIGHT -> state.canArcRight();
        };
    }

    boolean isArc() {
        return this == LEFT || this == RIGHT;
    }

    /** Returns the number of the possible move of the highest score; before the end there always is one. */
    static int best(ParserState state, int[] scores) {
        int best = -1;
        for (int at = 0; at < MOVES.size(); at++) {
            if (of(at).isPossible(state) && (best < 0 || scores[at] > scores[best])) {
                best = at;
            }
        }
        return best;
    }
}
