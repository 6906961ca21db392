package org.credibility.text;

/** Finds web and e-mail addresses, user names and hashtags. */
final class Addresses {
    /** An address is cut after so many UTF-16 code units. */
    private static final int MAX_ADDRESS = 2_048;
    /** So far a host or the first part of an e-mail address is looked for, in UTF-16 code units. */
    private static final int MAX_LABELS = 128;

    private static final String[] PREFIXES = {"http://", "https://", "ftp://", "www.", "mailto:"};
    private static final String TRAILING = ".,;:!?'*_]}\u2026";

    private Addresses() {}

    /** Returns the end of the address that begins at the offset, or the offset if none does. */
    static int end(CharSequence text, int begin) {
        char first = text.charAt(begin);
        if (!isAsciiWord(first)) {
            return begin;
        }
        for (String prefix : PREFIXES) {
            if ((first | 0x20) == prefix.charAt(0) && startsWith(text, begin, prefix)) {
                int end = addressEnd(text, begin);
                return end > begin + prefix.length() ? end : begin;
            }
        }
        return withoutPrefix(text, begin);
    }

    /** Returns the end of the user name or hashtag that begins at the offset, or the offset if none does. */
    static int handleEnd(CharSequence text, int begin) {
        int sign = text.charAt(begin);
        int first = Characters.at(text, begin + 1);
        boolean starts =
                sign == '@' ? Characters.isWord(first) || first == '_' : sign == '#' && Character.isLetter(first);
        if (!starts) {
            return begin;
        }
        int end = begin + 1;
        while (end < text.length() && (text.charAt(end) == '_' || Characters.isWord(Characters.at(text, end)))) {
            end = Characters.clusterEnd(text, end);
        }
        if (sign == '@' && Characters.at(text, end) == '@') {
            int host = hostEnd(text, end + 1);
            return host > end + 1 ? host : end;
        }
        return end;
    }

    private static boolean startsWith(CharSequence text, int begin, String prefix) {
        boolean fits = begin + prefix.length() < text.length();
        for (int at = 0; fits && at < prefix.length(); at++) {
            char c = text.charAt(begin + at);
            fits = (c >= 'A' && c <= 'Z' ? c | 0x20 : c) == prefix.charAt(at);
        }
        return fits;
    }

    private static int withoutPrefix(CharSequence text, int begin) {
        int local = begin;
        while (local < text.length() && local - begin < MAX_LABELS && isLocalPart(text.charAt(local))) {
            local++;
        }
        if (Characters.at(text, local) == '@') {
            int host = hostEnd(text, local + 1);
            return host > local + 1 ? host : begin;
        }
        if (Characters.at(text, local) != '/') {
            return begin;
        }
        int host = hostEnd(text, begin);
        return host == local && isPathStart(text, host + 1) ? addressEnd(text, begin) : begin;
    }

    private static boolean isPathStart(CharSequence text, int offset) {
        int c = Characters.at(text, offset);
        return c >= 0 && isAddress(c) && TRAILING.indexOf(c) < 0;
    }

    /** Returns the end of a host name with at least one dot and a last label of letters, or {@code begin}. */
    private static int hostEnd(CharSequence text, int begin) {
        int end = begin;
        int lastDot = -1;
        while (end < text.length() && end - begin < MAX_LABELS && isHost(text, end, begin)) {
            lastDot = text.charAt(end) == '.' ? end : lastDot;
            end++;
        }
        boolean lettersLast = lastDot > begin && end - lastDot > 2;
        for (int i = lastDot + 1; lettersLast && i < end; i++) {
            lettersLast = Character.isLetter(text.charAt(i));
        }
        return lettersLast && !Characters.isExtender(Characters.at(text, end)) ? end : begin;
    }

    private static boolean isHost(CharSequence text, int offset, int begin) {
        char c = text.charAt(offset);
        boolean joins = (c == '.' || c == '-') && offset > begin && isAsciiWord(text.charAt(offset - 1));
        return isAsciiWord(c) || (joins && isAsciiWord((char) Math.max(0, Characters.at(text, offset + 1))));
    }

    /** Ends before white space, quotation marks and angle brackets, and before marks that end the sentence around it. */
    private static int addressEnd(CharSequence text, int begin) {
        int end = begin;
        int open = 0;
        while (end < text.length() && end - begin < MAX_ADDRESS && isAddress(Characters.at(text, end))) {
            open += bracket(text.charAt(end));
            end = Characters.clusterEnd(text, end);
        }
        while (end > begin
                && (TRAILING.indexOf(text.charAt(end - 1)) >= 0 || (open < 0 && text.charAt(end - 1) == ')'))) {
            open -= bracket(text.charAt(end - 1));
            end--;
        }
        return end;
    }

    private static int bracket(char c) {
        return c == '(' ? 1 : c == ')' ? -1 : 0;
    }

    private static boolean isAddress(int c) {
        return !Characters.isSpace(c)
                && c > 0x20
                && c != '<'
                && c != '>'
                && c != '"'
                && c != '\u2014'
                && !(Marks.isQuote(c) && c != '\'')
                && !Character.isISOControl(c);
    }

    private static boolean isLocalPart(char c) {
        return isAsciiWord(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-';
    }

    private static boolean isAsciiWord(char c) {
        return c < 0x80 && Characters.isWord(c);
    }
}
