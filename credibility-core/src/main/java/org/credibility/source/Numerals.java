package org.credibility.source;

import java.util.List;

/** Reads how many people a numeral counts. */
final class Numerals {
    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final int LARGEST_DIGITS = 4;

    private Numerals() {}

    /** The value of a numeral in lower case from 2 on; 0 for any other word. */
    static int value(String word) {
        int named = WORDS.indexOf(word);
        if (named > 1) {
            return named;
        }
        if (word.equals("dozen")) {
            return 12;
        }
        boolean digits = !word.isEmpty()
                && word.length() <= LARGEST_DIGITS
                && word.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        int number = digits ? Integer.parseInt(word) : 0;
        return number > 1 && number < 1000 ? number : 0;
    }
}
