package org.credibility.text;

/** What a code point is to the scanners of this package. */
final class Characters {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Characters() {}

    /** Returns whether it is white space, no-break spaces and U+0085 included. */
    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    /** Returns whether it ends a line: line feed, carriage return, line and paragraph separator. */
    static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029;
    }

    /** Returns whether it is a letter, a digit or another sign of a number. */
    static boolean isWord(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /** Returns whether it is a decimal digit of ASCII. */
    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Returns whether it has no glyph of its own: soft hyphen, zero-width space, direction mark, byte order mark. */
    static boolean isInvisible(int c) {
        return c >= 0x80 && Character.getType(c) == Character.FORMAT;
    }

    /** Returns whether it belongs to the code point before it: combining mark, joiner, emoji modifier. */
    static boolean isExtender(int c) {
        if (c < 0x300) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || c == ZERO_WIDTH_NON_JOINER
                || c == ZERO_WIDTH_JOINER
                || (c >= 0x1F3FB && c <= 0x1F3FF)
                || (c >= 0xE0020 && c <= 0xE007F);
    }

    /** Returns whether it is an apostrophe or a mark that is typed for one. */
    static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\uFF07';
    }

    /** Returns whether it is a hyphen that joins words. */
    static boolean isHyphen(int c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** Returns whether it is a dash or a hyphen. */
    static boolean isDash(int c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    /** Returns the code point at the offset, or -1 outside the text. */
    static int at(CharSequence text, int offset) {
        return offset >= 0 && offset < text.length() ? Character.codePointAt(text, offset) : -1;
    }

    /** Returns the code point before the offset, or -1 at the beginning of the text. */
    static int before(CharSequence text, int offset) {
        return offset > 0 && offset <= text.length() ? Character.codePointBefore(text, offset) : -1;
    }

    /** Returns the end of the code point at the offset with all that must stay with it. */
    static int clusterEnd(CharSequence text, int begin) {
        int first = Character.codePointAt(text, begin);
        int end = begin + Character.charCount(first);
        if (isRegionalIndicator(first) && isRegionalIndicator(at(text, end))) {
            end += 2;
        }
        int next = at(text, end);
        while (isExtender(next)) {
            end += Character.charCount(next);
            int joined = at(text, end);
            if (next == ZERO_WIDTH_JOINER && isJoinable(joined)) {
                end += Character.charCount(joined);
                joined = at(text, end);
            }
            next = joined;
        }
        return end;
    }

    private static boolean isRegionalIndicator(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    private static boolean isJoinable(int c) {
        int type = c < 0 ? Character.UNASSIGNED : Character.getType(c);
        return isWord(c) || type == Character.OTHER_SYMBOL || (type == Character.MATH_SYMBOL && c >= 0x80);
    }
}
