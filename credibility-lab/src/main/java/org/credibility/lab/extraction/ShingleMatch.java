package org.credibility.lab.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a body that was found has in common with the one that people marked, in runs of four words, as the public benchmark
 * of article extraction counts.
 *
 * @param hits how many runs are in both
 * @param given how many the found body has
 * @param all how many the marked body has
 * @param isExact whether the words of both are the same
 */
record ShingleMatch(int hits, int given, int all, boolean isExact) {
    static final int SHINGLE = 4;

    static ShingleMatch of(String truth, String found) {
        return of(BodyLabels.words(truth), BodyLabels.words(found));
    }

    static ShingleMatch of(List<String> truth, List<String> found) {
        Map<List<String>, Integer> marked = shingles(truth);
        int given = 0;
        int hits = 0;
        for (Map.Entry<List<String>, Integer> shingle : shingles(found).entrySet()) {
            given += shingle.getValue();
            hits += Math.min(shingle.getValue(), marked.getOrDefault(shingle.getKey(), 0));
        }
        int all = marked.values().stream().mapToInt(count -> count).sum();
        return new ShingleMatch(hits, given, all, truth.equals(found));
    }

    /** Returns how often each run of four words stands in a text; one that is shorter is a run of its own. */
    static Map<List<String>, Integer> shingles(List<String> words) {
        Map<List<String>, Integer> shingles = new HashMap<>();
        for (int at = 0; at < Math.max(1, words.size() - SHINGLE + 1); at++) {
            List<String> shingle = words.subList(at, Math.min(words.size(), at + SHINGLE));
            if (!shingle.isEmpty()) {
                shingles.merge(shingle, 1, Integer::sum);
            }
        }
        return shingles;
    }

    double precision() {
        return given == 0 ? 0 : (double) hits / given;
    }

    double recall() {
        return all == 0 ? 0 : (double) hits / all;
    }

    double f1() {
        return hits == 0 ? 0 : 2.0 * hits / (given + all);
    }
}
