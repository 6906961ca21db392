package org.credibility.cli.settings;

import java.util.Collection;
import java.util.Optional;

/** Finds the word that was meant. */
public final class Likeness {
    /** Longer words are not compared: the time taken grows with the square of the length. */
    private static final int MAX_LENGTH = 60;

    private Likeness() {}

    /** Returns the known word that differs in the fewest letters; empty where none is near. */
    public static Optional<String> closest(String word, Collection<String> known) {
        if (word.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String best = "";
        int fewest = Math.max(1, word.length() / 3) + 1;
        for (String candidate : known) {
            int edits = edits(word, candidate);
            if (edits < fewest) {
                best = candidate;
                fewest = edits;
            }
        }
        return Optional.of(best).filter(found -> !found.isEmpty());
    }

    /** Returns "; did you mean 'x'?" or nothing, to close a message with. */
    public static String hint(String word, Collection<String> known) {
        return closest(word, known)
                .map(meant -> "; did you mean '" + meant + "'?")
                .orElse("");
    }

    /** Counts letters to add, leave out, change, or swap with the next: the restricted Damerau distance. */
    private static int edits(String left, String right) {
        int[][] rows = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : cheapest(rows, left, right, i, j);
            }
        }
        return rows[left.length()][right.length()];
    }

    private static int cheapest(int[][] rows, String left, String right, int i, int j) {
        int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        int best = Math.min(rows[i - 1][j - 1] + change, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        boolean swapped = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
    }
}
