package org.credibility.cli.draft;

import java.util.Arrays;

/**
 * Words as they grow, with their places: white space is folded to one space, none stands at either end.
 *
 * <p>A space stands for all that lies between the words around it: spaces, a line end, the signs of a quotation or list at the begin of
 * the next line, tags.
 */
final class FoldedText {
    private final StringBuilder text = new StringBuilder();
    private int[] pieces = new int[24];
    private int size;
    private boolean spacePending;

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Returns where the next word will begin. */
    int nextBegin() {
        return text.length() + (spacePending ? 1 : 0);
    }

    /** Returns where the last word ends. */
    int end() {
        return text.length();
    }

    /** Adds white space. */
    void space() {
        spacePending = !text.isEmpty();
    }

    /** Adds a stretch of the file as it stands. */
    void copy(Stretch stretch, int begin, int end) {
        for (int at = begin; at < end; at++) {
            put(stretch.at(at), stretch.place(at), stretch.place(at + 1));
        }
    }

    /** Adds words that a place in the file stands for. */
    void put(String words, int begin, int end) {
        int first = 0;
        while (first < words.length()) {
            if (isSpace(words.charAt(first))) {
                space();
                first++;
                continue;
            }
            int last = first;
            while (last < words.length() && !isSpace(words.charAt(last))) {
                last++;
            }
            flushSpace(begin);
            text.append(words, first, last);
            addPiece(last - first, begin, end);
            first = last;
        }
    }

    private void put(char unit, int begin, int end) {
        if (isSpace(unit)) {
            space();
            return;
        }
        flushSpace(begin);
        text.append(unit);
        addPiece(1, begin, end);
    }

    private void flushSpace(int nextPlace) {
        if (spacePending) {
            spacePending = false;
            text.append(' ');
            int last = pieces[size - 1];
            addPiece(1, last, Math.max(last, nextPlace));
        }
    }

    private void addPiece(int length, int begin, int end) {
        boolean copied = end - begin == length;
        if (size > 0 && copied && pieces[size - 1] == begin && pieces[size - 3] == begin - pieces[size - 2]) {
            pieces[size - 3] += length;
            pieces[size - 1] = end;
            return;
        }
        if (size == pieces.length) {
            pieces = Arrays.copyOf(pieces, 2 * size);
        }
        pieces[size++] = length;
        pieces[size++] = begin;
        pieces[size++] = end;
    }

    /** Returns the words so far. */
    PlacedText toPlacedText() {
        return new PlacedText(text.toString(), Arrays.copyOf(pieces, size));
    }

    /** The signs that end a line are among them: a block is one line. No-break spaces are not. */
    static boolean isSpace(char unit) {
        return unit <= ' '
                ? unit == ' ' || (unit >= '\t' && unit <= '\r')
                : unit == '\u0085' || unit == '\u2028' || unit == '\u2029';
    }
}
