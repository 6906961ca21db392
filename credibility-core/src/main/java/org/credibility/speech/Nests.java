package org.credibility.speech;

import java.util.List;
import org.credibility.attribution.Attribution;
import org.credibility.text.Span;

/** Finds the attribution whose content holds another one: the shortest among the few that stand nearest. */
final class Nests {
    private static final int NEAR = 8;

    private Nests() {}

    /** Returns the index of the attribution that one of them is nested in, -1 where there is none. */
    static int outer(List<Attribution> all, int index) {
        Attribution inner = all.get(index);
        int best = -1;
        for (int at = Math.max(0, index - NEAR); at < Math.min(all.size(), index + NEAR + 1); at++) {
            Attribution outer = all.get(at);
            boolean holds = at != index && holds(outer, inner) && !holds(inner, outer);
            if (holds && (best < 0 || length(outer) < length(all.get(best)))) {
                best = at;
            }
        }
        return best;
    }

    private static boolean holds(Attribution outer, Attribution inner) {
        return holds(outer, inner.cue().span()) && inner.content().stream().allMatch(part -> holds(outer, part));
    }

    /** Whether words stand in the content of an attribution. */
    static boolean holds(Attribution outer, Span words) {
        return outer.content().stream().anyMatch(part -> part.contains(words));
    }

    private static int length(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }
}
