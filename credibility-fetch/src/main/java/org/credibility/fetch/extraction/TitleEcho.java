package org.credibility.fetch.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.credibility.fetch.html.WordNumbers;
import org.credibility.fetch.html.Words;

/** Tells how much blocks repeat of what a page tells of itself: its title, and the words that sum it up. */
final class TitleEcho {
    private static final int MAX_CHARS = 1000;
    private static final int TITLE = 1;
    private static final int DECK = 2;

    private final WordNumbers words;
    private final int titleWords;
    private final int deckWords;

    TitleEcho(String title, String deck) {
        Set<String> ofTitle = words(title);
        Set<String> ofDeck = words(deck);
        Map<String, Integer> bits = new HashMap<>();
        ofTitle.forEach(word -> bits.merge(word, TITLE, Integer::sum));
        ofDeck.forEach(word -> bits.merge(word, DECK, Integer::sum));
        words = WordNumbers.of(bits);
        titleWords = ofTitle.size();
        deckWords = ofDeck.size();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Words.of(text.length() > MAX_CHARS ? text.substring(0, MAX_CHARS) : text));
    }

    /** Returns which of them has each word of a text. */
    int[] read(String text) {
        return words.read(text);
    }

    /** Returns how much of a text and of the title is the same, from 0 to 1. */
    double titleShare(int[] text) {
        return share(text, TITLE, titleWords);
    }

    /** Returns how much of a text and of the words that sum the page up is the same, from 0 to 1. */
    double deckShare(int[] text) {
        return share(text, DECK, deckWords);
    }

    private static double share(int[] text, int bit, int size) {
        if (size == 0 || text.length == 0) {
            return 0;
        }
        int shared = 0;
        for (int bits : text) {
            shared += (bits & bit) != 0 ? 1 : 0;
        }
        return Math.min((double) shared / text.length, (double) shared / size * 1.5);
    }
}
