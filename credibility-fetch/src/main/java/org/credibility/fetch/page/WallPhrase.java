package org.credibility.fetch.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credibility.fetch.table.ResourceTable;

/**
 * A phrase of wall-phrases.tsv.
 *
 * @param text as it stands in the table
 * @param words for each word, which ones it may be; none for a gap of up to {@link #GAP} words
 * @param wall what it tells
 * @param place where it must stand
 */
record WallPhrase(String text, List<Set<String>> words, Wall wall, Place place) {
    /** So many words at most fill a gap. With at most two gaps in a phrase, a place in a text costs a few look-ups. */
    private static final int GAP = 3;

    private static final Set<String> ANY = Set.of();

    private static final Map<String, List<WallPhrase>> BY_FIRST_WORD = byFirstWord();

    /** Where a phrase must stand to tell something. */
    enum Place {
        /** In the title or a heading, and be most of it. */
        HEAD,
        /** Anywhere. */
        MESSAGE,
        /** On a button. */
        CONTROL
    }

    /** Returns the phrases found in words, each once, in order. */
    static List<WallPhrase> in(List<String> text) {
        List<WallPhrase> found = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            for (WallPhrase phrase : BY_FIRST_WORD.getOrDefault(text.get(at), List.of())) {
                if (phrase.end(text, at + 1, 1) > 0 && !found.contains(phrase)) {
                    found.add(phrase);
                }
            }
        }
        return found;
    }

    /** Returns whether this is a phrase for the wall at the place. */
    boolean tells(Wall other, Place where) {
        return wall == other && place == where;
    }

    /** Returns where the phrase ends whose words from the given one on are looked for at the place; 0 where it does not. */
    private int end(List<String> text, int from, int word) {
        int at = from;
        for (int next = word; next < words.size(); next++) {
            if (words.get(next).isEmpty()) {
                return endAfterGap(text, at, next + 1);
            }
            if (at >= text.size() || !words.get(next).contains(text.get(at))) {
                return 0;
            }
            at++;
        }
        return at;
    }

    private int endAfterGap(List<String> text, int from, int word) {
        for (int skipped = 0; skipped <= GAP; skipped++) {
            int end = end(text, from + skipped, word);
            if (end > 0) {
                return end;
            }
        }
        return 0;
    }

    private static Map<String, List<WallPhrase>> byFirstWord() {
        return ResourceTable.rows(WallPhrase.class, "wall-phrases.tsv", 4).stream()
                .map(cells -> of(cells.get(0), Wall.valueOf(cells.get(1)), Place.valueOf(cells.get(2))))
                .flatMap(phrase -> phrase.words.get(0).stream().map(first -> Map.entry(first, phrase)))
                .collect(groupingBy(Map.Entry::getKey))
                .entrySet()
                .stream()
                .collect(toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(Map.Entry::getValue)
                                .toList()));
    }

    private static WallPhrase of(String text, Wall wall, Place place) {
        List<Set<String>> words = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            words.add(word.equals("~") ? ANY : Set.of(word.split("\\|", -1)));
        }
        return new WallPhrase(text, List.copyOf(words), wall, place);
    }
}
