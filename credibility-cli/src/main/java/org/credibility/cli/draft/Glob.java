package org.credibility.cli.draft;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A pattern of names without alternatives. All ways to match are followed at once, one sign of the name after the other
 * (Thompson, Regular expression search algorithm, 1968), so that time grows with the length of the name times that of the
 * pattern and with nothing else: patterns come from settings of a repository that anybody may have written.
 *
 * @param signs what the name has to hold, in order
 */
record Glob(List<Sign> signs) {
    Glob {
        signs = List.copyOf(signs);
    }

    /** One step of a pattern. */
    sealed interface Sign {}

    /** One sign of the name. */
    record One(IntPredicate accepted) implements Sign {}

    /** Any number of signs of the name. */
    record Many(IntPredicate accepted) implements Sign {}

    /** The next two steps, or none of them. */
    record Maybe() implements Sign {}

    boolean matches(String name) {
        BitSet reached = new BitSet(signs.size() + 1);
        reach(0, reached);
        for (int at = 0; at < name.length() && !reached.isEmpty(); at++) {
            reached = behind(name.charAt(at), reached);
        }
        return reached.get(signs.size());
    }

    private BitSet behind(char sign, BitSet reached) {
        BitSet next = new BitSet(signs.size() + 1);
        for (int step = reached.nextSetBit(0); step >= 0 && step < signs.size(); step = reached.nextSetBit(step + 1)) {
            if (signs.get(step) instanceof One one && one.accepted().test(sign)) {
                reach(step + 1, next);
            } else if (signs.get(step) instanceof Many many && many.accepted().test(sign)) {
                reach(step, next);
            }
        }
        return next;
    }

    /** Marks a step and those behind it that need no sign. */
    private void reach(int first, BitSet reached) {
        int step = first;
        while (step < signs.size() && !reached.get(step) && !(signs.get(step) instanceof One)) {
            reached.set(step);
            if (signs.get(step) instanceof Maybe) {
                reach(step + 3, reached);
            }
            step++;
        }
        reached.set(step);
    }
}
