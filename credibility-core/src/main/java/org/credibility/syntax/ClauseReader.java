package org.credibility.syntax;

import java.util.List;
import java.util.OptionalInt;
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

    private static final int LONGEST_BRACKET = 10;
    private static final int LONGEST_ASIDE = 30;
    private static final int LONGEST_PLACE = 4;

    private final List<Word> words;

    /** Makes a reader of one sentence. */
    public ClauseReader(TaggedSentence sentence) {
        words = sentence.words();
    }

    /** Returns where the group of auxiliaries and adverbs before a verb begins; the verb's own index without one. */
    public int verbGroupBegin(int verb) {
        int at = verb;
        while (at > 0 && verb - at < LONGEST_LOOK && (isGroupWord(words.get(at - 1)) || isInTurn(at))) {
            at--;
        }
        return at;
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
        int limit = Math.max(low, group - LONGEST_LOOK);
        int begin = group;
        int at = group - 1;
        boolean closed = at >= limit && words.get(at).isOneOf(",");
        if (closed) {
            at--;
        } else {
            at = beforeDashes(limit, at);
            begin = at + 1;
        }
        while (at >= limit) {
            Word word = words.get(at);
            if (word.isOneOf(",")) {
                int part = partBegin(limit, at);
                boolean verbFollows = trimmed(begin, group).isEmpty();
                boolean joined = closed || verbFollows || holds(WordClass.COORDINATOR, at, group);
                if (breakAtCommas || !joined || !belongsToSubject(part, at, verbFollows, closed)) {
                    break;
                }
                at = part - 1;
                begin = part;
                continue;
            }
            if (word.isOneOf(")") && openingBracket(limit, at) >= 0) {
                begin = openingBracket(limit, at);
                at = begin - 1;
                continue;
            }
            if (isHardStop(word) || endsSubject(limit, at, word) || isObjectRelative(at, group, word)) {
                break;
            }
            if (word.type().isFinite()) {
                OptionalInt relative = relativeBefore(limit, at);
                if (relative.isEmpty()) {
                    break;
                }
                at = relative.getAsInt();
            }
            begin = at;
            at--;
        }
        Stretch subject = trimmed(begin, group);
        return new Stretch(behindTime(subject), subject.end());
    }

    /** "Ann Moe -- who runs the mill -- said": the word before what two dashes enclose right before the verb. */
    private int beforeDashes(int limit, int at) {
        if (at < limit || !isDash(words.get(at))) {
            return at;
        }
        for (int open = at - 1; open > Math.max(limit, at - LONGEST_ASIDE); open--) {
            if (isDash(words.get(open))) {
                return open - 1;
            }
        }
        return at;
    }

    private static boolean isDash(Word word) {
        return word.isOneOf("-", "–", "—", "--");
    }

    /** "the mill, which Ann Moe says": a relative that does not do what the verb tells, so its subject follows it. */
    private boolean isObjectRelative(int at, int group, Word word) {
        if (!word.is(WordClass.RELATIVE) || at + 1 >= group) {
            return false;
        }
        Word next = words.get(at + 1);
        boolean subject = next.is(WordClass.PRONOUN) || next.is(WordClass.NAME) || next.is(WordClass.DETERMINER);
        for (int between = at + 1; subject && between < group; between++) {
            if (words.get(between).type().isFinite()) {
                return false;
            }
        }
        return subject;
    }

    /** The bracket that a bracket closes, with few words between; -1 without one. */
    private int openingBracket(int limit, int closing) {
        for (int at = closing - 1; at >= Math.max(limit, closing - LONGEST_BRACKET); at--) {
            if (words.get(at).isOneOf("(")) {
                return at;
            }
        }
        return -1;
    }

    /** "Last week the ministry", "On Monday Ann Moe": when somebody spoke is no part of who did. */
    private int behindTime(Stretch subject) {
        int begin = subject.begin();
        if (begin + 2 < subject.end()
                && words.get(begin).isOneOf("last", "this", "next", "earlier", "late")
                && words.get(begin + 1)
                        .isOneOf("week", "month", "year", "night", "weekend", "summer", "spring", "autumn", "winter")) {
            return begin + 2;
        }
        boolean preposition = begin < subject.end() && words.get(begin).is(WordClass.PREPOSITION);
        for (int at = begin + 1; preposition && at < Math.min(subject.end() - 1, begin + 4); at++) {
            if (words.get(at).is(WordClass.MONTH)) {
                return at + 1;
            }
        }
        return begin;
    }

    private static boolean isHardStop(Word word) {
        return word.is(WordClass.QUOTATION_MARK)
                || word.isOneOf(";", ":", "—", "–", "--", "-", "...", "…", "?", "!", ".", "•", "*");
    }

    private boolean endsSubject(int limit, int at, Word word) {
        if (word.is(WordClass.COMPLEMENTIZER)
                || (word.is(WordClass.SUBORDINATOR) && !word.isOneOf("as", "than", "how"))) {
            return true;
        }
        return word.is(WordClass.COORDINATOR) && isClause(partBegin(limit, at), at);
    }

    private int partBegin(int limit, int end) {
        int at = end - 1;
        while (at >= limit && !words.get(at).isOneOf(",") && !isHardStop(words.get(at))) {
            at--;
        }
        return at + 1;
    }

    /** Whether what stands between two commas is an apposition or a relative clause, or the noun phrase itself. */
    private boolean belongsToSubject(int begin, int end, boolean verbFollows, boolean closed) {
        if (begin >= end) {
            return false;
        }
        Word first = words.get(begin);
        if (closed && begin > 0 && first.isOneOf("of", "from", "in", "at") && end - begin <= LONGEST_PLACE) {
            return true;
        }
        if (first.is(WordClass.RELATIVE) || isParticipial(begin)) {
            return begin > 0 && verbFollows;
        }
        if (isAdjunctOpener(first) && !(closed && first.is(WordClass.COORDINATOR))) {
            return false;
        }
        return !isClause(begin, end);
    }

    private boolean isParticipial(int begin) {
        return begin > 0
                && (words.get(begin).is(WordClass.GERUND) || words.get(begin).is(WordClass.PARTICIPLE));
    }

    private static boolean isAdjunctOpener(Word word) {
        return switch (word.type()) {
            case PREPOSITION, ADVERB, SUBORDINATOR, MONTH, TO, GERUND, COORDINATOR -> true;
            default -> false;
        };
    }

    private OptionalInt relativeBefore(int limit, int finite) {
        for (int at = finite - 1; at >= limit; at--) {
            Word word = words.get(at);
            if (word.is(WordClass.RELATIVE)) {
                return OptionalInt.of(at);
            }
            if (at == finite - 1
                    && word.is(WordClass.PRONOUN)
                    && at > limit
                    && words.get(at - 1).is(WordClass.NOUN)) {
                return OptionalInt.of(at);
            }
            if (word.isOneOf(",") || isHardStop(word)) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** Returns a stretch without conjunctions, adverbs and marks at its begin and without marks at its end. */
    public Stretch trimmed(int begin, int end) {
        int first = begin;
        int last = end;
        while (first < last && isTrimmedAtBegin(words.get(first))) {
            first++;
        }
        while (last > first && isMark(words.get(last - 1))) {
            last--;
        }
        return new Stretch(first, last);
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

    /** Returns whether a stretch of words holds a noun, name or pronoun. */
    public boolean isNominal(Stretch stretch) {
        for (int at = stretch.begin(); at < stretch.end(); at++) {
            if (words.get(at).type().isNominal() || words.get(at).is(WordClass.RELATIVE)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the noun phrase that begins at a word, with its prepositional phrases, appositions and relative clauses.
     *
     * @param begin its first word
     */
    public Stretch nounPhraseAt(int begin) {
        int limit = Math.min(words.size(), begin + LONGEST_LOOK);
        int at = begin;
        boolean relative = false;
        while (at < limit) {
            Word word = words.get(at);
            if (isHardStop(word) || (word.isOneOf(",") && !continuesAfterComma(at, limit))) {
                break;
            }
            relative = word.is(WordClass.RELATIVE) || (relative && !word.isOneOf(","));
            if (!relative && (word.type().isFinite() || endsNounPhrase(begin, at, word))) {
                break;
            }
            at++;
        }
        return trimmed(begin, at);
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
        while (end < limit && !words.get(end).isOneOf(",") && !isHardStop(words.get(end))) {
            end++;
        }
        Word first = words.get(comma + 1);
        if (first.is(WordClass.RELATIVE)) {
            return true;
        }
        boolean adjunct = isAdjunctOpener(first) && !first.is(WordClass.COORDINATOR);
        return !adjunct && end > comma + 1 && !isClause(comma + 1, end);
    }
}
