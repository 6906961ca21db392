package org.credibility.fetch.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Finds which of many phrases stand in a text, all at once and in one pass (A. V. Aho and M. J. Corasick, Efficient string
 * matching, Communications of the ACM 1975). Immutable and thread-safe.
 */
final class PhraseFinder {
    /** Stands before a text: a phrase that begins with it stands at the begin. */
    static final char BEGIN = '\n';

    private final char[] letters;
    private final int[][] next;
    private final int[] found;

    /** Takes phrases in lower case, each with the bits that it stands for. */
    PhraseFinder(Map<String, Integer> phrases) {
        letters = new char
                [1
                        + phrases.keySet().stream()
                                .flatMapToInt(String::chars)
                                .map(letter -> Math.max(letter, Character.toUpperCase(letter)))
                                .max()
                                .orElse(0)];
        int width = 1;
        for (String phrase : phrases.keySet()) {
            width = addLetters(phrase, width);
        }
        List<int[]> edges = new ArrayList<>(List.of(new int[width]));
        List<Integer> bits = new ArrayList<>(List.of(0));
        phrases.forEach((phrase, bit) -> add(phrase, bit, edges, bits));
        found = bits.stream().mapToInt(bit -> bit).toArray();
        next = edges.toArray(int[][]::new);
        link();
    }

    /** Numbers the letters of a phrase that have no number yet, and their capitals like them; returns the next number. */
    private int addLetters(String phrase, int next) {
        int number = next;
        for (int at = 0; at < phrase.length(); at++) {
            char c = phrase.charAt(at);
            if (letters[c] == 0) {
                letters[c] = (char) number;
                letters[Character.toUpperCase(c)] = (char) number++;
            }
        }
        return number;
    }

    private void add(String phrase, int bit, List<int[]> edges, List<Integer> bits) {
        int state = 0;
        for (int at = 0; at < phrase.length(); at++) {
            int letter = letter(phrase.charAt(at));
            if (edges.get(state)[letter] == 0) {
                edges.get(state)[letter] = edges.size();
                edges.add(new int[edges.get(0).length]);
                bits.add(0);
            }
            state = edges.get(state)[letter];
        }
        bits.set(state, bits.get(state) | bit);
    }

    /** Completes the edges, so that each state knows where to go on for every letter. */
    private void link() {
        int[] back = new int[next.length];
        Deque<Integer> open = new ArrayDeque<>();
        for (int child : next[0]) {
            if (child != 0) {
                open.add(child);
            }
        }
        while (!open.isEmpty()) {
            int state = open.remove();
            found[state] |= found[back[state]];
            for (int letter = 0; letter < next[state].length; letter++) {
                int child = next[state][letter];
                if (child == 0) {
                    next[state][letter] = next[back[state]][letter];
                } else {
                    back[child] = next[back[state]][letter];
                    open.add(child);
                }
            }
        }
    }

    /** Returns the number of a letter; 0 of one that stands in no phrase. */
    private int letter(char c) {
        return c < letters.length ? letters[c] : 0;
    }

    /** Returns the bits of all phrases in a text. */
    int find(String text) {
        int state = next[0][letter(BEGIN)];
        int bits = found[state];
        for (int at = 0; at < text.length(); at++) {
            state = next[state][letter(text.charAt(at))];
            bits |= found[state];
        }
        return bits;
    }
}
