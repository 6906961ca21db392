package org.credibility.syntax;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader.Stretch;

/** Finds the subject of a verb from right to left: from the verb back to where its noun phrase can begin. */
final class SubjectFinder {
    private static final int LONGEST_BRACKET = 10;
    private static final int LONGEST_ASIDE = 30;
    private static final int LONGEST_PLACE = 4;
    private static final int LONGEST_TIME = 8;

    private final List<Word> words;
    private final ClauseReader clauses;

    SubjectFinder(List<Word> words, ClauseReader clauses) {
        this.words = words;
        this.clauses = clauses;
    }

    /** The subject before a verb group; empty where there is none. */
    Stretch before(int low, int group, boolean breakAtCommas) {
        return breakAtCommas
                ? backwards(low, group, true)
                : new SubjectLimits(words, clauses, this).of(low, unlimited(low, group), group);
    }

    /** All the words before a verb group that may belong to its subject. */
    Stretch unlimited(int low, int group) {
        Stretch near = backwards(low, group, false);
        return inTimeClause(
                walked(low, near.isEmpty() ? group - 1 : near.begin(), group).orElse(near));
    }

    /** "The mill closed after the firm said": whoever speaks in a clause of time is all of its subject. */
    private Stretch inTimeClause(Stretch subject) {
        for (int at = subject.end() - 2; at >= subject.begin(); at--) {
            if (words.get(at).is(WordClass.RELATIVE) || words.get(at).isOneOf(",")) {
                return subject;
            }
            if (words.get(at).isOneOf("after", "before", "since", "until", "till")) {
                List<Word> before = words.subList(subject.begin(), at);
                boolean verbal = before.stream().anyMatch(SubjectFinder::isVerbal)
                        || before.stream().noneMatch(word -> word.is(WordClass.NOUN) || word.is(WordClass.NAME))
                        || words.get(at - 1).isOneOf("days", "weeks", "months", "years", "hours", "minutes");
                return verbal && isSpeaker(at + 1, subject.end()) ? new Stretch(at + 1, subject.end()) : subject;
            }
        }
        return subject;
    }

    private boolean isSpeaker(int begin, int end) {
        List<String> lower = words.subList(begin, end).stream().map(Word::lower).toList();
        return words.subList(begin, end).stream().anyMatch(word -> word.is(WordClass.NAME))
                || IntStream.range(0, lower.size())
                        .anyMatch(at -> Lexicon.english()
                                .sourceNouns()
                                .longestAt(lower, at)
                                .isPresent());
    }

    /** The longest noun phrase that begins a clause and ends at a verb group. */
    Optional<Stretch> walked(int low, int last, int group) {
        int limit = Math.max(low, group - ClauseReader.LONGEST_LOOK);
        for (int begin = limit; begin < last; begin++) {
            if (opensClause(limit, begin) && SubjectWalk.reaches(words, begin, group)) {
                Stretch whole = clauses.trimmed(begin, group);
                return Optional.of(new Stretch(behindTime(whole), whole.end()));
            }
        }
        return Optional.empty();
    }

    /** Whether a clause can begin at a word: where the reader may begin, and behind a mark or a conjunction. */
    private boolean opensClause(int low, int at) {
        if (at == low) {
            return true;
        }
        Word before = words.get(at - 1);
        return switch (before.type()) {
            case PUNCTUATION, QUOTATION_MARK, COMPLEMENTIZER, SUBORDINATOR -> true;
            case COORDINATOR -> at < low + 2 || words.get(at - 2).is(WordClass.PUNCTUATION);
            default ->
                at == low + 1
                        && !words.get(low).type().isNominal()
                        && !words.get(low).is(WordClass.DETERMINER)
                        && !words.get(low).is(WordClass.ADJECTIVE)
                        && !words.get(low).is(WordClass.PREPOSITION);
        };
    }

    private Stretch backwards(int low, int group, boolean breakAtCommas) {
        int limit = Math.max(low, group - ClauseReader.LONGEST_LOOK);
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
                boolean verbFollows = clauses.trimmed(begin, group).isEmpty();
                boolean joined = closed || verbFollows || clauses.holds(WordClass.COORDINATOR, at, group);
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
            if (ClauseReader.isHardStop(word) || endsSubject(limit, at, word) || isObjectRelative(at, group, word)) {
                break;
            }
            if (isModifier(limit, at, group)) {
                begin = at;
                at--;
                continue;
            }
            if (word.type().isFinite()) {
                OptionalInt relative = relativeBefore(limit, at);
                if (relative.isEmpty()) {
                    break;
                }
                at = relative.getAsInt();
            }
            begin = at;
            if (opensInnerClause(limit, at, group)) {
                break;
            }
            at--;
        }
        Stretch subject = beforeTime(clauses.trimmed(begin, group));
        return new Stretch(behindTime(subject), subject.end());
    }

    /** ", leaked documents show": a participle that opens the phrase. */
    private boolean isModifier(int limit, int at, int group) {
        return SubjectWalk.canBeParticiple(words.get(at))
                && at + 1 < group
                && words.get(at + 1).is(WordClass.NOUN)
                && at > limit
                && words.get(at - 1).isOneOf(",");
    }

    /** "a fee the club confirmed": a second noun phrase right behind a noun is the subject of a clause of its own. */
    private boolean opensInnerClause(int limit, int at, int group) {
        return at > limit
                && words.subList(at, group).stream().noneMatch(SubjectFinder::isVerbal)
                && words.get(at).isOneOf("the", "a", "an", "his", "her", "its", "their")
                && !words.get(at + 1).is(WordClass.NAME)
                && words.get(at - 1).is(WordClass.NOUN);
    }

    private static boolean isVerbal(Word word) {
        return word.type().isFinite() || word.is(WordClass.PARTICIPLE);
    }

    /** "The ministry last week told": when somebody spoke, between source and cue. */
    private Stretch beforeTime(Stretch subject) {
        int time = subject.end() - 2;
        return time > subject.begin() && isLastTime(time) ? clauses.trimmed(subject.begin(), time) : subject;
    }

    private boolean isLastTime(int at) {
        return words.get(at).isOneOf("last", "this", "earlier", "late")
                && words.get(at + 1)
                        .isOneOf("week", "month", "year", "night", "weekend", "summer", "spring", "autumn", "winter");
    }

    /** "Ann Moe -- who runs the mill -- said": the word before what two dashes enclose right before the verb. */
    private int beforeDashes(int limit, int at) {
        if (at < limit || !SubjectWalk.isDash(words.get(at))) {
            return at;
        }
        for (int open = at - 1; open > Math.max(limit, at - LONGEST_ASIDE); open--) {
            if (SubjectWalk.isDash(words.get(open))) {
                return open - 1;
            }
        }
        return at;
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

    /** "Last week the ministry", "Late on Monday Ann Moe", "In a note on Friday the club": when somebody spoke is no part of who did. */
    private int behindTime(Stretch subject) {
        int begin = subject.begin();
        if (begin + 2 < subject.end() && isLastTime(begin)) {
            return begin + 2;
        }
        boolean opens =
                begin < subject.end() && (words.get(begin).is(WordClass.PREPOSITION) || isPartOfDay(subject, begin));
        for (int at = begin + 1; opens && at < Math.min(subject.end() - 1, begin + LONGEST_TIME); at++) {
            if (words.get(at).is(WordClass.MONTH) && !words.get(at + 1).is(WordClass.POSSESSIVE)) {
                return at + 1;
            }
        }
        return begin;
    }

    /** "Late on Monday", "Early Tuesday". */
    private boolean isPartOfDay(Stretch subject, int at) {
        return at + 1 < subject.end()
                && words.get(at).isOneOf("late", "early")
                && (words.get(at + 1).is(WordClass.MONTH) || words.get(at + 1).isOneOf("on", "in"));
    }

    private boolean endsSubject(int limit, int at, Word word) {
        if (word.is(WordClass.COMPLEMENTIZER)
                || (word.is(WordClass.SUBORDINATOR) && !word.isOneOf("as", "than", "how"))) {
            return true;
        }
        return word.is(WordClass.COORDINATOR) && clauses.isClause(partBegin(limit, at), at);
    }

    private int partBegin(int limit, int end) {
        int at = end - 1;
        while (at >= limit && !words.get(at).isOneOf(",") && !ClauseReader.isHardStop(words.get(at))) {
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
        if (ClauseReader.isAdjunctOpener(first) && !(closed && first.is(WordClass.COORDINATOR))) {
            return false;
        }
        return !clauses.isClause(begin, end);
    }

    /** ", running for mayor,", ", now based in Lund,". */
    private boolean isParticipial(int begin) {
        int verb = words.get(begin).isOneOf("now", "then", "once", "formerly", "currently") ? begin + 1 : begin;
        return begin > 0
                && (words.get(verb).is(WordClass.GERUND) || words.get(verb).is(WordClass.PARTICIPLE));
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
            if (word.isOneOf(",") || ClauseReader.isHardStop(word)) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }
}
