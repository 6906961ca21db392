package org.credibility.fetch.metadata;

/** Tells quickly whether words may tell a day or an author, in words alone. */
final class LineSigns {
    /** A line that tells a day or an author is not longer, in UTF-16 units; white space of the file counts. */
    private static final int MAX_LINE = 300;

    private LineSigns() {}

    /** Returns whether a short text holds a year of this century. */
    static boolean holdsYear(String text) {
        if (text.length() > MAX_LINE) {
            return false;
        }
        for (int at = text.indexOf("20"); at >= 0; at = text.indexOf("20", at + 1)) {
            if (at + 3 < text.length() && isDigit(text.charAt(at + 2)) && isDigit(text.charAt(at + 3))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns whether a short text begins with "by", or ends with it where the name follows in a link. */
    static boolean beginsAsByline(String text) {
        if (text.length() > MAX_LINE) {
            return false;
        }
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return isBy(text, at) || (text.length() - at < 30 && isBy(text, lastWord(text)));
    }

    private static int lastWord(String text) {
        int end = text.length();
        while (end > 0 && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == ':')) {
            end--;
        }
        int begin = end;
        while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private static boolean isBy(String text, int at) {
        return at + 1 < text.length()
                && (text.charAt(at) == 'b' || text.charAt(at) == 'B')
                && (text.charAt(at + 1) == 'y' || text.charAt(at + 1) == 'Y')
                && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }
}
