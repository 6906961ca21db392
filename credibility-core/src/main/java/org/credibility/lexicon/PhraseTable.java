package org.credibility.lexicon;

import java.util.ArrayList;
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

    /** A phrase with the words behind its first one. */
    private record Phrase<T>(List<String> rest, T value) {}

    /**
     * A phrase found.
     *
     * @param end the index after its last word
     * @param value what is known of it
     * @param <T> what is known of a phrase
     */
    public record Match<T>(int end, T value) {}

    private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();

    PhraseTable(Map<String, T> phrases) {
        phrases.forEach((phrase, value) -> add(List.of(phrase.split(" ", -1)), value));
        byFirstWord
                .values()
                .forEach(list ->
                        list.sort(Comparator.comparing(entry -> -entry.rest().size())));
    }

    private void add(List<String> words, T value) {
        byFirstWord
                .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                .add(new Phrase<>(List.copyOf(words.subList(1, words.size())), value));
    }

    /**
     * Returns the phrase of the most words that begins at an index; empty where none does.
     *
     * @param words the words in lower case
     * @param begin where the phrase is to begin
     */
    public Optional<Match<T>> longestAt(List<String> words, int begin) {
        for (Phrase<T> phrase : byFirstWord.getOrDefault(words.get(begin), List.of())) {
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
