package org.credibility.cli.draft;

import java.util.Arrays;
import org.credibility.text.SourceMap;

/** Words of a draft whose every character knows its place in the file. */
final class PlacedText {
    private final String text;
    private final int[] pieces;

    /** Takes the words and, one after the other, the length, begin and end of each piece as {@link SourceMap} has them. */
    PlacedText(String text, int[] pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    /** Returns words that the file does not hold; they stand at its beginning. */
    static PlacedText ofNowhere(String text) {
        return new PlacedText(text, new int[] {text.length(), 0, 0});
    }

    String text() {
        return text;
    }

    /** Returns whether another says the same, places aside. */
    boolean says(PlacedText other) {
        return text.equals(other.text);
    }

    /** Adds the pieces to the map of a longer text. */
    void addTo(SourceMap.Builder map) {
        for (int at = 0; at < pieces.length; at += 3) {
            map.piece(pieces[at], pieces[at + 1], pieces[at + 2]);
        }
    }

    /** Returns where the first of the words stands that lies behind a place in the file; their length where none does. */
    int offsetAt(int place) {
        int offset = 0;
        for (int at = 0; at < pieces.length; at += 3) {
            boolean copied = pieces[at + 2] - pieces[at + 1] == pieces[at];
            if (pieces[at + 1] >= place) {
                return offset;
            }
            if (copied && pieces[at + 2] > place) {
                return offset + place - pieces[at + 1];
            }
            offset += pieces[at];
        }
        return offset;
    }

    /** Returns where in the file the words end. */
    int sourceEnd() {
        return pieces.length == 0 ? 0 : pieces[pieces.length - 1];
    }

    @Override
    public String toString() {
        return text + Arrays.toString(pieces);
    }
}
