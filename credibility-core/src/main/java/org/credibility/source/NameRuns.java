package org.credibility.source;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.Word;

/**
 * Reads runs of capitalized words, with the small words that stand inside names: "La Voce di Castelmora", and nicknames:
 * "Marcia “Cia” Orlan".
 */
final class NameRuns {
    private static final int LONGEST = 9;
    private static final int LONGEST_NICKNAME = 3;

    private NameRuns() {}

    /** The index behind the name that begins at an index; the index itself where none begins there. */
    static int end(List<Word> words, int begin) {
        int end = begin;
        while (end < words.size() && end - begin < LONGEST) {
            if (words.get(end).is(WordClass.NAME)) {
                end++;
            } else if (end > begin && isInside(words, end)) {
                end += 2;
            } else if (end > begin && nicknameEnd(words, end) > end) {
                end = nicknameEnd(words, end);
            } else {
                return end;
            }
        }
        return end;
    }

    /** The index behind a nickname in quotation marks and the name that follows it; the index itself where none stands there. */
    private static int nicknameEnd(List<Word> words, int at) {
        int close = at + 1;
        while (close < words.size() && close - at <= LONGEST_NICKNAME && !isMark(words, close)) {
            close++;
        }
        boolean nickname = isMark(words, at)
                && close > at + 1
                && isMark(words, close)
                && close + 1 < words.size()
                && words.get(close + 1).is(WordClass.NAME)
                && Character.isUpperCase(words.get(close - 1).text().charAt(0));
        return nickname ? close + 2 : at;
    }

    private static boolean isMark(List<Word> words, int at) {
        return at < words.size() && words.get(at).is(WordClass.QUOTATION_MARK);
    }

    /** Whether a small word joins the names before and behind it. */
    private static boolean isInside(List<Word> words, int at) {
        return at + 1 < words.size()
                && words.get(at + 1).is(WordClass.NAME)
                && words.get(at).entry().isNameParticle();
    }

    /** The words from one index to another as one name, without nicknames. */
    static String join(List<Word> words, int begin, int end) {
        if (end - begin == 1) {
            return words.get(begin).text();
        }
        StringJoiner name = new StringJoiner(" ");
        boolean nickname = false;
        for (int at = begin; at < end; at++) {
            boolean mark = isMark(words, at);
            nickname ^= mark;
            if (!nickname && !mark) {
                name.add(words.get(at).text());
            }
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
