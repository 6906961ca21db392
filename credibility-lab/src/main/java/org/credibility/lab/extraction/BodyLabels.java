package org.credibility.lab.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credibility.fetch.html.HtmlBlock;

/**
 * Tells which blocks of a page are in the body that people marked, by the four words in a row that the benchmark counts. A
 * block that repeats another takes what is left of it.
 */
final class BodyLabels {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int SHINGLE = 4;

    private BodyLabels() {}

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** Returns for each block whether it is in the body. */
    static boolean[] of(List<HtmlBlock> blocks, String body) {
        List<String> truth = words(body);
        Map<List<String>, Integer> shingles = new HashMap<>();
        for (int at = 0; at + SHINGLE <= truth.size(); at++) {
            shingles.merge(truth.subList(at, at + SHINGLE), 1, Integer::sum);
        }
        String joined = " " + String.join(" ", truth) + " ";
        boolean[] labels = new boolean[blocks.size()];
        List<List<String>> words =
                blocks.stream().map(block -> words(block.text())).toList();
        for (int at = 0; at < labels.length; at++) {
            if (words.get(at).size() >= SHINGLE) {
                labels[at] = takes(words.get(at), shingles);
            }
        }
        for (int at = 0; at < labels.length; at++) {
            List<String> own = words.get(at);
            if (!own.isEmpty() && own.size() < SHINGLE) {
                labels[at] = isBetween(words, labels, at, joined);
            }
        }
        return labels;
    }

    private static boolean takes(List<String> own, Map<List<String>, Integer> shingles) {
        int found = 0;
        int all = own.size() - SHINGLE + 1;
        for (int at = 0; at < all; at++) {
            found += shingles.getOrDefault(own.subList(at, at + SHINGLE), 0) > 0 ? 1 : 0;
        }
        if (2 * found < all) {
            return false;
        }
        for (int at = 0; at < all; at++) {
            shingles.computeIfPresent(own.subList(at, at + SHINGLE), (words, left) -> left - 1);
        }
        return true;
    }

    /** A few words are in the body where they stand there beside the end of the block before or the begin of that after. */
    private static boolean isBetween(List<List<String>> words, boolean[] labels, int at, String joined) {
        String own = String.join(" ", words.get(at));
        for (int before = at - 1; before >= Math.max(0, at - 12); before--) {
            List<String> other = words.get(before);
            if (labels[before] && !other.isEmpty()) {
                String end = String.join(" ", other.subList(Math.max(0, other.size() - 3), other.size()));
                if (joined.contains(" " + end + " " + own + " ")) {
                    return true;
                }
                break;
            }
        }
        for (int after = at + 1; after < Math.min(words.size(), at + 12); after++) {
            List<String> other = words.get(after);
            if (labels[after] && other.size() >= SHINGLE) {
                return joined.contains(" " + own + " " + String.join(" ", other.subList(0, 3)) + " ");
            }
        }
        return false;
    }
}
