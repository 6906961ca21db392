package org.credibility.evidence;

/**
 * Finds where a row of words ends in a longer one, word by word and without ever going back (Knuth, Morris, Pratt:
 * <i>Fast pattern matching in strings</i>, 1977).
 */
final class KnuthMorrisPratt {
    private final int[] pattern;
    private final int[] borders;
    private int matched;

    KnuthMorrisPratt(int[] pattern) {
        this.pattern = pattern;
        borders = new int[pattern.length + 1];
        borders[0] = -1;
        for (int at = 0, border = -1; at < pattern.length; borders[++at] = ++border) {
            while (border >= 0 && pattern[border] != pattern[at]) {
                border = borders[border];
            }
        }
    }

    /** Takes the next word; returns whether the pattern ends with it. */
    boolean endsAt(int word) {
        while (matched >= 0 && (matched == pattern.length || pattern[matched] != word)) {
            matched = borders[matched];
        }
        matched++;
        return matched == pattern.length;
    }
}
