package org.credibility.text;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/**
 * The way from a text back to the file it was read from: which line and column of the file an offset of the text stands at.
 *
 * <p>A text is made of pieces, each with its place in the file. A piece that was copied is as long in both, and its characters advance
 * together. Any other piece stands for its place as a whole: "&amp;" for the five characters of its entity, a space for a line end with
 * the indentation after it. Pieces may come from anywhere in the file: a headline may stand below the words it is put before. Lines end
 * with a line feed, a carriage return, or both. Immutable and thread-safe.
 */
public final class SourceMap {
    private final Pieces pieces;
    private final int[] lineStarts;

    private SourceMap(CharSequence source, Pieces pieces) {
        this.pieces = pieces;
        this.lineStarts = lineStarts(source);
    }

    /** Returns the map of a text that is its own file. */
    public static SourceMap identity(CharSequence text) {
        return builder(text).piece(text.length(), 0, text.length()).build();
    }

    /** Returns a builder of the map of a text that was read from a source. */
    public static Builder builder(CharSequence source) {
        return new Builder(source);
    }

    private static int[] lineStarts(CharSequence source) {
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < source.length(); i++) {
            if (endsLine(source, i)) {
                starts = lines < starts.length ? starts : Arrays.copyOf(starts, 2 * lines);
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    private static boolean endsLine(CharSequence source, int offset) {
        char c = source.charAt(offset);
        return c == '\n' || (c == '\r' && Characters.at(source, offset + 1) != '\n');
    }

    /**
     * Returns the line and column where the character at the offset of the text stands.
     *
     * @throws IndexOutOfBoundsException if the offset is negative
     */
    public Position position(int textOffset) {
        return placed(sourceOffset(textOffset));
    }

    /**
     * Returns the line and column after the last character before the offset: the place for the exclusive end of a span.
     *
     * @throws IndexOutOfBoundsException if the offset is negative
     */
    public Position endPosition(int textOffset) {
        return placed(sourceEnd(textOffset));
    }

    /**
     * Returns the offset in the source where the character at the offset of the text begins; after the text, the source's offset after it.
     *
     * @throws IndexOutOfBoundsException if the offset is negative
     */
    public int sourceOffset(int textOffset) {
        return pieces.begin(textOffset);
    }

    /**
     * Returns the offset in the source after the last character before the offset of the text: the exclusive end of a span.
     *
     * @throws IndexOutOfBoundsException if the offset is negative
     */
    public int sourceEnd(int textOffset) {
        return textOffset == 0 ? pieces.begin(0) : pieces.end(textOffset - 1);
    }

    private Position placed(int sourceOffset) {
        int line = floor(lineStarts, sourceOffset);
        return new Position(line + 1, sourceOffset - lineStarts[line] + 1);
    }

    private static int floor(int[] sorted, int key) {
        int found = Arrays.binarySearch(sorted, key);
        return found >= 0 ? found : -found - 2;
    }

    /** Collects the pieces of a text in their order; not safe for use by several threads. */
    public static final class Builder {
        private final CharSequence source;
        private final int[][] rows = {new int[16], new int[16], new int[16]};
        private int size;
        private int textLength;

        private Builder(CharSequence source) {
            this.source = requireNonNull(source, "source");
        }

        /**
         * Adds a piece of the text with its place; all in UTF-16 code units. A piece without length is left out.
         *
         * @param length how long the piece is in the text
         * @param begin where its place in the source begins
         * @param end where its place ends, exclusive; the piece was copied if this is {@code begin + length}
         * @throws IllegalArgumentException if the length is negative or the place is none of the source
         */
        public Builder piece(int length, int begin, int end) {
            if (length < 0 || begin < 0 || end < begin || end > source.length()) {
                throw new IllegalArgumentException("piece of length " + length + " at " + begin + " to " + end
                        + " of a source of " + source.length());
            }
            if (length > 0 && !extendsLast(length, begin, end)) {
                add(begin, end);
            }
            textLength += length;
            return this;
        }

        /** A copied piece that begins where one ended is a part of it. */
        private boolean extendsLast(int length, int begin, int end) {
            if (size == 0 || end - begin != length || rows[2][size - 1] != begin) {
                return false;
            }
            boolean copied = rows[2][size - 1] - rows[1][size - 1] == textLength - rows[0][size - 1];
            if (copied) {
                rows[2][size - 1] = end;
            }
            return copied;
        }

        private void add(int begin, int end) {
            if (size == rows[0].length) {
                for (int row = 0; row < rows.length; row++) {
                    rows[row] = Arrays.copyOf(rows[row], 2 * size);
                }
            }
            rows[0][size] = textLength;
            rows[1][size] = begin;
            rows[2][size] = end;
            size++;
        }

        /** Returns the map. */
        public SourceMap build() {
            return new SourceMap(
                    source,
                    new Pieces(
                            Arrays.copyOf(rows[0], size),
                            Arrays.copyOf(rows[1], size),
                            Arrays.copyOf(rows[2], size),
                            textLength));
        }
    }

    /** The pieces: where each begins in the text, and its place in the source. */
    private static final class Pieces {
        private final int[] texts;
        private final int[] begins;
        private final int[] ends;
        private final int textLength;

        Pieces(int[] texts, int[] begins, int[] ends, int textLength) {
            this.texts = texts;
            this.begins = begins;
            this.ends = ends;
            this.textLength = textLength;
        }

        int begin(int offset) {
            check(offset);
            if (texts.length == 0) {
                return 0;
            }
            if (offset >= textLength) {
                return ends[ends.length - 1];
            }
            int piece = floor(texts, offset);
            return isCopied(piece) ? begins[piece] + offset - texts[piece] : begins[piece];
        }

        int end(int offset) {
            check(offset);
            if (texts.length == 0) {
                return 0;
            }
            int piece = floor(texts, Math.min(offset, textLength - 1));
            return isCopied(piece) && offset < textLength ? begins[piece] + offset - texts[piece] + 1 : ends[piece];
        }

        private boolean isCopied(int piece) {
            int next = piece + 1 < texts.length ? texts[piece + 1] : textLength;
            return ends[piece] - begins[piece] == next - texts[piece];
        }

        private static void check(int offset) {
            if (offset < 0) {
                throw new IndexOutOfBoundsException("text offset " + offset);
            }
        }
    }
}
