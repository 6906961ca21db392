package org.credibility.evidence;

import org.credibility.lexicon.LexicalEntry;

/** One form for the forms of a word. */
final class Stems {
    private static final int SHORTEST_SPELLED = 5;

    private Stems() {}

    static String of(LexicalEntry entry) {
        return spelled(bare(entry.base()));
    }

    private static String bare(String word) {
        int length = word.length();
        if (length > 4 && word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        String cut = word;
        if (length > 5 && word.endsWith("ing")) {
            cut = word.substring(0, length - 3);
        } else if (length > 4 && word.endsWith("ed")) {
            cut = word.substring(0, length - 2);
        } else if (length > 5 && word.endsWith("er")) {
            cut = word.substring(0, length - 2);
        } else if (length > 4 && word.endsWith("es")) {
            cut = word.substring(0, length - 2);
        } else if (length > 3 && word.endsWith("s") && !word.endsWith("ss")) {
            cut = word.substring(0, length - 1);
        }
        int end = cut.length();
        if (end < length
                && end > 3
                && cut.charAt(end - 1) == cut.charAt(end - 2)
                && "bdgmnprt".indexOf(cut.charAt(end - 1)) >= 0) {
            cut = cut.substring(0, end - 1);
        }
        if (cut.length() > 3 && cut.endsWith("i")) {
            cut = cut.substring(0, cut.length() - 1) + "y";
        }
        return cut.length() > 3 && cut.endsWith("e") ? cut.substring(0, cut.length() - 1) : cut;
    }

    /** American and British spellings alike: organize, color, canceled. */
    private static String spelled(String stem) {
        String one = stem.endsWith("ll") ? stem.substring(0, stem.length() - 1) : stem;
        if (one.length() < SHORTEST_SPELLED) {
            return one;
        }
        one = one.endsWith("isation") ? one.substring(0, one.length() - "isation".length()) + "ization" : one;
        one = one.endsWith("is") ? one.substring(0, one.length() - 1) + "z" : one;
        return one.endsWith("our") ? one.substring(0, one.length() - 2) + "r" : one;
    }
}
