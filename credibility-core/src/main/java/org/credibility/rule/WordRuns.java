package org.credibility.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.credibility.text.Span;
import org.credibility.text.TextStructure;
import org.credibility.text.Token;

/**
 * The words of a text in runs of three, by which another wording of some words is found.
 *
 * <p>A run that stands in a text more than {@value #MOST_PLACES} times tells nothing and is looked up no further; words are
 * compared by their longest common subsequence. The time is linear in the length of the text.
 */
final class WordRuns {
    private static final int RUN = 3;
    private static final int MOST_PLACES = 8;
    private static final int MOST_TRIED = 12;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 60;
    private static final int SLACK = 3;
    private static final double LEAST_ALIKE = 0.7;

    private final List<Token> tokens;
    private final List<String> words;
    private final Map<String, List<Integer>> places = new HashMap<>();

    WordRuns(TextStructure text) {
        tokens = text.tokens().stream()
                .filter(token -> token.kind() != Token.Kind.PUNCTUATION && token.kind() != Token.Kind.SYMBOL)
                .toList();
        words = tokens.stream()
                .map(token -> token.in(text.text()).toLowerCase(Locale.ROOT))
                .toList();
        for (int at = 0; at + RUN <= words.size(); at++) {
            List<Integer> known = places.computeIfAbsent(run(at), key -> new ArrayList<>());
            if (known.size() < MOST_PLACES) {
                known.add(at);
            }
        }
    }

    private String run(int at) {
        return String.join(" ", words.subList(at, at + RUN));
    }

    /** Words before some words that are nearly the same and not the same; empty where there are none. */
    Optional<Span> otherWording(Span quoted) {
        int begin = firstFrom(quoted.begin());
        int end = firstFrom(quoted.end());
        if (end - begin < SHORTEST || end - begin > LONGEST) {
            return Optional.empty();
        }
        Set<Integer> tried = new HashSet<>();
        for (int at = begin; at + RUN <= end && tried.size() < MOST_TRIED; at++) {
            for (int place : places.getOrDefault(run(at), List.of())) {
                int from = Math.max(0, place - (at - begin) - 1);
                if (place < begin && tried.add(from)) {
                    int to = Math.min(begin, from + end - begin + SLACK);
                    Optional<Span> other = compared(begin, end, from, to);
                    if (other.isPresent()) {
                        return other;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Span> compared(int begin, int end, int from, int to) {
        List<String> quoted = words.subList(begin, end);
        List<String> other = words.subList(from, to);
        if (Collections.indexOfSubList(other, quoted) >= 0) {
            return Optional.empty();
        }
        List<Integer> common = common(quoted, other);
        boolean alike = common.size() >= LEAST_ALIKE * quoted.size();
        if (!alike || (isRun(common, quoted, other) && !isReplacedAtItsEdge(common, quoted))) {
            return Optional.empty();
        }
        boolean beginsAlike = quoted.get(0).equals(other.get(common.get(0)));
        boolean endsAlike = quoted.get(quoted.size() - 1).equals(other.get(common.get(common.size() - 1)));
        int first = Math.max(from, from + common.get(0) - (beginsAlike ? 0 : 1));
        int last = Math.min(to - 1, from + common.get(common.size() - 1) + (endsAlike ? 0 : 1));
        return Optional.of(Span.of(tokens.get(first).begin(), tokens.get(last).end()));
    }

    /** Whether only the first or the last word differs: more words would be another beginning or end. */
    private static boolean isReplacedAtItsEdge(List<Integer> common, List<String> quoted) {
        return common.size() == quoted.size() - 1;
    }

    /** Whether the common words stand side by side in both. */
    private static boolean isRun(List<Integer> common, List<String> quoted, List<String> other) {
        int first = common.get(0);
        int last = common.get(common.size() - 1);
        return last - first + 1 == common.size()
                && Collections.indexOfSubList(quoted, other.subList(first, last + 1)) >= 0;
    }

    /** The indexes in the second list of a longest common subsequence. */
    private static List<Integer> common(List<String> one, List<String> other) {
        int[][] length = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                length[i][j] = one.get(i).equals(other.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        List<Integer> common = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            if (one.get(i).equals(other.get(j))) {
                common.add(j);
                i++;
                j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
