package org.credibility.attribution;

import java.util.List;
import java.util.Optional;

/** Finds the attribution whose content holds another one: the nearest one of the same sentence that does. */
final class Nesting {
    private final List<Draft> drafts;
    private final int at;

    Nesting(List<Draft> drafts, int at) {
        this.drafts = drafts;
        this.at = at;
    }

    Optional<Draft> outer() {
        Draft inner = drafts.get(at);
        Optional<Draft> smallest = Optional.empty();
        for (int other = first(); other < drafts.size() && drafts.get(other).sentence() == inner.sentence(); other++) {
            Draft candidate = drafts.get(other);
            if (candidate != inner
                    && candidate.holds(inner.cue())
                    && !inner.holds(candidate.cue())
                    && smallest.map(best -> length(candidate) < length(best)).orElse(true)) {
                smallest = Optional.of(candidate);
            }
        }
        return smallest;
    }

    private int first() {
        int first = at;
        int sentence = drafts.get(at).sentence();
        while (first > 0 && drafts.get(first - 1).sentence() == sentence) {
            first--;
        }
        return first;
    }

    private static int length(Draft draft) {
        return draft.content().stream().mapToInt(span -> span.length()).sum();
    }
}
