package org.credibility.fetch.extraction;

import java.util.Arrays;

/** Words and begins of words in small Latin letters, each with bits that it stands for, as a tree of their letters. */
final class LetterTree {
    /** The state before a word. */
    static final int BEGIN = 0;

    /** The state in a word that is none of them. */
    static final int LOST = -1;

    private static final int LETTERS = 26;

    private int[] next = new int[64 * LETTERS];
    private int[] ofBegins = new int[64];
    private int[] ofWords = new int[64];
    private int states = 1;

    /** Adds words, with a space between them. */
    LetterTree words(String words, int bit) {
        for (String word : list(words)) {
            int state = path(word);
            ofWords[state] |= bit;
        }
        return this;
    }

    /** Adds begins of words, with a space between them. */
    LetterTree begins(String begins, int bit) {
        for (String begin : list(begins)) {
            int state = path(begin);
            ofBegins[state] |= bit;
        }
        return this;
    }

    private static String[] list(String words) {
        return words.isEmpty() ? new String[0] : words.split(" ", -1);
    }

    private int path(String word) {
        int state = BEGIN;
        for (int at = 0; at < word.length(); at++) {
            int edge = state * LETTERS + word.charAt(at) - 'a';
            state = next[edge] == 0 ? add() : next[edge];
            next[edge] = state;
        }
        return state;
    }

    private int add() {
        if (states == ofWords.length) {
            next = Arrays.copyOf(next, 2 * next.length);
            ofBegins = Arrays.copyOf(ofBegins, 2 * states);
            ofWords = Arrays.copyOf(ofWords, 2 * states);
        }
        return states++;
    }

    /** Returns the state behind a small letter. */
    int next(int state, char letter) {
        int found = state == LOST ? 0 : next[state * LETTERS + letter - 'a'];
        return found == 0 ? LOST : found;
    }

    /** Returns what a word stands for that begins so. */
    int ofBegin(int state) {
        return state == LOST ? 0 : ofBegins[state];
    }

    /** Returns what a word stands for that ends so. */
    int ofWord(int state) {
        return state == LOST ? 0 : ofWords[state];
    }
}
