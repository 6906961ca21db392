package org.credibility.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text made comparable that keeps its way back: every character of the copy knows the stretch of the original it stands for.
 *
 * <p>The copy is in lower case, has compatibility forms written out (ligatures, full-width letters, the ellipsis), straight quotation
 * marks, plain hyphens for all dashes, one space for a run of white space, and no soft hyphens or other characters without a glyph. It may
 * be longer than the original: U+0130, the capital I with a dot, has two characters in lower case. So never use its offsets on the
 * original without {@link #original(Span)}. Immutable and thread-safe.
 */
public final class AlignedText {
    private final String text;
    private final int[] begins;
    private final int[] ends;
    private final int originalLength;

    private AlignedText(Folding folding, int originalLength) {
        this.text = folding.folded.toString();
        this.begins = Arrays.copyOf(folding.begins, text.length());
        this.ends = Arrays.copyOf(folding.ends, text.length());
        this.originalLength = originalLength;
    }

    /** Returns the comparable copy of the text; the time is linear in its length. */
    public static AlignedText fold(CharSequence text) {
        return new AlignedText(new Folding(text), text.length());
    }

    /** Returns the copy. */
    public String text() {
        return text;
    }

    /**
     * Returns the smallest span of the original that covers what the span of the copy stands for. It never cuts a surrogate pair.
     *
     * @param folded a span of the copy; for an empty one the result is empty
     * @throws IndexOutOfBoundsException if the span ends after the copy
     */
    public Span original(Span folded) {
        int begin = original(folded.begin());
        if (folded.isEmpty()) {
            return Span.of(begin, begin);
        }
        return Span.of(begin, ends[folded.end() - 1]);
    }

    /**
     * Returns where the stretch begins that the character at the offset of the copy stands for; the original's length at the copy's end.
     *
     * @throws IndexOutOfBoundsException if the offset lies outside the copy
     */
    public int original(int offset) {
        if (offset == text.length()) {
            return originalLength;
        }
        return begins[offset];
    }

    /** The copy as it grows, a base character with its combining marks at a time. */
    private static final class Folding {
        /** So many code units are composed at a time; more marks on one base are taken in stretches of this length. */
        private static final int MAX_CHUNK = 32;

        private final CharSequence original;
        private final StringBuilder folded;
        private int[] begins;
        private int[] ends;

        Folding(CharSequence original) {
            this.original = original;
            this.folded = new StringBuilder(original.length());
            this.begins = new int[original.length() + 16];
            this.ends = new int[original.length() + 16];
            int offset = 0;
            while (offset < original.length()) {
                int end = chunkEnd(offset);
                append(offset, end);
                offset = end;
            }
        }

        private int chunkEnd(int begin) {
            int end = begin + Character.charCount(Characters.at(original, begin));
            while (end - begin < MAX_CHUNK && isMark(Characters.at(original, end))) {
                end += Character.charCount(Characters.at(original, end));
            }
            return end;
        }

        private static boolean isMark(int c) {
            return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
        }

        private void append(int begin, int end) {
            char first = original.charAt(begin);
            if (end == begin + 1 && (first < 0x80 || PlainForms.of(first) != first)) {
                add(PlainForms.of(first), begin, end);
                return;
            }
            Normalizer.normalize(original.subSequence(begin, end), Normalizer.Form.NFKC)
                    .toLowerCase(Locale.ROOT)
                    .codePoints()
                    .forEach(c -> add(PlainForms.of(c), begin, end));
        }

        private void add(int c, int begin, int end) {
            if (c == PlainForms.NONE) {
                return;
            }
            int size = folded.length();
            if (c == ' ' && size > 0 && folded.charAt(size - 1) == ' ') {
                ends[size - 1] = end;
                return;
            }
            folded.appendCodePoint(c);
            if (folded.length() > begins.length) {
                begins = Arrays.copyOf(begins, 2 * folded.length());
                ends = Arrays.copyOf(ends, 2 * folded.length());
            }
            Arrays.fill(begins, size, folded.length(), begin);
            Arrays.fill(ends, size, folded.length(), end);
        }
    }
}
