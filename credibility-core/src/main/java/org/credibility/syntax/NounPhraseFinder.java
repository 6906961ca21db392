package org.credibility.syntax;

import java.util.List;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader.Stretch;

/** Tells how far a noun phrase reaches that begins at a word. */
final class NounPhraseFinder {
    private final List<Word> words;
    private final ClauseReader clauses;

    NounPhraseFinder(List<Word> words, ClauseReader clauses) {
        this.words = words;
        this.clauses = clauses;
    }

    /** The noun phrase with its prepositional phrases, appositions and relative clauses. */
    Stretch at(int begin) {
        int limit = Math.min(words.size(), begin + ClauseReader.LONGEST_LOOK);
        int at = begin;
        boolean relative = false;
        while (at < limit) {
            Word word = words.get(at);
            if (ClauseReader.isHardStop(word) || (word.isOneOf(",") && !continuesAfterComma(at, limit))) {
                break;
            }
            relative = word.is(WordClass.RELATIVE) || (relative && !word.isOneOf(","));
            if (!relative && !isReduced(begin, at) && (word.type().isFinite() || endsNounPhrase(begin, at, word))) {
                break;
            }
            at++;
        }
        return clauses.trimmed(begin, at);
    }

    /** "a diplomat briefed on the talks": a form that can be a participle, and no object behind it. */
    private boolean isReduced(int begin, int at) {
        return at > begin
                && at + 1 < words.size()
                && words.get(at - 1).is(WordClass.NOUN)
                && SubjectWalk.canBeParticiple(words.get(at))
                && SubjectWalk.opensAdjunct(words.get(at + 1));
    }

    private boolean endsNounPhrase(int begin, int at, Word word) {
        if (at == begin) {
            return false;
        }
        if (word.is(WordClass.COMPLEMENTIZER) || word.is(WordClass.SUBORDINATOR)) {
            return true;
        }
        if (word.is(WordClass.MONTH) || word.isOneOf("after", "before", "during", "when", "as", "earlier")) {
            return true;
        }
        return word.is(WordClass.PREPOSITION) && at + 1 < words.size() && opensAdjunct(at + 1);
    }

    /** Whether the words after a preposition tell when or in what form somebody spoke. */
    private boolean opensAdjunct(int at) {
        Word first = words.get(at);
        if (first.is(WordClass.MONTH)) {
            return true;
        }
        for (int next = at; next < Math.min(at + 3, words.size()); next++) {
            if (!words.get(next).is(WordClass.NAME)
                    && words.get(next)
                            .isOneOf("statement", "interview", "email", "tweet", "post", "note", "letter", "court")) {
                return true;
            }
        }
        return false;
    }

    private boolean continuesAfterComma(int comma, int limit) {
        if (comma + 1 >= limit) {
            return false;
        }
        int end = comma + 1;
        while (end < limit && !words.get(end).isOneOf(",") && !ClauseReader.isHardStop(words.get(end))) {
            end++;
        }
        Word first = words.get(comma + 1);
        if (first.is(WordClass.RELATIVE)) {
            return true;
        }
        boolean adjunct = ClauseReader.isAdjunctOpener(first) && !first.is(WordClass.COORDINATOR);
        return !adjunct && end > comma + 1 && !clauses.isClause(comma + 1, end);
    }
}
