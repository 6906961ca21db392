package org.credibility.fetch.html;

import java.util.Arrays;
import java.util.List;

/**
 * Strings that are looked for in long texts, all at once and most signs unseen: three signs tell how far away the next string
 * can end at the earliest (S. Wu and U. Manber, A fast algorithm for multi-pattern searching, University of Arizona
 * TR-94-17, 1994). Immutable and thread-safe.
 */
final class Probes {
    private static final int PART = 3;
    private static final int FACTOR = 31;

    /** Parts are told apart by so many bits; what they do not tell apart is compared sign by sign. */
    private static final int BITS = 12;

    /**
     * So often is a place compared sign by sign in vain; a text that is made to look like them holds none. Where a string ends
     * in "the" each "the" of a text is such a place, so millions of signs of running text must stay below it.
     */
    private static final int MAX_ERRORS = 500_000;

    private final List<String> strings;
    private final int length;
    private final int[] steps = new int[1 << BITS];

    /** Takes strings, each of so many signs at least; three are the fewest. */
    Probes(List<String> strings, int length) {
        this.strings = strings;
        this.length = length;
        Arrays.fill(steps, length - PART + 1);
        for (String string : strings) {
            for (int end = PART; end <= length; end++) {
                int key = key(string, end);
                steps[key] = Math.min(steps[key], length - end);
            }
        }
    }

    /** Returns whether one of the strings stands in a text. */
    boolean areIn(String text) {
        int errors = 0;
        int end = strings.isEmpty() ? text.length() + 1 : length;
        while (end <= text.length() && errors <= MAX_ERRORS) {
            int step = steps[key(text, end)];
            if (step == 0) {
                if (isAt(text, end - length)) {
                    return true;
                }
                errors++;
            }
            end += Math.max(1, step);
        }
        return false;
    }

    private boolean isAt(String text, int at) {
        for (String string : strings) {
            if (text.startsWith(string, at)) {
                return true;
            }
        }
        return false;
    }

    private static int key(String text, int end) {
        int sum = (text.charAt(end - PART) * FACTOR + text.charAt(end - 2)) * FACTOR + text.charAt(end - 1);
        return (sum ^ (sum >>> BITS)) & ((1 << BITS) - 1);
    }
}
