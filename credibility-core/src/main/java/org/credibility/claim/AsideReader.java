package org.credibility.claim;

import java.util.ArrayList;
import java.util.List;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.Word;
import org.credibility.text.Span;

/** Reads what stands between commas and can be checked apart: with a number or a date in it. */
final class AsideReader {
    private static final int SHORTEST_RELATIVE = 6;
    private static final int SHORTEST_PARTICIPLE = 4;

    private AsideReader() {}

    /** Returns the asides of a clause in order. */
    static List<Span> find(TaggedSentence sentence, Span clause) {
        int end = sentence.indexAt(clause.end() - 1) + 1;
        List<Word> words = sentence.words();
        List<Span> asides = new ArrayList<>();
        for (int at = sentence.indexAt(clause.begin()) + 1; at + 1 < end; at++) {
            if (!words.get(at - 1).isOneOf(",")) {
                continue;
            }
            int close = close(words, at, end);
            boolean relative = isRelative(words, at) && close - at >= SHORTEST_RELATIVE;
            boolean participle = isParticiple(words, at)
                    && close - at >= SHORTEST_PARTICIPLE
                    && close < end
                    && words.get(close).isOneOf(",");
            if ((relative || participle) && isCounted(words.subList(at, close))) {
                asides.add(sentence.span(at, close));
                at = close;
            }
        }
        return asides;
    }

    /** Returns the relative clauses between two commas of a clause in order, whatever they tell. */
    static List<Span> findRelatives(TaggedSentence sentence, Span clause) {
        int end = sentence.indexAt(clause.end() - 1) + 1;
        List<Word> words = sentence.words();
        List<Span> relatives = new ArrayList<>();
        for (int at = sentence.indexAt(clause.begin()) + 2; at + 1 < end; at++) {
            if (words.get(at - 1).isOneOf(",") && isRelative(words, at)) {
                int close = close(words, at, end);
                if (close < end && words.get(close).isOneOf(",")) {
                    relatives.add(sentence.span(at, close));
                }
                at = close;
            }
        }
        return relatives;
    }

    /** ", which represents 2,900 of its 4,100 employees,". */
    private static boolean isRelative(List<Word> words, int at) {
        return words.get(at).isOneOf("which", "who") && words.get(at + 1).type().isFinite();
    }

    /** "the mill, built in 1974 by two brothers,", "the boat, first seen in May,". */
    private static boolean isParticiple(List<Word> words, int at) {
        boolean named = at > 1 && words.get(at - 2).type().isNominal();
        int verb = words.get(at).is(WordClass.ADVERB) || words.get(at).isOneOf("first", "last") ? at + 1 : at;
        boolean formed = words.get(verb).is(WordClass.PARTICIPLE)
                || (verb > at && words.get(verb).entry().isParticiple());
        return named && formed;
    }

    private static int close(List<Word> words, int begin, int limit) {
        int end = begin + 1;
        while (end < limit && !words.get(end).isOneOf(",", ".", ";", "”", "\"")) {
            end++;
        }
        return end;
    }

    private static boolean isCounted(List<Word> words) {
        return words.stream().anyMatch(word -> word.is(WordClass.NUMERAL) || word.is(WordClass.MONTH));
    }
}
