package org.credibility.text;

/** The one form in which a comparable copy writes quotation marks, dashes and spaces. */
final class PlainForms {
    /** Stands for a character that the copy leaves out. */
    static final int NONE = -1;

    private static final String DOUBLE_QUOTES = "\u201C\u201D\u201E\u201F\u00AB\u00BB\u301D\u301E";
    private static final String SINGLE_QUOTES = "\u2018\u2019\u201A\u201B\u2039\u203A\u2032\u02BC\u00B4`";

    private PlainForms() {}

    /** Returns the plain form of the code point, itself if it has none other, or {@link #NONE}. */
    static int of(int c) {
        if (c < 0x80) {
            return ascii(c);
        }
        if (DOUBLE_QUOTES.indexOf(c) >= 0) {
            return '"';
        }
        if (SINGLE_QUOTES.indexOf(c) >= 0) {
            return '\'';
        }
        if (c == 0x2212 || Characters.isDash(c)) {
            return '-';
        }
        if (Characters.isSpace(c)) {
            return ' ';
        }
        return Characters.isInvisible(c) || (c >= 0xFE00 && c <= 0xFE0F) ? NONE : c;
    }

    private static int ascii(int c) {
        if (c >= 'A' && c <= 'Z') {
            return c + ('a' - 'A');
        }
        if (Characters.isSpace(c)) {
            return ' ';
        }
        return c == '`' ? '\'' : c;
    }
}
