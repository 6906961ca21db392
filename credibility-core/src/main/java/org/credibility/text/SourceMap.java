package org.credibility.text;

import java.util.Arrays;

/**
 * The way from a text back to the file it was read from: which line and column of the file an offset of the text stands at.
 *
 * <p>A reader that drops markup or resolves entities notes pairs of offsets; between two pairs text and file advance together. Lines end
 * with a line feed, a carriage return, or both. Immutable and thread-safe.
 */
public final class SourceMap {
    private final int[] textOffsets;
    private final int[] sourceOffsets;
    private final int[] lineStarts;
    private final int sourceLength;

    private SourceMap(CharSequence source, int[] textOffsets, int[] sourceOffsets) {
        this.textOffsets = textOffsets;
        this.sourceOffsets = sourceOffsets;
        this.lineStarts = lineStarts(source);
        this.sourceLength = source.length();
    }

    /** Returns the map of a text that is its own file. */
    public static SourceMap identity(CharSequence text) {
        return new SourceMap(text, new int[] {0}, new int[] {0});
    }

    /**
     * Returns the map that sends {@code textOffsets[i]} to {@code sourceOffsets[i]}, both in UTF-16 code units. From one entry on, both
     * advance by one, but never past the next entry's place in the source; before the first entry both begin at 0.
     *
     * @throws IllegalArgumentException if the arrays differ in length, the text offsets do not rise, the source offsets fall, or one lies
     *     outside the source
     */
    public static SourceMap of(CharSequence source, int[] textOffsets, int[] sourceOffsets) {
        if (textOffsets.length != sourceOffsets.length) {
            throw new IllegalArgumentException(
                    textOffsets.length + " text offsets, " + sourceOffsets.length + " source offsets");
        }
        boolean startsAtZero = textOffsets.length > 0 && textOffsets[0] == 0;
        int[] text = startsAtZero ? textOffsets.clone() : prefixed(textOffsets);
        int[] places = startsAtZero ? sourceOffsets.clone() : prefixed(sourceOffsets);
        for (int i = 0; i < text.length; i++) {
            boolean falls = i > 0 && (text[i] <= text[i - 1] || places[i] < places[i - 1]);
            if (falls || text[i] < 0 || places[i] < 0 || places[i] > source.length()) {
                throw new IllegalArgumentException("entry " + text[i] + " -> " + places[i]
                        + " is out of order or outside the source of " + source.length());
            }
        }
        return new SourceMap(source, text, places);
    }

    private static int[] prefixed(int[] offsets) {
        int[] all = new int[offsets.length + 1];
        System.arraycopy(offsets, 0, all, 1, offsets.length);
        return all;
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
        if (textOffset == 0) {
            return position(0);
        }
        return placed(Math.min(sourceOffset(textOffset - 1) + 1, sourceLength));
    }

    /**
     * Returns the offset in the source, at most the source's length.
     *
     * @throws IndexOutOfBoundsException if the offset is negative
     */
    public int sourceOffset(int textOffset) {
        if (textOffset < 0) {
            throw new IndexOutOfBoundsException("text offset " + textOffset);
        }
        int entry = floor(textOffsets, textOffset);
        int limit = entry + 1 < sourceOffsets.length ? sourceOffsets[entry + 1] : sourceLength;
        return (int) Math.min((long) sourceOffsets[entry] + textOffset - textOffsets[entry], limit);
    }

    private Position placed(int sourceOffset) {
        int line = floor(lineStarts, sourceOffset);
        return new Position(line + 1, sourceOffset - lineStarts[line] + 1);
    }

    private static int floor(int[] sorted, int key) {
        int found = Arrays.binarySearch(sorted, key);
        return found >= 0 ? found : -found - 2;
    }
}
