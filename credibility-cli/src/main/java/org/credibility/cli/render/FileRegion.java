package org.credibility.cli.render;

import static java.util.Objects.requireNonNull;

import org.credibility.text.Position;
import org.credibility.text.SourceMap;
import org.credibility.text.Span;

/**
 * A stretch of a file as editors show it; it holds a character at least where the file does.
 *
 * @param begin where it begins
 * @param end where it ends, exclusive, not before it begins
 */
record FileRegion(Position begin, Position end) {
    /** Checks that both are given. */
    FileRegion {
        requireNonNull(begin, "begin");
        requireNonNull(end, "end");
    }

    /** Returns the region of a span of a text. Where the text was put together in another order than the file, it is its first words. */
    static FileRegion of(Span span, SourceMap map) {
        Position begin = map.position(span.begin());
        Position end = span.isEmpty() ? begin : map.endPosition(span.end());
        return new FileRegion(begin, end.compareTo(begin) < 0 ? begin : end);
    }

    boolean isOnOneLine() {
        return begin.line() == end.line();
    }

    /** Returns line and column of the begin. */
    @Override
    public String toString() {
        return begin.line() + ":" + begin.column();
    }
}
