package org.credibility.fetch.html;

import java.util.ArrayList;
import java.util.List;

/** The words of a text as walls are looked for in it: runs of letters and digits in lower case, apostrophes inside kept. */
public final class Words {
    /** The first sign of the scripts without spaces: ideographs and kana begin here. */
    private static final char FIRST_ALONE = '\u3006';

    /** The letters and digits of ASCII: most signs are these, and the tables of Unicode are slow. */
    private static final boolean[] PLAIN = plain();

    private Words() {}

    private static boolean[] plain() {
        boolean[] plain = new boolean[0x80];
        for (char c = 0; c < plain.length; c++) {
            plain[c] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return plain;
    }

    /** Returns the words of a text in order. */
    public static List<String> of(String text) {
        return first(text, Integer.MAX_VALUE);
    }

    /** Returns so many words of a text at most, in order. */
    static List<String> first(String text, int most) {
        char[] signs = text.toCharArray();
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < signs.length && words.size() < most) {
            int end = wordEnd(signs, at);
            if (end > at) {
                words.add(word(signs, at, end));
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    private static String word(char[] text, int begin, int end) {
        for (int at = begin; at < end; at++) {
            text[at] = lower(text[at]);
        }
        return new String(text, begin, end - begin);
    }

    /** Returns how many words a text holds; two signs of a script without spaces count as one. */
    public static int count(String text) {
        return count(text.toCharArray(), text.length());
    }

    /** Returns the same of the first characters of an array, which are read several times faster than those of a string. */
    static int count(char[] text, int length) {
        int words = 0;
        int signs = 0;
        for (int at = 0; at < length; at++) {
            int end = countedEnd(text, length, at);
            words += end > at ? 1 : 0;
            signs += end < length && isAlone(text[end]) ? 1 : 0;
            at = end;
        }
        return words + (signs + 1) / 2;
    }

    /** Returns where the word ends that begins at a place and has no signs of scripts without spaces; else the place itself. */
    private static int countedEnd(char[] text, int length, int from) {
        boolean[] plain = PLAIN;
        int at = from;
        while (at < length) {
            char c = text[at];
            if (c < 0x80
                    ? !plain[c] && (c != '\'' || !isPart(text, length, at))
                    : isAlone(c) || !isPart(text, length, at)) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static boolean isAlone(char c) {
        return c >= FIRST_ALONE && (Character.isIdeographic(c) || (c >= '\u3040' && c <= '\u30ff'));
    }

    /** Returns a text with each run of white space as one space, and none around it. */
    public static String folded(CharSequence text) {
        String all = text.toString();
        int begin = 0;
        int end = all.length();
        while (begin < end && isSpace(all.charAt(begin))) {
            begin++;
        }
        while (end > begin && isSpace(all.charAt(end - 1))) {
            end--;
        }
        return isFolded(all, begin, end) ? all.substring(begin, end) : folded(all, begin, end);
    }

    /** Returns whether all white space of a part, which begins and ends with none, is single spaces: mostly it is. */
    private static boolean isFolded(String text, int begin, int end) {
        for (int at = begin; at < end; at++) {
            char c = text.charAt(at);
            if (isSpace(c) && (c != ' ' || text.charAt(at - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String text, int begin, int end) {
        StringBuilder folded = new StringBuilder(end - begin);
        boolean space = false;
        for (int at = begin; at < end; at++) {
            char c = text.charAt(at);
            if (!isSpace(c)) {
                folded.append(c);
                space = false;
            } else if (!space) {
                folded.append(' ');
                space = true;
            }
        }
        return folded.toString();
    }

    static boolean isSpace(char c) {
        return (c <= ' ' || c >= 0x7f) && isRareSpace(c);
    }

    private static boolean isRareSpace(char c) {
        return c < 0x80 ? (c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1c && c <= 0x1f)) : isWideSpace(c);
    }

    static boolean isLetter(char c) {
        return c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : Character.isLetter(c);
    }

    private static boolean isWideSpace(char c) {
        return c == '\u00a0' || Character.isWhitespace(c);
    }

    /** Returns a sign as it stands in words. */
    static char lower(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
        }
        return c == '’' ? '\'' : Character.toLowerCase(c);
    }

    /** Returns where the word ends that begins at a place; the place itself where none does. */
    static int wordEnd(char[] text, int from) {
        int end = from;
        while (end < text.length && isPart(text, text.length, end)) {
            end++;
        }
        return end;
    }

    private static boolean isPart(char[] text, int length, int at) {
        char c = text[at];
        if (c < 0x80 && c != '\'') {
            return PLAIN[c];
        }
        if (c == '\'' || c == '’') {
            return at > 0 && at + 1 < length && Character.isLetter(text[at - 1]) && Character.isLetter(text[at + 1]);
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }
}
