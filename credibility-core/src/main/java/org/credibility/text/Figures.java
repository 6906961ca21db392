package org.credibility.text;

import java.util.Set;

/** Tells figures from words that hold digits. */
final class Figures {
    /** Nothing longer is a figure, in UTF-16 code units. */
    private static final int MAX_LENGTH = 64;

    private static final String SEPARATORS = ".,:/-";
    private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th", "s", "k", "K", "m", "M", "bn", "B", "tn");

    private Figures() {}

    /** Returns whether the stretch is digits with separators, with the ending of an ordinal or a magnitude or without. */
    static boolean isFigure(CharSequence text, int begin, int end) {
        if (end - begin > MAX_LENGTH || begin == end || !Character.isDigit(Characters.at(text, begin))) {
            return false;
        }
        int letters = begin;
        while (letters < end && isFigurePart(Characters.at(text, letters))) {
            letters += Character.charCount(Characters.at(text, letters));
        }
        return letters == end || ENDINGS.contains(text.subSequence(letters, end).toString());
    }

    private static boolean isFigurePart(int c) {
        return SEPARATORS.indexOf(c) >= 0 || (Characters.isWord(c) && !Character.isLetter(c));
    }
}
