package org.credibility.evidence;

import java.util.HashMap;
import java.util.Map;
import org.credibility.lexicon.LexicalEntry;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.Sense;

/** Numbers words so that forms of a word, and words of the same sense, have the same number. */
final class Terms {
    /** No term. */
    static final int NONE = 0;

    private static final class Holder {
        static final Terms ENGLISH = new Terms();
    }

    private final Map<String, Integer> senses = new HashMap<>();
    private final Map<Integer, Integer> opposites = new HashMap<>();

    private Terms() {
        for (Sense sense : Lexicon.english().senses()) {
            for (String word : sense.words()) {
                senses.put(Stems.of(Lexicon.english().entry(word)), number(sense.name()));
            }
            sense.opposite().ifPresent(other -> opposites.put(number(sense.name()), number(other)));
        }
    }

    static Terms english() {
        return Holder.ENGLISH;
    }

    private static int number(String sense) {
        return Features.mix(1, sense.hashCode());
    }

    int of(LexicalEntry entry) {
        return of(Stems.of(entry));
    }

    /** Returns the term of a stem. */
    int of(String stem) {
        Integer sense = senses.get(stem);
        return sense == null ? stem.hashCode() : sense;
    }

    /** Returns the term that cannot hold at the same time; {@link #NONE} where there is none. */
    int opposite(int term) {
        return opposites.getOrDefault(term, NONE);
    }

    boolean isSense(int term) {
        return opposites.containsKey(term);
    }
}
