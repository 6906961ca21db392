package org.credibility.fetch.html;

/** How much running text a string in the data of a script is, its markup aside. */
final class StateProse {
    /** So much of running text is letters and spaces; of code it is less. */
    private static final double LETTERS = 0.85;

    private static final int BEGIN_WORDS = 8;
    private static final int BEGIN_CHARS = 400;

    private StateProse() {}

    /** Returns how many words of running text a string holds; 0 for code, addresses and the like. */
    static int words(String text) {
        char[] signs = text.toCharArray();
        int length = withoutMarkup(signs);
        int left = length - (int) (LETTERS * length);
        for (int at = 0; at < length && left > 0; at++) {
            left -= Words.isLetter(signs[at]) || Words.isSpace(signs[at]) ? 0 : 1;
        }
        return left > 0 ? Words.count(signs, length) : 0;
    }

    /** Returns the first words of a text, by which it is known again. */
    static String begin(String text) {
        char[] signs = (text.length() > BEGIN_CHARS ? text.substring(0, BEGIN_CHARS) : text).toCharArray();
        return String.join(" ", Words.first(new String(signs, 0, withoutMarkup(signs)), BEGIN_WORDS));
    }

    /** Takes the markup out of a text, a space for each tag; returns how long what is left at its begin is. */
    private static int withoutMarkup(char[] text) {
        int length = 0;
        boolean inside = false;
        for (char c : text) {
            if (c == '<') {
                inside = true;
                text[length++] = ' ';
            } else if (c == '>' && inside) {
                inside = false;
            } else if (!inside) {
                text[length++] = c;
            }
        }
        return length;
    }
}
