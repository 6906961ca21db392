package org.credibility.text;

/**
 * A stretch of a text, half-open, in UTF-16 code units of the untouched text: {@code "news".substring(begin, end)} is what it holds.
 *
 * @param begin the offset of the first code unit
 * @param end the offset after the last code unit
 */
public record Span(int begin, int end) implements Comparable<Span> {
    /** Checks that the span does not run backwards and does not begin before the text. */
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: begin " + begin + ", end " + end);
        }
    }

    /** Returns the span from {@code begin} up to, not including, {@code end}. */
    public static Span of(int begin, int end) {
        return new Span(begin, end);
    }

    /** Returns the number of UTF-16 code units. */
    public int length() {
        return end - begin;
    }

    /** Returns whether the span holds nothing. */
    public boolean isEmpty() {
        return begin == end;
    }

    /** Returns whether the other span lies wholly inside this one; an empty span may lie at its edge. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Returns whether the code unit at the offset is part of the span; the one at {@code end} is not. */
    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    /** Returns whether the two spans share a code unit; an empty span shares none. */
    public boolean overlaps(Span other) {
        return Math.max(begin, other.begin) < Math.min(end, other.end);
    }

    /**
     * Returns what the span holds of the text.
     *
     * @throws IndexOutOfBoundsException if the text is shorter than the span's end
     */
    public String in(CharSequence text) {
        return text.subSequence(begin, end).toString();
    }

    /** Returns the smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /**
     * Returns the span without the white space at its two ends; an empty span at {@code begin} if there is nothing else.
     *
     * @throws IndexOutOfBoundsException if the text is shorter than the span's end
     */
    public Span trim(CharSequence text) {
        int last = end;
        while (last > begin && Characters.isSpace(text.charAt(last - 1))) {
            last--;
        }
        int first = begin;
        while (first < last && Characters.isSpace(text.charAt(first))) {
            first++;
        }
        return new Span(first, last);
    }

    /** Orders by begin, then by end. */
    @Override
    public int compareTo(Span other) {
        return begin == other.begin ? Integer.compare(end, other.end) : Integer.compare(begin, other.begin);
    }
}
