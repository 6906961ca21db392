package org.credibility.syntax;

import java.util.List;
import java.util.Optional;
import org.credibility.lexicon.WordClass;

/**
 * Reads the clauses of one sentence: where the subject of a verb stands, how far a noun phrase reaches, whether a
 * stretch of words is a clause.
 *
 * <p>Works on word classes alone, looks at most {@value #LONGEST_LOOK} words to either side, and takes indexes of words
 * of the sentence, begin inclusive, end exclusive. Never changes and is safe for use by several threads.
 */
public final class ClauseReader {
    /** How many words the reader looks to either side. */
    public static final int LONGEST_LOOK = 60;

    /**
     * A stretch of words of a sentence.
     *
     * @param begin the index of its first word
     * @param end the index after its last word
     */
    public record Stretch(int begin, int end) {
        /** Checks that the end is not before the begin. */
        public Stretch {
            if (begin < 0 || end < begin) {
                throw new IllegalArgumentException("begin " + begin + ", end " + end);
            }
        }

        /** Returns whether the stretch holds no word. */
        public boolean isEmpty() {
            return begin == end;
        }
    }

    private final List<Word> words;

    /** Makes a reader of one sentence. */
    public ClauseReader(TaggedSentence sentence) {
        words = sentence.words();
    }

    /** Returns where the group of auxiliaries and adverbs before a verb begins; the verb's own index without one. */
    public int verbGroupBegin(int verb) {
        int at = verb;
        while (at > 0
                && verb - at < LONGEST_LOOK
                && (isGroupWord(words.get(at - 1)) || isInTurn(at) || isStress(at - 1))
                && !isOfOtherVerb(at - 1)) {
            at--;
        }
        return at;
    }

    /** "who may not speak publicly said": an adverb right behind another full verb. */
    private boolean isOfOtherVerb(int adverb) {
        if (adverb < 1 || !words.get(adverb).is(WordClass.ADVERB)) {
            return false;
        }
        Word before = words.get(adverb - 1);
        return before.is(WordClass.VERB) || before.is(WordClass.BASE_VERB);
    }

    /** "the mayor himself said", "which itself cites". */
    private boolean isStress(int at) {
        return at > 0
                && words.get(at).isOneOf("himself", "herself", "itself", "themselves")
                && (words.get(at - 1).type().isNominal() || words.get(at - 1).is(WordClass.RELATIVE));
    }

    /** "had in turn quoted". */
    private boolean isInTurn(int at) {
        return at > 1
                && ((words.get(at - 1).isOneOf("turn") && words.get(at - 2).isOneOf("in"))
                        || (words.get(at - 1).isOneOf("in")
                                && at < words.size()
                                && words.get(at).isOneOf("turn")));
    }

    private static boolean isGroupWord(Word word) {
        if (word.isOneOf("be", "been", "being")) {
            return true;
        }
        return switch (word.type()) {
            case AUXILIARY, MODAL, NEGATION -> true;
            case ADVERB -> !word.isOneOf("here", "there", "today", "yesterday", "tomorrow");
            default -> false;
        };
    }

    /** Returns whether a group of words holds a word of a class. */
    public boolean holds(WordClass type, int begin, int end) {
        for (int at = begin; at < end; at++) {
            if (words.get(at).is(type)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the subject that stands before a verb group; empty where there is none.
     *
     * @param low the first word it may hold
     * @param group where the verb group begins
     * @param breakAtCommas whether a comma always ends it, as in headlines
     */
    public Stretch subjectBefore(int low, int group, boolean breakAtCommas) {
        return new SubjectFinder(words, this).before(low, group, breakAtCommas);
    }

    /**
     * Returns the noun phrase that begins a clause and reaches up to a verb group; empty where none does.
     *
     * @param low the first word it may hold
     * @param group where the verb group begins
     */
    public Optional<Stretch> wholeSubjectBefore(int low, int group) {
        return new SubjectFinder(words, this).walked(low, group, group);
    }

    /** Returns a stretch without conjunctions, adverbs and marks at its begin and without marks at its end. */
    public Stretch trimmed(int begin, int end) {
        int first = begin;
        int last = end;
        while (first < last && isTrimmedAtBegin(words.get(first))) {
            first++;
        }
        while (last > first && isMark(words.get(last - 1)) && !closesBracket(first, last - 1)) {
            last--;
        }
        return new Stretch(first, last);
    }

    private boolean closesBracket(int first, int last) {
        return words.get(last).isOneOf(")")
                && words.subList(first, last).stream().anyMatch(word -> word.isOneOf("("));
    }

    private static boolean isTrimmedAtBegin(Word word) {
        return isMark(word)
                || word.is(WordClass.COORDINATOR)
                || word.is(WordClass.SUBORDINATOR)
                || word.is(WordClass.COMPLEMENTIZER)
                || (word.is(WordClass.ADVERB) && !word.isOneOf("about", "almost", "nearly", "only", "just", "even"));
    }

    private static boolean isMark(Word word) {
        return word.is(WordClass.PUNCTUATION) || word.is(WordClass.QUOTATION_MARK);
    }

    static boolean isHardStop(Word word) {
        return word.is(WordClass.QUOTATION_MARK)
                || word.isOneOf(";", ":", "—", "–", "--", "-", "...", "…", "?", "!", ".", "•", "*");
    }

    static boolean isAdjunctOpener(Word word) {
        return switch (word.type()) {
            case PREPOSITION, ADVERB, SUBORDINATOR, MONTH, TO, GERUND, COORDINATOR -> true;
            default -> false;
        };
    }

    /** Returns whether a stretch of words has a finite verb outside relative clauses. */
    public boolean isClause(int begin, int end) {
        boolean inRelative = false;
        int last = Math.min(end, begin + LONGEST_LOOK);
        for (int at = begin; at < last; at++) {
            Word word = words.get(at);
            if (word.is(WordClass.RELATIVE)) {
                inRelative = true;
            } else if (word.isOneOf(",")) {
                inRelative = false;
            } else if (word.type().isFinite()) {
                if (!inRelative) {
                    return true;
                }
                inRelative = isVerbGroupAhead(at, last);
            }
        }
        return false;
    }

    private boolean isVerbGroupAhead(int at, int end) {
        return at + 1 < end && (words.get(at + 1).type().isFinite() || isGroupWord(words.get(at + 1)));
    }

    /** Returns whether a stretch of words holds a noun, name or pronoun, or is a word such as "some" that stands for one. */
    public boolean isNominal(Stretch stretch) {
        int last = stretch.end() - 1;
        boolean alone = last == stretch.begin() && standsForPeople(words.get(last));
        boolean counted = last == stretch.begin() + 1
                && (isOrdinal(words.get(last)) || words.get(last).isOneOf("other", "others"));
        if (alone || counted) {
            return true;
        }
        for (int at = stretch.begin(); at < stretch.end(); at++) {
            if (words.get(at).type().isNominal() || words.get(at).is(WordClass.RELATIVE)) {
                return true;
            }
        }
        return false;
    }

    /** "A third said". */
    private static boolean isOrdinal(Word word) {
        return word.isOneOf("first", "second", "third", "fourth", "fifth", "sixth");
    }

    private static boolean standsForPeople(Word word) {
        return word.isOneOf("some", "others", "many", "most", "several", "few", "both", "all");
    }

    /**
     * Returns the noun phrase that begins at a word, with its prepositional phrases, appositions and relative clauses.
     *
     * @param begin its first word
     */
    public Stretch nounPhraseAt(int begin) {
        return new NounPhraseFinder(words, this).at(begin);
    }
}
