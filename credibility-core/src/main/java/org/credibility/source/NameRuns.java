package org.credibility.source;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.Word;

/** Reads runs of capitalized words, with the small words that stand inside names: "La Voce di Castelmora". */
final class NameRuns {
    private static final int LONGEST = 6;

    private NameRuns() {}

    /** The index behind the name that begins at an index; the index itself where none begins there. */
    static int end(List<Word> words, int begin) {
        int end = begin;
        while (end < words.size() && end - begin < LONGEST) {
            if (words.get(end).is(WordClass.NAME)) {
                end++;
            } else if (end > begin && isInside(words, end)) {
                end += 2;
            } else {
                return end;
            }
        }
        return end;
    }

    /** Whether a small word joins the names before and behind it. */
    private static boolean isInside(List<Word> words, int at) {
        return at + 1 < words.size()
                && words.get(at + 1).is(WordClass.NAME)
                && words.get(at).entry().isNameParticle();
    }

    /** The words from one index to another as one name. */
    static String join(List<Word> words, int begin, int end) {
        if (end - begin == 1) {
            return words.get(begin).text();
        }
        StringJoiner name = new StringJoiner(" ");
        for (int at = begin; at < end; at++) {
            name.add(words.get(at).text());
        }
        return name.toString();
    }

    /** The names in a list of words, in order, without titles. */
    static List<String> in(List<Word> words) {
        List<String> names = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = end(words, at);
            if (end > at) {
                names.add(PersonalTitle.without(join(words, at, end)));
            }
            at = Math.max(end, at + 1);
        }
        return names;
    }
}
