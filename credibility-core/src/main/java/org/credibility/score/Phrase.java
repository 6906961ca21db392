package org.credibility.score;

import java.util.regex.Pattern;

/** Makes words of a text fit for a reason. */
final class Phrase {
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Phrase() {}

    /** Returns the words with one space for each run of white space and none at the ends. */
    static String plain(String words) {
        return WHITE_SPACE.matcher(words).replaceAll(" ").strip();
    }
}
