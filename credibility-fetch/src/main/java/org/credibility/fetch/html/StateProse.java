package org.credibility.fetch.html;

import java.util.List;

/** How much running text a string in the data of a script is, its markup aside. */
final class StateProse {
    /** So much of running text is letters and spaces; of code it is less. */
    private static final double LETTERS = 0.85;

    private static final int BEGIN_WORDS = 8;
    private static final int BEGIN_CHARS = 400;

    private StateProse() {}

    /** Returns how many words of running text a string holds; 0 for code, addresses and the like. */
    static int words(String text) {
        String plain = plain(text);
        int letters = 0;
        int spaces = 0;
        char[] signs = plain.toCharArray();
        for (char c : signs) {
            spaces += Words.isSpace(c) ? 1 : 0;
            letters += Words.isLetter(c) ? 1 : 0;
        }
        boolean running = letters + spaces > LETTERS * signs.length;
        return running ? Words.count(signs, signs.length) : 0;
    }

    /** Returns the first words of a text, by which it is known again. */
    static String begin(String text) {
        String plain = plain(text.length() > BEGIN_CHARS ? text.substring(0, BEGIN_CHARS) : text);
        List<String> words = Words.of(plain);
        return String.join(" ", words.subList(0, Math.min(BEGIN_WORDS, words.size())));
    }

    /** Returns a text without its markup. */
    private static String plain(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        boolean inside = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '<') {
                inside = true;
                plain.append(' ');
            } else if (c == '>' && inside) {
                inside = false;
            } else if (!inside) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
