package org.credibility.fetch.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credibility.fetch.html.WordNumbers;
import org.credibility.fetch.page.WallPhrase.Place;
import org.credibility.fetch.table.ResourceTable;

/**
 * The phrases of wall-phrases.tsv, and the words in which a page speaks to its reader. All their words have numbers, so that
 * a text is read once and then compared number by number.
 */
final class WallPhrases {
    /** The words in which a page speaks to its reader, or of itself. */
    private static final String ADDRESSES = "you your you're you've we our we're please sorry"
            + " sie ihr ihre ihren ihrem du dein deine wir unsere bitte"
            + " vous votre vos nous nos veuillez"
            + " usted su tu tus nuestros nosotros"
            + " lei tuo tua noi nostri"
            + " je jouw uw wij onze"
            + " você seu sua nós nossos";

    private static final String GAP = "~";

    private static final WallPhrases SHIPPED = new WallPhrases();

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<List<WallPhrase>> byFirstWord = new ArrayList<>();
    private final BitSet addresses;
    private final WordNumbers words;

    private WallPhrases() {
        byFirstWord.add(List.of());
        for (List<String> row : ResourceTable.rows(WallPhrases.class, "wall-phrases.tsv", 4)) {
            add(row.get(0), Wall.valueOf(row.get(1)), Place.valueOf(row.get(2)));
        }
        addresses = numbers(ADDRESSES.split(" ", -1));
        words = WordNumbers.of(numbers);
    }

    private void add(String text, Wall wall, Place place) {
        List<BitSet> choices = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            choices.add(word.equals(GAP) ? new BitSet() : numbers(word.split("\\|", -1)));
        }
        WallPhrase phrase = new WallPhrase(List.copyOf(choices), wall, place);
        choices.get(0).stream().forEach(first -> byFirstWord.get(first).add(phrase));
    }

    private BitSet numbers(String[] choices) {
        BitSet found = new BitSet();
        for (String word : choices) {
            found.set(numbers.computeIfAbsent(word, any -> {
                byFirstWord.add(new ArrayList<>());
                return byFirstWord.size() - 1;
            }));
        }
        return found;
    }

    /** Returns the words of a text by their numbers; 0 for one that stands in no phrase. */
    static int[] numbers(String text) {
        return SHIPPED.words.read(text);
    }

    /** Returns the phrases found in words, each once, in order. */
    static List<WallPhrase> in(int[] text) {
        List<WallPhrase> found = new ArrayList<>();
        for (int at = 0; at < text.length; at++) {
            List<WallPhrase> phrases = SHIPPED.byFirstWord.get(text[at]);
            for (int next = 0; next < phrases.size(); next++) {
                WallPhrase phrase = phrases.get(next);
                if (phrase.beginsAt(text, at) && !found.contains(phrase)) {
                    found.add(phrase);
                }
            }
        }
        return found;
    }

    /** Returns whether words speak to a reader. */
    static boolean address(int[] text) {
        for (int word : text) {
            if (SHIPPED.addresses.get(word)) {
                return true;
            }
        }
        return false;
    }
}
