package org.credibility.text;

import java.util.Comparator;

/**
 * A place in a file as editors show it.
 *
 * @param line the line, counted from 1
 * @param column the column in UTF-16 code units, counted from 1
 */
public record Position(int line, int column) implements Comparable<Position> {
    private static final Comparator<Position> ORDER =
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

    /** Checks that line and column are counted from 1. */
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("not a position: line " + line + ", column " + column);
        }
    }

    /** Orders by line, then by column. */
    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
