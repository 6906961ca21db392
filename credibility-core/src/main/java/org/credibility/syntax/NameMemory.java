package org.credibility.syntax;

/** What the words of a text have named so far: a surname alone is the person of the full name before. */
final class NameMemory {
    private static final int KINDS = 8;

    private final HashIndex numbers = new HashIndex(64);
    private int[] counts = new int[KINDS * 64];

    /** Notes what a word names. */
    void add(int word, int kind) {
        int number = numbers.get(word);
        if (number < 0) {
            number = numbers.size();
            numbers.put(word, number);
            if ((number + 1) * KINDS > counts.length) {
                counts = java.util.Arrays.copyOf(counts, 2 * counts.length);
            }
        }
        counts[number * KINDS + kind]++;
    }

    /** Returns what the word has named most often; -1 of one that is new. */
    int kind(int word) {
        int number = numbers.get(word);
        int best = -1;
        for (int kind = 0; number >= 0 && kind < KINDS; kind++) {
            int count = counts[number * KINDS + kind];
            if (count > 0 && (best < 0 || count > counts[number * KINDS + best])) {
                best = kind;
            }
        }
        return best;
    }
}
