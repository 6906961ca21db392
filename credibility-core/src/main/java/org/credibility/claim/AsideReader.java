package org.credibility.claim;

import java.util.List;
import java.util.Optional;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.Word;
import org.credibility.text.Span;

/** Reads a clause between commas that can be checked apart: a relative clause with a number or a date. */
final class AsideReader {
    private static final int SHORTEST = 6;

    private AsideReader() {}

    /** Returns the first aside of a clause. */
    static Optional<Span> find(TaggedSentence sentence, Span clause) {
        int end = sentence.indexAt(clause.end() - 1) + 1;
        for (int at = sentence.indexAt(clause.begin()) + 1; at + 1 < end; at++) {
            if (isRelative(sentence.words(), at)) {
                return counted(sentence, at, end);
            }
        }
        return Optional.empty();
    }

    /** ", which represents 2,900 of its 4,100 employees,". */
    private static boolean isRelative(List<Word> words, int at) {
        return words.get(at).isOneOf("which", "who")
                && words.get(at - 1).isOneOf(",")
                && words.get(at + 1).type().isFinite();
    }

    private static Optional<Span> counted(TaggedSentence sentence, int begin, int limit) {
        int end = begin + 1;
        boolean counted = false;
        while (end < limit && !sentence.words().get(end).isOneOf(",", ".", ";", "”", "\"")) {
            counted |= sentence.words().get(end).is(WordClass.NUMERAL)
                    || sentence.words().get(end).is(WordClass.MONTH);
            end++;
        }
        return counted && end - begin >= SHORTEST ? Optional.of(sentence.span(begin, end)) : Optional.empty();
    }
}
