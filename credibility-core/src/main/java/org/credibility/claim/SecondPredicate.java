package org.credibility.claim;

import java.util.List;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.Word;

/**
 * Tells whether what a coordinator joins to a clause without a subject of its own can be right while the clause is wrong:
 * where it holds a number ("shells hit the market and killed 19 people", "won in May and retired in 2019") or will be at a time of its own ("will stop in
 * May and close by the end of the year").
 */
final class SecondPredicate {
    private static final int COUNT_REACH = 4;

    private final List<Word> words;

    SecondPredicate(List<Word> words) {
        this.words = words;
    }

    /**
     * Returns whether a second claim begins.
     *
     * @param from where the clause begins
     * @param joint the coordinator
     * @param verb the verb behind it
     * @param end where the words end
     */
    boolean isClaim(int from, int joint, int verb, int end) {
        return (words.get(verb).type().isFinite() && counts(verb, end)) || isTimed(from, joint, verb, end);
    }

    private boolean counts(int verb, int end) {
        for (int at = verb + 1; at < Math.min(end, verb + 1 + COUNT_REACH); at++) {
            if (words.get(at).is(WordClass.NUMERAL)) {
                return !words.get(at).isOneOf("one");
            }
            if (words.get(at).is(WordClass.NOUN)) {
                return false;
            }
        }
        return false;
    }

    private boolean isTimed(int from, int joint, int verb, int end) {
        boolean base = words.get(verb).is(WordClass.BASE_VERB)
                || (words.get(verb).is(WordClass.VERB)
                        && words.get(verb).entry().isBase());
        return base
                && words.subList(from, joint).stream().anyMatch(word -> word.is(WordClass.MODAL))
                && words.subList(from, joint).stream().anyMatch(SecondPredicate::isTime)
                && words.subList(verb, end).stream().anyMatch(SecondPredicate::isTime);
    }

    private static boolean isTime(Word word) {
        return word.is(WordClass.MONTH)
                || TimeWords.year(word).isPresent()
                || TimeWords.season(word).isPresent()
                || TimeWords.isFeast(word)
                || word.isOneOf("year", "month", "week", "today", "tomorrow", "tonight");
    }
}
