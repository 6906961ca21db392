package org.credibility.speech;

import org.credibility.lexicon.CueEntry;
import org.credibility.lexicon.Lexicon;

/** One form for the forms of a word: the lemma of a cue of the lexicon, else the word without its ending. */
final class Stems {
    private Stems() {}

    static String of(String lower) {
        return Lexicon.english()
                .cueVerb(lower)
                .map(CueEntry::lemma)
                .map(Stems::bare)
                .orElseGet(() -> bare(lower));
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
}
