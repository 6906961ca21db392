package org.credibility.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Counts the tags of words. */
final class TagCounter {
    private final int tags;
    private final HashIndex numbers = new HashIndex(1 << 14);
    private final List<int[]> counts = new ArrayList<>();

    TagCounter(int tags) {
        this.tags = tags;
    }

    void add(int word, int tag) {
        int number = numbers.get(word);
        if (number < 0) {
            number = counts.size();
            numbers.put(word, number);
            counts.add(new int[tags]);
        }
        counts.get(number)[tag]++;
    }

    /**
     * Returns the words seen often enough.
     *
     * @param least how often a word has to be seen
     * @param share which part of a word's occurrences a tag needs
     */
    TagDictionary dictionary(int least, double share) {
        int[] words = new int[counts.size()];
        long[] masks = new long[counts.size()];
        int size = 0;
        for (int word : numbers.hashes()) {
            int[] count = counts.get(numbers.get(word));
            int all = Arrays.stream(count).sum();
            if (all >= least) {
                words[size] = word;
                masks[size++] = mask(count, all, share);
            }
        }
        return new TagDictionary(Arrays.copyOf(words, size), Arrays.copyOf(masks, size));
    }

    private static long mask(int[] count, int all, double share) {
        long mask = 0;
        for (int tag = 0; tag < count.length; tag++) {
            mask |= count[tag] > 0 && count[tag] >= share * all ? 1L << tag : 0;
        }
        return mask;
    }
}
