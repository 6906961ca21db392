package org.credibility.speech;

import java.util.List;
import java.util.Locale;
import org.credibility.text.Token;

/** How the words of a text are written, as numbers. */
final class WordForms {
    private static final int ENDING = 3;

    /** The lower-case form, with straight apostrophes and quotation marks. */
    final String[] lower;

    final int[] form;
    /** One number for all forms of a word. */
    final int[] stem;
    /** 1 lower case, 2 a capital first, 3 capitals, 4 a figure, 5 anything else. */
    final int[] shape;

    final int[] ending;

    WordForms(String text, List<Token> tokens) {
        int size = tokens.size();
        lower = new String[size];
        form = new int[size];
        stem = new int[size];
        shape = new int[size];
        ending = new int[size];
        for (int at = 0; at < size; at++) {
            String written = tokens.get(at).in(text);
            String low = straight(written.toLowerCase(Locale.ROOT));
            lower[at] = low;
            form[at] = low.hashCode();
            stem[at] = Stems.of(low).hashCode();
            shape[at] = shape(written);
            ending[at] = low.substring(Math.max(0, low.length() - ENDING)).hashCode();
        }
    }

    private static String straight(String lower) {
        String straight = lower.replace('’', '\'').replace('‘', '\'');
        return straight.equals("“") || straight.equals("”") ? "\"" : straight;
    }

    private static int shape(String written) {
        char first = written.charAt(0);
        if (Character.isUpperCase(first)) {
            return written.length() > 1 && Character.isUpperCase(written.charAt(1)) ? 3 : 2;
        }
        return Character.isDigit(first) ? 4 : Character.isLetter(first) ? 1 : 5;
    }
}
