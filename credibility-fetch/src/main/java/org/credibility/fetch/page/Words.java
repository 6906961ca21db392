package org.credibility.fetch.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text as walls are looked for in it: runs of letters and digits in lower case, apostrophes inside kept. */
final class Words {
    private Words() {}

    /** Returns the words of a text in order. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            if (end > at) {
                words.add(text.substring(at, end).replace('’', '\'').toLowerCase(Locale.ROOT));
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    /** Returns how many words a text holds; two signs of a script without spaces count as one. */
    static int count(String text) {
        int words = 0;
        int signs = 0;
        boolean inside = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean alone = Character.isIdeographic(c) || (c >= '\u3040' && c <= '\u30ff');
            boolean part = !alone && isPart(text, at);
            if (alone) {
                signs++;
            } else if (part && !inside) {
                words++;
            }
            inside = part;
        }
        return words + (signs + 1) / 2;
    }

    /** Returns a text with each run of white space as one space, and none around it. */
    static String folded(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean space = Character.isWhitespace(c) || c == '\u00a0';
            if (!space) {
                folded.append(c);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        int end = folded.length();
        return end > 0 && folded.charAt(end - 1) == ' ' ? folded.substring(0, end - 1) : folded.toString();
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isPart(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isPart(String text, int at) {
        char c = text.charAt(at);
        if (c == '\'' || c == '’') {
            return at > 0
                    && at + 1 < text.length()
                    && Character.isLetter(text.charAt(at - 1))
                    && Character.isLetter(text.charAt(at + 1));
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }
}
