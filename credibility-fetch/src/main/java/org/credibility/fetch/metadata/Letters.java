package org.credibility.fetch.metadata;

import java.text.Normalizer;
import java.util.Locale;

/** A text as it is compared: its letters and digits alone, without case and accents. */
final class Letters {
    private Letters() {}

    static String of(String text) {
        return words(text).replace(" ", "");
    }

    /** Returns the same with a space between words. */
    static String words(String text) {
        return kept(text).strip();
    }

    private static String kept(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                letters.append(c);
            } else if (!letters.isEmpty()
                    && letters.charAt(letters.length() - 1) != ' '
                    && Character.getType(c) != Character.NON_SPACING_MARK
                    && c != '\''
                    && c != '’') {
                letters.append(' ');
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
