package org.credibility.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a quotation in pieces, with how many other words may stand before each piece: an ellipsis leaves words
 * out, square brackets put others in their place.
 *
 * @param pieces the words of each piece, as hashes; none is empty
 * @param gaps how many words may stand before each piece; 0 before the first
 */
record QuotationPattern(List<int[]> pieces, List<Integer> gaps) {
    /** So many words of a quotation are compared. */
    static final int LONGEST_QUOTATION = 200;

    /** So many pieces of a quotation are compared. */
    static final int MOST_PIECES = 12;

    /** So many words an ellipsis may stand for. */
    static final int LONGEST_OMISSION = 80;

    /** So many words brackets may stand for. */
    static final int LONGEST_INSERTION = 8;

    private static final Pattern GAP = Pattern.compile("\\[[^\\]]{0,80}\\]|\\.(?:\\s?\\.){1,5}|\u2026");

    /** Copies the lists. */
    QuotationPattern {
        pieces = List.copyOf(pieces);
        gaps = List.copyOf(gaps);
    }

    static QuotationPattern of(String quotation) {
        List<int[]> pieces = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        Matcher gap = GAP.matcher(quotation);
        int begin = 0;
        int room = 0;
        int left = LONGEST_QUOTATION;
        while (left > 0 && pieces.size() < MOST_PIECES) {
            boolean found = gap.find();
            int end = found ? gap.start() : quotation.length();
            int[] words = words(quotation.substring(begin, end), left);
            if (words.length > 0) {
                pieces.add(words);
                gaps.add(pieces.size() == 1 ? 0 : room);
                left -= words.length;
                room = 0;
            }
            if (!found) {
                break;
            }
            room = Math.max(room, isOmission(gap.group()) ? LONGEST_OMISSION : LONGEST_INSERTION);
            begin = gap.end();
        }
        return new QuotationPattern(pieces, gaps);
    }

    private static boolean isOmission(String gap) {
        return gap.startsWith(".") || gap.contains("\u2026") || gap.contains("..");
    }

    private static int[] words(String piece, int most) {
        int[] words = new QuotationWords(piece).hashes();
        return words.length <= most ? words : java.util.Arrays.copyOf(words, most);
    }

    /** Returns the number of its words. */
    int size() {
        return pieces.stream().mapToInt(piece -> piece.length).sum();
    }

    /** Returns all its words in order. */
    int[] words() {
        return pieces.stream().flatMapToInt(java.util.Arrays::stream).toArray();
    }
}
