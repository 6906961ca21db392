package org.credibility.lab.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credibility.fetch.html.HtmlBlock;

/**
 * Tells which blocks of a page are in the body that people marked. Blocks of four words and more are by the runs of four
 * that the benchmark counts; one that repeats another takes what is left of it. All others are held, in order, against the
 * words that the body has between those of such blocks.
 */
final class BodyLabels {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int SHINGLE = ShingleMatch.SHINGLE;

    /** So many blocks before the first one in the body and behind the last one are looked at. */
    private static final int REACH = 40;

    private final List<String> truth;
    private final List<List<String>> words;
    private final boolean[] labels;

    private BodyLabels(List<List<String>> words, List<String> truth) {
        this.words = words;
        this.truth = truth;
        labels = new boolean[words.size()];
    }

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
        return of(blocks.stream().map(HtmlBlock::text).toList(), words(body));
    }

    static boolean[] of(List<String> texts, List<String> truth) {
        BodyLabels labels = new BodyLabels(texts.stream().map(BodyLabels::words).toList(), truth);
        labels.markByRuns();
        labels.markBetween();
        return labels.labels;
    }

    private void markByRuns() {
        Map<List<String>, Integer> left = new HashMap<>();
        for (int at = 0; at + SHINGLE <= truth.size(); at++) {
            left.merge(truth.subList(at, at + SHINGLE), 1, Integer::sum);
        }
        for (int at = 0; at < labels.length; at++) {
            labels[at] = words.get(at).size() >= SHINGLE && takes(words.get(at), left);
        }
    }

    private static boolean takes(List<String> own, Map<List<String>, Integer> left) {
        int found = 0;
        int all = own.size() - SHINGLE + 1;
        for (int at = 0; at < all; at++) {
            found += left.getOrDefault(own.subList(at, at + SHINGLE), 0) > 0 ? 1 : 0;
        }
        if (2 * found < all) {
            return false;
        }
        for (int at = 0; at < all; at++) {
            left.computeIfPresent(own.subList(at, at + SHINGLE), (run, count) -> count - 1);
        }
        return true;
    }

    /** Goes along those marked blocks whose place in the body is sure, and marks what the body has between them. */
    private void markBetween() {
        int[] places = places();
        int last = -1;
        int end = 0;
        for (int at : inOrder(places)) {
            align(last < 0 ? Math.max(0, at - REACH) : last + 1, at, end, places[at]);
            last = at;
            end = end(words.get(at), places[at]);
        }
        if (last >= 0) {
            align(last + 1, Math.min(labels.length, last + 1 + REACH), end, truth.size());
        }
    }

    /** Returns where in the body each marked block begins, by a run that the body has once; -1 where nothing tells. */
    private int[] places() {
        Map<List<String>, Integer> once = new HashMap<>();
        for (int at = 0; at + SHINGLE <= truth.size(); at++) {
            once.merge(truth.subList(at, at + SHINGLE), at, (one, other) -> -1);
        }
        int[] places = new int[labels.length];
        for (int block = 0; block < places.length; block++) {
            List<String> own = words.get(block);
            places[block] = -1;
            for (int at = 0; labels[block] && places[block] < 0 && at + SHINGLE <= own.size(); at++) {
                int place = once.getOrDefault(own.subList(at, at + SHINGLE), -1);
                places[block] = place < 0 ? -1 : Math.max(0, place - at);
            }
        }
        return places;
    }

    /** Returns the blocks that follow each other on the page as in the body, those with the most words. */
    private List<Integer> inOrder(int[] places) {
        int[] most = new int[places.length];
        int[] before = new int[places.length];
        int last = -1;
        for (int block = 0; block < places.length; block++) {
            before[block] = -1;
            for (int other = 0; places[block] >= 0 && other < block; other++) {
                if (places[other] >= 0 && places[other] < places[block] && most[other] > most[block]) {
                    most[block] = most[other];
                    before[block] = other;
                }
            }
            most[block] += places[block] < 0 ? 0 : words.get(block).size();
            last = most[block] > (last < 0 ? 0 : most[last]) ? block : last;
        }
        List<Integer> order = new ArrayList<>();
        for (; last >= 0; last = before[last]) {
            order.add(0, last);
        }
        return order;
    }

    /** Returns where in the body a block ends that begins at a place: behind as many of its words as follow there. */
    private int end(List<String> own, int begin) {
        int end = begin;
        for (int at = 0; at < own.size() && end < truth.size(); at++) {
            end += own.get(at).equals(truth.get(end)) ? 1 : 0;
        }
        return end;
    }

    /** Marks of the blocks in a range those that together tell most of a range of the words of the body, in order. */
    private void align(int firstBlock, int endBlock, int begin, int end) {
        int blocks = endBlock - firstBlock;
        int gap = end - begin;
        if (blocks <= 0 || gap <= 0) {
            return;
        }
        int[][] told = new int[blocks + 1][gap + 1];
        for (int block = blocks - 1; block >= 0; block--) {
            List<String> own = words.get(firstBlock + block);
            for (int at = gap; at >= 0; at--) {
                int most = Math.max(told[block + 1][at], at < gap ? told[block][at + 1] : 0);
                told[block][at] = stands(own, begin + at, end)
                        ? Math.max(most, own.size() + told[block + 1][at + own.size()])
                        : most;
            }
        }
        trace(told, firstBlock, begin, end);
    }

    private void trace(int[][] told, int firstBlock, int begin, int end) {
        int at = 0;
        for (int block = 0; block < told.length - 1; block++) {
            List<String> own = words.get(firstBlock + block);
            while (told[block][at] > told[block + 1][at]
                    && !(stands(own, begin + at, end)
                            && told[block][at] == own.size() + told[block + 1][at + own.size()])) {
                at++;
            }
            if (told[block][at] > told[block + 1][at]) {
                labels[firstBlock + block] = true;
                at += own.size();
            }
        }
    }

    private boolean stands(List<String> own, int at, int end) {
        return !own.isEmpty()
                && at + own.size() <= end
                && truth.subList(at, at + own.size()).equals(own);
    }
}
