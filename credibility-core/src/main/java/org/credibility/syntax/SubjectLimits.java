package org.credibility.syntax;

import java.util.List;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader.Stretch;

/**
 * Keeps of the words before a verb those that can be its subject: what a clause opens with, what stands between a subject
 * and its verb, and the end of another clause are no part of it.
 */
final class SubjectLimits {
    private static final int LONGEST_NUMBER = 4;

    private final List<Word> words;
    private final ClauseReader clauses;
    private final SubjectFinder subjects;

    SubjectLimits(List<Word> words, ClauseReader clauses, SubjectFinder subjects) {
        this.words = words;
        this.clauses = clauses;
        this.subjects = subjects;
    }

    /**
     * The subject within the words before a verb group; empty where none of them can be it.
     *
     * @param low the first word it may hold
     * @param found the words
     * @param group where the verb group begins
     */
    Stretch of(int low, Stretch found, int group) {
        if (found.end() - found.begin() < 2) {
            return found;
        }
        if (words.get(found.begin()).isOneOf("(")
                || words.get(Math.max(0, found.begin() - 1)).isOneOf("(")) {
            return of(low, behindBracket(found), group);
        }
        int last = found.end() - 1;
        if (isSubjectPronoun(last)) {
            return new Stretch(last, found.end());
        }
        if (words.get(last).is(WordClass.RELATIVE)) {
            return new Stretch(behindVerb(found), found.end());
        }
        if (isAside(found, group)) {
            return new Stretch(found.end(), found.end());
        }
        return isAdjunct(found) ? besideAdjunct(low, found, group) : found;
    }

    /** "Today (4 May) the singer's aides": where the words begin behind what a bracket holds. */
    private Stretch behindBracket(Stretch found) {
        for (int at = found.begin(); at < found.end() - 1; at++) {
            if (words.get(at).isOneOf(")")) {
                return new Stretch(at + 1, found.end());
            }
        }
        return new Stretch(found.end(), found.end());
    }

    /** "In the short interview she", "there is no way we": a pronoun that only subjects have stands for all of one. */
    private boolean isSubjectPronoun(int at) {
        return words.get(at).isOneOf("i", "he", "she", "we", "they")
                && !words.get(at - 1).is(WordClass.COORDINATOR)
                && !words.get(at - 1).is(WordClass.QUOTATION_MARK);
    }

    /** "spoke to a doctor who", "questioned a man who": where the phrase begins that a relative pronoun ends. */
    private int behindVerb(Stretch found) {
        int begin = found.begin();
        while (begin < found.end() - 1 && (opensAdjunct(begin, found) || isVerbal(begin))) {
            begin++;
        }
        return begin;
    }

    private boolean opensAdjunct(int at, Stretch found) {
        Word word = words.get(at);
        return word.is(WordClass.TO)
                || word.is(WordClass.ADVERB)
                || (word.is(WordClass.PREPOSITION) && !isNumber(at, found));
    }

    /** "by two gangs", "ignoring him", not "about ten members", "leaked papers". */
    private boolean isAdjunct(Stretch found) {
        Word first = words.get(found.begin());
        boolean place = first.is(WordClass.PREPOSITION) || first.is(WordClass.TO);
        return (place && !isNumber(found.begin(), found)) || isVerbal(found.begin());
    }

    /** ", allowing readers to choose," and "has been shown": what goes on from the verb before it. */
    private boolean isAside(Stretch found, int group) {
        int first = words.get(found.begin()).isOneOf("even", "just", "only") ? found.begin() + 1 : found.begin();
        boolean between = found.begin() > 0
                && words.get(found.begin() - 1).isOneOf(",")
                && found.end() < group
                && words.get(found.end()).isOneOf(",");
        return words.get(first).isOneOf("been") || (between && words.get(first).is(WordClass.GERUND));
    }

    /** "at least two", "about 10 percent", "under a third", not "at two hearings". */
    private boolean isNumber(int at, Stretch found) {
        boolean measures = words.get(at).isOneOf("about", "around", "over", "under", "between", "above", "below")
                || (words.get(at).isOneOf("at") && words.get(at + 1).isOneOf("least", "most"));
        return measures
                && words.subList(at + 1, Math.min(found.end(), at + LONGEST_NUMBER)).stream()
                        .anyMatch(word -> word.is(WordClass.NUMERAL)
                                || word.isOneOf(
                                        "half", "dozen", "dozens", "third", "quarter", "hundreds", "thousands"));
    }

    /** A participle or gerund with an object or adverbial behind it. */
    private boolean isVerbal(int at) {
        Word word = words.get(at);
        if (!(word.is(WordClass.GERUND) || word.is(WordClass.PARTICIPLE)) || at + 1 >= words.size()) {
            return false;
        }
        return switch (words.get(at + 1).type()) {
            case PREPOSITION, TO, DETERMINER, PRONOUN -> true;
            default -> false;
        };
    }

    private Stretch besideAdjunct(int low, Stretch found, int group) {
        int inside = behindAdjunct(found);
        if (inside < found.end()) {
            return new Stretch(inside, found.end());
        }
        boolean closed = found.end() < group && words.get(found.end()).isOneOf(",");
        int before = found.begin() - 1;
        if (before > low && words.get(before).isOneOf(",")) {
            return apposed(low, found, closed);
        }
        if (before > low && isAuxiliary(before)) {
            return subjects.unlimited(low, clauses.verbGroupBegin(before + 1));
        }
        int head = before >= low && !closed ? headBegin(low, before) : found.begin();
        if (head < found.begin()) {
            return new Stretch(head, found.end());
        }
        return closed || !isBare(found) ? new Stretch(found.end(), found.end()) : found;
    }

    /** "In an online video Ann Moe", "On her blog Lana": where a name begins right behind the noun of what opens the clause. */
    private int behindAdjunct(Stretch found) {
        for (int at = found.begin() + 2; at < found.end(); at++) {
            if (words.get(at).is(WordClass.RELATIVE) || words.get(at).is(WordClass.PUNCTUATION)) {
                return found.end();
            }
            boolean name = words.get(at).is(WordClass.NAME) && words.get(at - 1).is(WordClass.NOUN);
            boolean phrase = words.get(at).is(WordClass.DETERMINER)
                    && (words.get(at - 1).is(WordClass.NOUN)
                            || words.get(at - 1).is(WordClass.NAME));
            if (name || phrase) {
                return at;
            }
        }
        return found.end();
    }

    /** "Richard Moe, of the coast guard, said" and "Moe, upon returning from the coast, said". */
    private Stretch apposed(int low, Stretch found, boolean closed) {
        if (isVerbal(found.begin())) {
            return new Stretch(found.end(), found.end());
        }
        Stretch head = subjects.unlimited(low, found.begin() - 1);
        boolean whole =
                closed && !head.isEmpty() && words.get(found.begin()).isOneOf("of", "from", "at", "with", "for");
        return whole ? new Stretch(head.begin(), found.end()) : head;
    }

    private boolean isAuxiliary(int at) {
        return words.get(at).is(WordClass.AUXILIARY) || words.get(at).is(WordClass.MODAL);
    }

    /** "Witness accounts from the coast say": where the phrase begins whose noun could have been a verb; behind it where none does. */
    private int headBegin(int low, int noun) {
        if (!words.get(noun).is(WordClass.VERB) || !words.get(noun).lower().endsWith("s")) {
            return noun + 1;
        }
        int limit = Math.max(low, noun - ClauseReader.LONGEST_LOOK);
        int begin = noun;
        while (begin > limit && isBeforeNoun(words.get(begin - 1))) {
            begin--;
        }
        boolean opens = begin == low || begin == 0 || words.get(begin - 1).is(WordClass.PUNCTUATION);
        return opens && begin < noun ? begin : noun + 1;
    }

    private static boolean isBeforeNoun(Word word) {
        return switch (word.type()) {
            case NOUN, ADJECTIVE, DETERMINER, NUMERAL, NAME -> true;
            default -> false;
        };
    }

    /** "Outside experts": a word of place right before a noun may belong to it. */
    private boolean isBare(Stretch found) {
        return switch (words.get(found.begin() + 1).type()) {
            case NOUN, ADJECTIVE, PARTICIPLE -> words.get(found.begin()).is(WordClass.PREPOSITION);
            default -> false;
        };
    }
}
