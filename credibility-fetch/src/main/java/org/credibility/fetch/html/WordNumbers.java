package org.credibility.fetch.html;

import java.util.Arrays;
import java.util.Map;

/**
 * Words with a number each, which are found in a text as {@link Words} reads it, but without making a string of each of its
 * words. Immutable and thread-safe.
 */
public final class WordNumbers {
    private final String[] words;
    private final int[] numbers;

    private WordNumbers(int capacity) {
        words = new String[capacity];
        numbers = new int[capacity];
        Arrays.fill(words, "");
    }

    /** Returns words with their numbers, none of which is 0. */
    public static WordNumbers of(Map<String, Integer> numbers) {
        WordNumbers table = new WordNumbers(Math.max(8, Integer.highestOneBit(4 * numbers.size())));
        numbers.forEach(table::put);
        return table;
    }

    private void put(String word, int number) {
        char[] signs = word.toCharArray();
        int place = place(signs, 0, signs.length);
        words[place] = word;
        numbers[place] = number;
    }

    /** Returns the number of each word of a text, in order; 0 for a word that is none of these. */
    public int[] read(String text) {
        char[] signs = text.toCharArray();
        int[] found = new int[signs.length / 2 + 1];
        int count = 0;
        int at = 0;
        while (at < signs.length) {
            int end = Words.wordEnd(signs, at);
            if (end > at) {
                found[count++] = numbers[place(signs, at, end)];
            }
            at = Math.max(end, at + 1);
        }
        return Arrays.copyOf(found, count);
    }

    /** Returns where a word stands in the table, or where there is room for it. */
    private int place(char[] text, int begin, int end) {
        int hash = 0;
        for (int at = begin; at < end; at++) {
            hash = 31 * hash + Words.lower(text[at]);
        }
        int place = (hash ^ (hash >>> 15)) & (words.length - 1);
        while (!words[place].isEmpty() && !isAt(place, text, begin, end)) {
            place = (place + 1) & (words.length - 1);
        }
        return place;
    }

    private boolean isAt(int place, char[] text, int begin, int end) {
        String word = words[place];
        if (word.length() != end - begin) {
            return false;
        }
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) != Words.lower(text[begin + at])) {
                return false;
            }
        }
        return true;
    }
}
