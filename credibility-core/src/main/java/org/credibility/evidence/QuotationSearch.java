package org.credibility.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.credibility.text.Span;

/** Looks for quotations in the words of one document. */
final class QuotationSearch {
    /** Passages that share less than this of the words are not shown. */
    private static final double LEAST_SHOWN = 0.5;

    private final String text;
    private final QuotationWords words;

    QuotationSearch(String text) {
        this.text = text;
        words = new QuotationWords(text);
    }

    /** Compares a quotation, which stands at a span of its article. */
    QuotationCheck check(Span span, String quotation) {
        QuotationPattern pattern = QuotationPattern.of(quotation);
        Optional<Span> found = find(pattern);
        if (found.isPresent()) {
            return new QuotationCheck(span, quotation, 1, found.map(this::passage));
        }
        Alignment closest = closest(pattern.words());
        Optional<Passage> passage = closest.similarity < LEAST_SHOWN
                ? Optional.empty()
                : Optional.of(passage(words.span(closest.begin, closest.end)));
        return new QuotationCheck(span, quotation, closest.similarity, passage);
    }

    private Passage passage(Span span) {
        return Passage.of(Passage.Part.TEXT, span, text);
    }

    /**
     * The first place where all pieces follow each other. Each piece is sought once through the document, so the time is
     * linear in its length.
     */
    private Optional<Span> find(QuotationPattern pattern) {
        if (pattern.pieces().isEmpty()) {
            return Optional.empty();
        }
        int[] begins = new int[words.size() + 1];
        boolean[] ends = new boolean[words.size() + 1];
        for (int piece = 0; piece < pattern.pieces().size(); piece++) {
            boolean[] reached = new boolean[words.size() + 1];
            int[] from = new int[words.size() + 1];
            int[] sought = pattern.pieces().get(piece);
            int gap = pattern.gaps().get(piece);
            int last = -1;
            int seen = 0;
            boolean any = false;
            KnuthMorrisPratt matcher = new KnuthMorrisPratt(sought);
            for (int at = 0; at < words.size(); at++) {
                if (matcher.endsAt(words.hash(at))) {
                    int begin = at + 1 - sought.length;
                    for (; seen <= begin; seen++) {
                        last = ends[seen] ? seen : last;
                    }
                    if (piece == 0 || (last >= 0 && begin - last <= gap)) {
                        reached[at + 1] = true;
                        from[at + 1] = piece == 0 ? begin : begins[last];
                        any = true;
                    }
                }
            }
            if (!any) {
                return Optional.empty();
            }
            ends = reached;
            begins = from;
        }
        for (int end = 0; end < ends.length; end++) {
            if (ends[end]) {
                return Optional.of(words.span(begins[end], end));
            }
        }
        return Optional.empty();
    }

    /** The words from {@code begin} to {@code end} and which share of them is common. */
    private record Alignment(int begin, int end, double similarity) {}

    /** The stretch with most of the words, cut to the words that stand in the same order. */
    private Alignment closest(int[] sought) {
        int length = Math.min(words.size(), sought.length + sought.length / 4 + 2);
        int best = densest(sought, length);
        if (best < 0) {
            return new Alignment(0, 0, 0);
        }
        return align(sought, best, Math.min(words.size(), best + length));
    }

    /** Where the stretch of so many words begins that has most of those sought; -1 where less than half stand in any. */
    private int densest(int[] sought, int length) {
        Map<Integer, Integer> missing = new HashMap<>();
        for (int word : sought) {
            missing.merge(word, 1, Integer::sum);
        }
        int common = 0;
        int most = sought.length / 2;
        int best = -1;
        for (int end = 1; end <= words.size(); end++) {
            Integer left = missing.computeIfPresent(words.hash(end - 1), (word, count) -> count - 1);
            common += left != null && left >= 0 ? 1 : 0;
            if (end > length) {
                Integer back = missing.computeIfPresent(words.hash(end - length - 1), (word, count) -> count + 1);
                common -= back != null && back > 0 ? 1 : 0;
            }
            if (common > most) {
                most = common;
                best = Math.max(0, end - length);
            }
        }
        return best;
    }

    /** The longest common subsequence of the words sought and a stretch. */
    private Alignment align(int[] sought, int from, int to) {
        int width = to - from;
        int[][] common = new int[sought.length + 1][width + 1];
        for (int i = sought.length - 1; i >= 0; i--) {
            for (int j = width - 1; j >= 0; j--) {
                common[i][j] = sought[i] == words.hash(from + j)
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int first = -1;
        int last = -1;
        int i = 0;
        int j = 0;
        while (i < sought.length && j < width) {
            if (sought[i] == words.hash(from + j)) {
                first = first < 0 ? j : first;
                last = j;
                i++;
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        if (first < 0) {
            return new Alignment(0, 0, 0);
        }
        int extent = Math.max(sought.length, last + 1 - first);
        return new Alignment(from + first, from + last + 1, (double) common[0][0] / Math.max(extent, common[0][0] + 1));
    }
}
