package org.credibility.evidence;

import java.util.Arrays;
import org.credibility.text.AlignedText;
import org.credibility.text.Span;

/** The words of a text for comparing quotations, as hashes, each with its place in the untouched text. */
final class QuotationWords {
    private final AlignedText folded;
    private int[] hashes = new int[64];
    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private int size;

    QuotationWords(String text) {
        folded = AlignedText.fold(text);
        String copy = folded.text();
        int at = 0;
        while (at < copy.length()) {
            int end = wordEnd(copy, at);
            if (end > at) {
                add(copy, at, end);
            }
            at = Math.max(end, at + 1);
        }
    }

    /** A word is letters and digits, with apostrophes, points and commas between two of them. */
    private static int wordEnd(String copy, int begin) {
        int at = begin;
        while (at < copy.length()) {
            boolean joins = at > begin
                    && "'.,".indexOf(copy.charAt(at)) >= 0
                    && at + 1 < copy.length()
                    && isWord(copy.charAt(at - 1))
                    && isWord(copy.charAt(at + 1));
            if (!isWord(copy.charAt(at)) && !joins) {
                break;
            }
            at++;
        }
        return at;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private void add(String copy, int begin, int end) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            begins = Arrays.copyOf(begins, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        hashes[size] = copy.substring(begin, end).hashCode();
        begins[size] = begin;
        ends[size++] = end;
    }

    int size() {
        return size;
    }

    int hash(int at) {
        return hashes[at];
    }

    /** Returns the words themselves, as hashes. */
    int[] hashes() {
        return Arrays.copyOf(hashes, size);
    }

    /** Returns where the words from one index to another, itself not among them, stand in the untouched text. */
    Span span(int begin, int end) {
        return folded.original(Span.of(begins[begin], ends[end - 1]));
    }
}
