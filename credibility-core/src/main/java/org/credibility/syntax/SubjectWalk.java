package org.credibility.syntax;

import java.util.List;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.WordClass;

/**
 * Walks a noun phrase from left to right, with all that hangs on it, and tells whether a verb is the next one that could
 * be its own: "A baker who asked not to be named because she fears for her shop" stands before "said".
 *
 * <p>Every word that opens a clause inside the phrase (a relative, "because") lends out one verb. The first verb that
 * nothing lends out is the verb of the phrase itself. What a comma opens inside the phrase, a comma right before its
 * verb closes, unless the phrase is a list.
 */
final class SubjectWalk {
    private static final int LONGEST_ASIDE = 40;

    private final List<Word> words;
    private final int goal;
    private int at;
    private int lent;
    private int perhapsLent;
    private boolean inClause;
    private int lastComma = -1;
    private int commas;
    private boolean listed;
    private boolean reduced;

    private SubjectWalk(List<Word> words, int begin, int goal) {
        this.words = words;
        this.at = begin;
        this.goal = goal;
    }

    /**
     * Whether the words from one index to a verb group are one noun phrase, which the verb would be the verb of.
     *
     * @param begin where the phrase begins
     * @param goal where the verb group begins
     */
    static boolean reaches(List<Word> words, int begin, int goal) {
        return opensPhrase(words.get(begin)) && new SubjectWalk(words, begin, goal).walk();
    }

    private static boolean isShowing(Word verb) {
        return verb.entry()
                .cueVerb()
                .filter(cue -> cue.kind() == CueKind.EVIDENCE)
                .isPresent();
    }

    private static boolean opensPhrase(Word word) {
        return switch (word.type()) {
            case DETERMINER -> !word.isOneOf("what", "whatever");
            case NAME, NOUN, NUMERAL, ADJECTIVE, PRONOUN -> true;
            case ADVERB -> word.isOneOf("about", "almost", "nearly", "at", "only", "even", "more", "around");
            default -> false;
        };
    }

    private boolean walk() {
        at++;
        while (at < goal) {
            if (!step(words.get(at))) {
                return false;
            }
            at++;
        }
        return at == goal
                && lent == 0
                && !(reduced && perhapsLent > 0)
                && (commas == 0 || listed || (commas > 1 && lastComma == goal - 1));
    }

    /** Takes a word into the phrase; false where the phrase cannot hold it. */
    private boolean step(Word word) {
        if (word.isOneOf(",")) {
            return comma();
        }
        if (word.isOneOf("(") || isDash(word)) {
            return skipAside(word);
        }
        return switch (word.type()) {
            case PUNCTUATION, QUOTATION_MARK -> false;
            case RELATIVE -> asks() || lend();
            case COMPLEMENTIZER -> lend();
            case DETERMINER -> inClause || lent > 0 || !opensOtherPhrase(word);
            case SUBORDINATOR -> subordinate(word);
            case PREPOSITION -> preposition(word);
            case COORDINATOR -> join();
            case VERB, AUXILIARY, MODAL -> verb(word);
            case BASE_VERB -> subjunctive();
            default -> true;
        };
    }

    /** "The mill closed in May, Ann Moe, its owner, said": what can be the subject itself ends a phrase with a reduced verb. */
    private boolean comma() {
        lastComma = at;
        commas++;
        listed = false;
        inClause = false;
        perhapsLent = 0;
        return !reduced || at + 1 == goal || !opensPhrase(words.get(at + 1));
    }

    /** "Ann Moe, Ivo Lang and Per Lie": a comma that nothing closes. */
    private boolean join() {
        if (reduced && lastComma < 0) {
            return false;
        }
        boolean list = lastComma >= 0
                && (commas > 1 || lastComma < at - 1)
                && words.get(at).isOneOf("and", "or");
        listed |= list && lent == 0 && !inClause;
        return true;
    }

    private boolean skipAside(Word opening) {
        int limit = Math.min(goal, at + LONGEST_ASIDE);
        for (int close = at + 1; close < limit; close++) {
            Word word = words.get(close);
            if (opening.isOneOf("(") ? word.isOneOf(")") : isDash(word)) {
                at = close;
                return true;
            }
        }
        return false;
    }

    static boolean isDash(Word word) {
        return word.isOneOf("-", "–", "—", "--");
    }

    /** "On condition that we don't say which one,": a question of one noun has no verb. */
    private boolean asks() {
        return words.get(at).isOneOf("which", "whose")
                && at + 2 <= goal
                && words.get(at + 1).type().isNominal()
                && words.get(at + 2).isOneOf(",");
    }

    private boolean lend() {
        lent++;
        return true;
    }

    /** "something a caller told", "what many expect": two noun phrases that nothing joins. */
    private boolean opensOtherPhrase(Word word) {
        Word before = words.get(at - 1);
        return word.isOneOf("what", "whatever")
                || (word.isOneOf("a", "an", "the") && (before.is(WordClass.NOUN) || before.is(WordClass.PRONOUN)));
    }

    /** "because he fears" lends a verb, "though unpaid", "as a nurse" and "because of the rain" need none. */
    private boolean subordinate(Word word) {
        boolean behindNoun = word.isOneOf("where", "whether", "how", "why", "when", "as", "than");
        if (!inClause && lastComma < 0 && !behindNoun) {
            return false;
        }
        Word next = words.get(at + 1);
        boolean verbless = word.isOneOf("as", "than")
                || next.isOneOf("of")
                || switch (next.type()) {
                    case NEGATION, PARTICIPLE, GERUND, PREPOSITION, ADJECTIVE, ADVERB, VERB, TO -> true;
                    default -> false;
                };
        if (verbless) {
            perhapsLent++;
            return true;
        }
        return lend();
    }

    /** "until last year" and "until he left". */
    private boolean preposition(Word word) {
        if (word.isOneOf("after", "before", "since", "until", "till")) {
            perhapsLent++;
        }
        return true;
    }

    /** "insisting that their names be withheld": the bare verb of a clause that "that" opens. */
    private boolean subjunctive() {
        if (lent > 0 && words.get(at - 1).type().isNominal()) {
            lent--;
        }
        return true;
    }

    private boolean verb(Word word) {
        if (lent > 0) {
            lent--;
        } else if (isObjectRelative() || isSecondVerb()) {
            return skipGroup();
        } else if (perhapsLent > 0 && words.get(at - 1).type().isNominal()) {
            perhapsLent--;
        } else {
            reduced = canBeParticiple(word) && isReduced();
            return reduced;
        }
        return skipGroup();
    }

    /** Goes on to the full verb behind auxiliaries; fails where that is the verb looked for. */
    private boolean skipGroup() {
        inClause = true;
        while (at + 1 < goal && words.get(at).type() != WordClass.VERB && isGroup(words.get(at + 1))) {
            at++;
        }
        return true;
    }

    private static boolean isGroup(Word word) {
        return switch (word.type()) {
            case AUXILIARY, MODAL, NEGATION, ADVERB, VERB -> true;
            default -> false;
        };
    }

    /** "the mill he built", "who said he built it". */
    private boolean isObjectRelative() {
        Word before = words.get(at - 1);
        return before.isOneOf("he", "she", "it", "they", "we", "i", "you")
                && (inClause || (at > 1 && words.get(at - 2).is(WordClass.NOUN)));
    }

    /** "who lives next door and heard the shots". */
    private boolean isSecondVerb() {
        int before = at - 1;
        while (before > 0 && words.get(before).is(WordClass.ADVERB)) {
            before--;
        }
        return words.get(before).is(WordClass.COORDINATOR) && (inClause || perhapsLent > 0);
    }

    static boolean canBeParticiple(Word word) {
        return word.is(WordClass.VERB)
                && (word.entry().isParticiple() || word.lower().endsWith("ed"));
    }

    /**
     * "The officials involved in the talks said", "The firm, based in Lund, said": two verbs of one clause need something
     * that joins them, so the first is none.
     */
    private boolean isReduced() {
        Word before = words.get(at - 1);
        boolean place = before.is(WordClass.NOUN)
                || before.isOneOf(",", ")")
                || before.is(WordClass.COORDINATOR)
                || before.is(WordClass.GERUND)
                || before.is(WordClass.ADVERB);
        boolean called = word().isOneOf("called", "named", "dubbed", "nicknamed")
                && words.get(at + 1).type().isNominal();
        boolean adjunct = called || opensAdjunct(words.get(at + 1)) || (commas > 0 && at + 2 == goal);
        return place
                && adjunct
                && !words.get(goal - 1).is(WordClass.COORDINATOR)
                && (!words.get(goal - 1).isOneOf(",") || !isInverted());
    }

    private Word word() {
        return words.get(at);
    }

    static boolean opensAdjunct(Word word) {
        return switch (word.type()) {
            case PREPOSITION, TO, ADVERB, MONTH, NUMERAL, SUBORDINATOR, NEGATION -> true;
            default -> word.isOneOf("this", "last", "more", "over", "about");
        };
    }

    /** "The mill closed in May, which hurt the town, said Ivo Moe": no verb behind the one looked for. */
    private boolean isInverted() {
        if (goal + 1 >= words.size() || !opensPhrase(words.get(goal + 1)) || isShowing(words.get(goal))) {
            return false;
        }
        for (int behind = goal + 1; behind < Math.min(words.size(), goal + ClauseReader.LONGEST_LOOK); behind++) {
            Word word = words.get(behind);
            if (word.type().isFinite()
                    || word.isOneOf("that", ":")
                    || word.is(WordClass.TO)
                    || word.is(WordClass.QUOTATION_MARK)) {
                return false;
            }
        }
        return true;
    }
}
