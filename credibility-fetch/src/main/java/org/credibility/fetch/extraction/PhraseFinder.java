package org.credibility.fetch.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which of many phrases stand in a text, all at once and in one pass (A. V. Aho and M. J. Corasick, Efficient string
 * matching, Communications of the ACM 1975). Immutable and thread-safe.
 */
final class PhraseFinder {
    /** Stands before a text: a phrase that begins with it stands at the begin. */
    static final char BEGIN = '\n';

    private final Map<Character, Integer> letters = new HashMap<>();
    private final int[] ascii = new int[128];
    private final int[][] next;
    private final int[] found;

    /** Takes phrases in lower case, each with the bits that it stands for. */
    PhraseFinder(Map<String, Integer> phrases) {
        phrases.keySet().forEach(this::addLetters);
        int width = letters.size() + 1;
        List<int[]> edges = new ArrayList<>(List.of(new int[width]));
        List<Integer> bits = new ArrayList<>(List.of(0));
        phrases.forEach((phrase, bit) -> add(phrase, bit, edges, bits));
        found = bits.stream().mapToInt(bit -> bit).toArray();
        next = edges.toArray(int[][]::new);
        link();
    }

    private void addLetters(String phrase) {
        for (int at = 0; at < phrase.length(); at++) {
            char c = phrase.charAt(at);
            int number = letters.computeIfAbsent(c, key -> letters.size() + 1);
            if (c < ascii.length) {
                ascii[c] = number;
                ascii[Character.toUpperCase(c)] = number;
            }
        }
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

    private int letter(char c) {
        return c < ascii.length ? ascii[c] : letters.getOrDefault(Character.toLowerCase(c), 0);
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
