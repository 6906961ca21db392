package org.credibility.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases with what is known of them, found in lists of lower-case words.
 *
 * <p>A phrase is one or more words; "~" between two words stands for up to {@value #LONGEST_GAP} further words. Never
 * changes and is safe for use by several threads.
 *
 * @param <T> what is known of a phrase
 */
public final class PhraseTable<T> {
    /** How many words a gap may hold. */
    public static final int LONGEST_GAP = 3;

    private static final String GAP = "~";
    /** How many bits the spread of a word has, and what multiplies its hash (Knuth, TAOCP 3, 6.4). */
    private static final int SPREAD_BITS = 12;

    private static final int SPREAD = 0x9E3779B1;

    /** A phrase with the words behind its first one. */
    private record Phrase<T>(List<String> rest, T value) {}

    /**
     * The phrases of one first word, the longest first.
     *
     * @param bySecond those that go on with a word, by that word, and among them those that go on with any
     * @param anyway those of one word, and those with a gap behind the first
     */
    private record Group<T>(Map<String, List<Phrase<T>>> bySecond, List<Phrase<T>> anyway) {
        static <T> Group<T> of(List<Phrase<T>> phrases) {
            List<Phrase<T>> sorted = phrases.stream()
                    .sorted(Comparator.comparing(phrase -> -phrase.rest().size()))
                    .toList();
            Map<String, List<Phrase<T>>> bySecond = new HashMap<>();
            for (Phrase<T> phrase : sorted) {
                if (!isOpen(phrase)) {
                    String second = phrase.rest().get(0);
                    bySecond.computeIfAbsent(
                            second,
                            word -> sorted.stream()
                                    .filter(other ->
                                            isOpen(other) || other.rest().get(0).equals(word))
                                    .toList());
                }
            }
            return new Group<>(bySecond, sorted.stream().filter(Group::isOpen).toList());
        }

        private static boolean isOpen(Phrase<?> phrase) {
            return phrase.rest().isEmpty() || phrase.rest().get(0).equals(GAP);
        }

        List<Phrase<T>> goingOnWith(String second) {
            return bySecond.getOrDefault(second, anyway);
        }
    }

    /**
     * A phrase found.
     *
     * @param end the index after its last word
     * @param value what is known of it
     * @param <T> what is known of a phrase
     */
    public record Match<T>(int end, T value) {}

    private final Map<String, Group<T>> byFirstWord = new HashMap<>();
    /** A bit for each value that words are spread to, set where a phrase begins with one: most words of a text begin none. */
    private final BitSet spreads = new BitSet(1 << SPREAD_BITS);

    PhraseTable(Map<String, T> phrases) {
        Map<String, List<Phrase<T>>> lists = new HashMap<>();
        phrases.forEach((phrase, value) -> {
            List<String> words = List.of(phrase.split(" ", -1));
            lists.computeIfAbsent(words.get(0), first -> new ArrayList<>())
                    .add(new Phrase<>(List.copyOf(words.subList(1, words.size())), value));
        });
        lists.forEach((first, list) -> {
            byFirstWord.put(first, Group.of(list));
            spreads.set(spread(first));
        });
    }

    private static int spread(String word) {
        return (word.hashCode() * SPREAD) >>> (Integer.SIZE - SPREAD_BITS);
    }

    /**
     * Returns the phrase of the most words that begins at an index; empty where none does.
     *
     * @param words the words in lower case
     * @param begin where the phrase is to begin
     */
    public Optional<Match<T>> longestAt(List<String> words, int begin) {
        String first = words.get(begin);
        Group<T> group = spreads.get(spread(first)) ? byFirstWord.get(first) : null;
        if (group == null) {
            return Optional.empty();
        }
        for (Phrase<T> phrase : group.goingOnWith(begin + 1 < words.size() ? words.get(begin + 1) : "")) {
            int end = end(phrase.rest(), words, begin + 1);
            if (end >= 0) {
                return Optional.of(new Match<>(end, phrase.value()));
            }
        }
        return Optional.empty();
    }

    private static int end(List<String> rest, List<String> words, int begin) {
        int at = begin;
        int gap = 0;
        for (String word : rest) {
            if (word.equals(GAP)) {
                gap = LONGEST_GAP;
                continue;
            }
            int found = indexOf(word, words, at, gap);
            if (found < 0) {
                return -1;
            }
            at = found + 1;
            gap = 0;
        }
        return at;
    }

    private static int indexOf(String word, List<String> words, int from, int gap) {
        for (int at = from; at <= from + gap && at < words.size(); at++) {
            if (words.get(at).equals(word)) {
                return at;
            }
        }
        return -1;
    }
}
