package org.credibility.cli.draft;

import org.jspecify.annotations.Nullable;

/**
 * Characters of a file with their places in it.
 *
 * <p>A parser tells offsets from {@code origin} on. They are places in the file themselves, unless something was taken out of the
 * characters before the parser read them: then {@code places} holds the place of each, and one more for the end.
 */
final class Stretch {
    private final CharSequence characters;
    private final int origin;
    private final int @Nullable [] places;

    private Stretch(CharSequence characters, int origin, int @Nullable [] places) {
        this.characters = characters;
        this.origin = origin;
        this.places = places;
    }

    /** Returns the stretch of characters that lie in the file from a place on. */
    static Stretch at(int place, CharSequence characters) {
        return new Stretch(characters, place, null);
    }

    /** Returns a cell of a table, as Markdown reads it: a sign that parts cells is none behind a backslash, which goes. */
    static Stretch ofCell(CharSequence file, int begin, int end) {
        StringBuilder characters = new StringBuilder(end - begin);
        int[] places = new int[end - begin + 1];
        int at = begin;
        while (at < end) {
            boolean escaped = file.charAt(at) == '\\' && at + 1 < end && file.charAt(at + 1) == '|';
            places[characters.length()] = at;
            characters.append(escaped ? '|' : file.charAt(at));
            at += escaped ? 2 : 1;
        }
        places[characters.length()] = end;
        return new Stretch(characters, begin, places);
    }

    /** Returns the character at an offset; a NUL outside. */
    char at(int offset) {
        int index = offset - origin;
        return index >= 0 && index < characters.length() ? characters.charAt(index) : '\0';
    }

    /** Returns the place in the file of the character at an offset. */
    int place(int offset) {
        return places == null ? offset : places[Math.min(offset - origin, places.length - 1)];
    }

    /** Returns the characters between two offsets. */
    String between(int begin, int end) {
        int length = characters.length();
        int first = Math.min(begin - origin, length);
        return characters
                .subSequence(first, Math.max(first, Math.min(end - origin, length)))
                .toString();
    }

    /** Returns the offset of the first character. */
    int begin() {
        return origin;
    }
}
