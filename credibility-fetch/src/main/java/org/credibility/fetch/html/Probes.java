package org.credibility.fetch.html;

import java.util.BitSet;
import java.util.List;

/**
 * Strings that are looked for in long texts, all at once and in one pass (R. M. Karp and M. O. Rabin, Efficient randomized
 * pattern-matching algorithms, IBM Journal of Research and Development 1987). Immutable and thread-safe.
 */
final class Probes {
    private static final int FACTOR = 31;

    /** Sums are told apart by so many of their bits; what they do not tell apart is compared sign by sign. */
    private static final int BITS = 16;

    /** So often is a place compared sign by sign in vain; a text that is made to look like them holds none. */
    private static final int MAX_ERRORS = 20_000;

    private final List<String> strings;
    private final int length;
    private final int power;
    private final BitSet sums = new BitSet(1 << BITS);

    /** Takes strings, each of so many signs at least. */
    Probes(List<String> strings, int length) {
        this.strings = strings;
        this.length = length;
        int highest = 1;
        for (int at = 1; at < length; at++) {
            highest *= FACTOR;
        }
        power = highest;
        strings.forEach(string -> sums.set(key(sum(string))));
    }

    /** Returns whether one of the strings stands in a text. */
    boolean areIn(String text) {
        if (strings.isEmpty() || text.length() < length) {
            return false;
        }
        char[] signs = text.toCharArray();
        int sum = sum(text);
        int errors = 0;
        for (int end = length; ; end++) {
            if (sums.get(key(sum))) {
                if (isAt(text, end - length)) {
                    return true;
                }
                errors++;
            }
            if (end == signs.length || errors > MAX_ERRORS) {
                return false;
            }
            sum = (sum - power * signs[end - length]) * FACTOR + signs[end];
        }
    }

    private boolean isAt(String text, int at) {
        for (String string : strings) {
            if (text.startsWith(string, at)) {
                return true;
            }
        }
        return false;
    }

    private int sum(String text) {
        int sum = 0;
        for (int at = 0; at < length; at++) {
            sum = FACTOR * sum + text.charAt(at);
        }
        return sum;
    }

    private static int key(int sum) {
        return (sum ^ (sum >>> BITS)) & ((1 << BITS) - 1);
    }
}
