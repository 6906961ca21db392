package org.credibility.evidence;

import java.util.HashSet;
import java.util.Set;
import org.credibility.lexicon.StanceWord;
import org.credibility.text.Sentence;

/**
 * The words of denial that a claim itself holds: a sentence that repeats "the court dismissed the case" denies nothing.
 *
 * @param terms the terms of these words
 * @param count how many of them there are
 */
record Denials(Set<Integer> terms, int count) {
    static final Denials NONE = new Denials(Set.of(), 0);

    /** The signals of words that call something wrong or say that it is not so. */
    static final int BITS = StanceText.bit(StanceWord.REFUTE) | StanceText.bit(StanceWord.DENY);

    /** Copies the terms. */
    Denials {
        terms = Set.copyOf(terms);
    }

    static Denials of(StanceText claim) {
        Set<Integer> terms = new HashSet<>();
        int count = 0;
        for (int at = 0; at < claim.size; at++) {
            if (isDenial(claim, at)) {
                terms.add(claim.term[at]);
                count++;
            }
        }
        return new Denials(terms, count);
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    /** Returns how many of its words of denial stand in a sentence. */
    int in(StanceText words, Sentence sentence) {
        int found = 0;
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            found += isOwn(words, at) ? 1 : 0;
        }
        return found;
    }

    /** Returns the signals of a word, without those of denial where the claim holds the word too. */
    int others(StanceText words, int at) {
        return isOwn(words, at) ? words.signals[at] & ~BITS : words.signals[at];
    }

    private boolean isOwn(StanceText words, int at) {
        return terms.contains(words.term[at]) && (words.content[at] || isDenial(words, at));
    }

    private static boolean isDenial(StanceText words, int at) {
        return (words.signals[at] & BITS) != 0;
    }
}
