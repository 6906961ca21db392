package org.credibility.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.Word;

/**
 * What a clause says, in a form in which two clauses can be compared.
 *
 * <p>Two clauses say the same where the same is done in as many cases, to the same things in the same order, and one of
 * them only adds where and when: "the crew closed the valve" and "the crew closed the valve before noon".
 *
 * @param frame what has to be equal
 * @param matter the things it speaks of, cut to stems, in their order
 */
record Proposition(Frame frame, List<String> matter) {
    private static final int FEWEST_WORDS = 3;
    private static final double LEAST_SHARE = 0.5;

    /**
     * What has to be equal in two clauses that say the same.
     *
     * @param verbs what is done, cut to stems
     * @param numbers how many, and from or to how many
     * @param negated whether it is said not to be so
     * @param mood whether it is, will be or may be so
     */
    record Frame(Set<String> verbs, Set<String> numbers, boolean negated, Mood mood) {}

    /** Whether something is so, will be so or may be so. */
    enum Mood {
        /** It is or was. */
        ACTUAL,
        /** It will be. */
        FUTURE,
        /** It may be. */
        POSSIBLE
    }

    static Proposition of(List<Word> words) {
        Set<String> verbs = new TreeSet<>();
        Set<String> numbers = new TreeSet<>();
        List<String> matter = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            switch (word.type()) {
                case VERB, BASE_VERB, PARTICIPLE, GERUND ->
                    ContentWords.stemOf(word).ifPresent(verbs::add);
                case NAME, NOUN, ADJECTIVE -> ContentWords.stemOf(word).ifPresent(matter::add);
                case MONTH -> matter.add(word.lower());
                case NUMERAL -> numbers.add(number(words, at));
                case DETERMINER -> quantifier(word).ifPresent(numbers::add);
                default -> {}
            }
        }
        return new Proposition(new Frame(verbs, numbers, isNegated(words), mood(words)), matter);
    }

    /** "To 8" is another number than "by 8". */
    private static String number(List<Word> words, int at) {
        boolean limit = at > 0 && words.get(at - 1).isOneOf("to", "from");
        return limit
                ? words.get(at - 1).lower() + " " + words.get(at).lower()
                : words.get(at).lower();
    }

    private static Optional<String> quantifier(Word word) {
        return Optional.of(word.lower())
                .filter(lower -> word.isOneOf("all", "most", "some", "many", "half", "few", "every", "several"));
    }

    private static boolean isNegated(List<Word> words) {
        return words.stream()
                .anyMatch(word -> word.is(WordClass.NEGATION)
                        || word.isOneOf(
                                "no",
                                "none",
                                "nobody",
                                "nothing",
                                "neither",
                                "nor",
                                "without",
                                "hardly",
                                "barely",
                                "unlikely"));
    }

    private static Mood mood(List<Word> words) {
        Mood mood = Mood.ACTUAL;
        for (Word word : words) {
            boolean possible = word.isOneOf("may", "might", "could", "can", "should", "perhaps", "possibly", "likely");
            if (possible && !word.is(WordClass.MONTH)) {
                return Mood.POSSIBLE;
            }
            mood = word.is(WordClass.MODAL) ? Mood.FUTURE : mood;
        }
        return mood;
    }

    /** Whether it says enough, and of something that is the same in every mouth: not of "me", "her" or "my house". */
    boolean isComparable(List<Word> words) {
        return frame.verbs().size() + frame.numbers().size() + matter.size() >= FEWEST_WORDS
                && !matter.isEmpty()
                && words.stream()
                        .noneMatch(word -> word.isOneOf("?", "i", "me", "my", "we", "us", "our", "if", "whether"))
                && !startsWithPronoun(words);
    }

    private static boolean startsWithPronoun(List<Word> words) {
        return words.stream().takeWhile(word -> !word.type().isFinite()).anyMatch(word -> word.is(WordClass.PRONOUN));
    }

    /** Whether two propositions of the same frame say the same. */
    boolean isSameAs(Proposition other) {
        List<String> shorter = matter.size() <= other.matter.size() ? matter : other.matter;
        List<String> longer = matter.size() <= other.matter.size() ? other.matter : matter;
        return frame.equals(other.frame)
                && longer.subList(0, shorter.size()).equals(shorter)
                && shorter.size() >= LEAST_SHARE * longer.size();
    }
}
