package org.credibility.fetch.html;

/** A string as scripts write it. */
final class StateString {
    private static final int HEX = 16;
    private static final int HEX_DIGITS = 4;

    private StateString() {}

    /** Returns the characters that a part of a script stands for; an escape that is none stands for itself. */
    static String unescaped(char[] script, int begin, int end) {
        if (escape(script, begin, end) == end) {
            return new String(script, begin, end - begin);
        }
        StringBuilder text = new StringBuilder(end - begin);
        int at = begin;
        while (at < end) {
            int escape = escape(script, at, end);
            text.append(script, at, escape - at);
            at = escape + 1;
            if (at >= end) {
                break;
            }
            char escaped = script[at++];
            int unit = escaped == 'u' ? unit(script, at, end) : -1;
            if (unit >= 0) {
                text.append((char) unit);
                at += HEX_DIGITS;
            } else {
                text.append(plain(escaped));
            }
        }
        return text.toString();
    }

    /** Returns where the next escape begins; the end where there is none, since one at the very end is a plain sign. */
    private static int escape(char[] script, int begin, int end) {
        for (int at = begin; at < end - 1; at++) {
            if (script[at] == '\\') {
                return at;
            }
        }
        return end;
    }

    private static char plain(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b', 'f' -> ' ';
            default -> escaped;
        };
    }

    private static int unit(char[] script, int begin, int end) {
        if (begin + HEX_DIGITS > end) {
            return -1;
        }
        int unit = 0;
        for (int at = begin; at < begin + HEX_DIGITS; at++) {
            int digit = Character.digit(script[at], HEX);
            if (digit < 0) {
                return -1;
            }
            unit = HEX * unit + digit;
        }
        return unit;
    }
}
