package org.credibility.lab.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Scores bodies as the public benchmark of article extraction does: runs of four words, precision and recall by page. */
public final class ShingleScore {
    private static final int SHINGLE = 4;

    private double precision;
    private double recall;
    private int exact;
    private int pages;

    /** Makes a score of no pages. */
    public ShingleScore() {}

    /** Adds a page: what people marked, and what was found. */
    public void add(String truth, String found) {
        List<String> trueWords = BodyLabels.words(truth);
        List<String> foundWords = BodyLabels.words(found);
        Map<List<String>, Integer> left = shingles(trueWords);
        int all = left.values().stream().mapToInt(count -> count).sum();
        int given = 0;
        int hits = 0;
        for (Map.Entry<List<String>, Integer> shingle : shingles(foundWords).entrySet()) {
            given += shingle.getValue();
            hits += Math.min(shingle.getValue(), left.getOrDefault(shingle.getKey(), 0));
        }
        precision += given == 0 ? 0 : (double) hits / given;
        recall += all == 0 ? 0 : (double) hits / all;
        exact += trueWords.equals(foundWords) ? 1 : 0;
        pages++;
    }

    private static Map<List<String>, Integer> shingles(List<String> words) {
        Map<List<String>, Integer> shingles = new HashMap<>();
        for (int at = 0; at < Math.max(1, words.size() - SHINGLE + 1); at++) {
            List<String> shingle = words.subList(at, Math.min(words.size(), at + SHINGLE));
            if (!shingle.isEmpty()) {
                shingles.merge(shingle, 1, Integer::sum);
            }
        }
        return shingles;
    }

    @Override
    public String toString() {
        double p = pages == 0 ? 0 : precision / pages;
        double r = pages == 0 ? 0 : recall / pages;
        double f = p + r == 0 ? 0 : 2 * p * r / (p + r);
        return String.format(
                Locale.ROOT,
                "F1 %.3f, precision %.3f, recall %.3f, exact %.3f",
                f,
                p,
                r,
                (double) exact / Math.max(1, pages));
    }
}
