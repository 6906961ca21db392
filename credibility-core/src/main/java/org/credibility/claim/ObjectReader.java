package org.credibility.claim;

import java.util.List;
import org.credibility.claim.AnswerReader.Predicate;
import org.credibility.lexicon.AnswerWord;
import org.credibility.lexicon.ResponseKind;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.ClauseReader.Stretch;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.Word;

/** Reads the object of an answer: "the report" in "called the report false", the clause in "denied that it had sold it". */
final class ObjectReader {
    private static final int OBJECT_REACH = 6;

    private final TaggedSentence sentence;
    private final List<Word> words;
    private final Predicate predicate;
    private final int end;

    ObjectReader(TaggedSentence sentence, Predicate predicate, int end) {
        this.sentence = sentence;
        this.words = sentence.words();
        this.predicate = predicate;
        this.end = end;
    }

    /** The clause or noun phrase behind the verb, without when and where it was said; empty for "to a request". */
    Stretch object() {
        int from = Math.min(predicate.object(), end);
        int last = predicate.object() < predicate.end() ? judgementBegin() : end;
        if (from + 1 < last
                && words.get(from).isOneOf("as")
                && words.get(from + 1).isOneOf("much")) {
            return new Stretch(from, from + 2);
        }
        if (handsOn()) {
            return new Stretch(from, from);
        }
        int clause = clauseBehindTime(from, last);
        if (clause > from) {
            return new Stretch(clause, clauseEnd(clause, last));
        }
        while (from < last
                && (words.get(from).is(WordClass.PREPOSITION) || words.get(from).is(WordClass.TO))) {
            if (!words.get(from).isOneOf("to", "on", "about", "of", "over", "against", "from", "regarding", "with")) {
                return new Stretch(from, from);
            }
            from++;
        }
        int asked = from < last && isEnquiry(from) ? askedAbout(from, last) : -1;
        if (asked > 0) {
            return new Stretch(
                    asked,
                    Math.max(
                            asked,
                            Math.min(
                                    last,
                                    new ClauseReader(sentence)
                                            .nounPhraseAt(asked)
                                            .end())));
        }
        if (from >= last || words.get(from).is(WordClass.MONTH) || isEnquiry(from) || tellsWhen(from)) {
            return new Stretch(Math.min(from, last), Math.min(from, last));
        }
        if (opensClause(words.get(from))) {
            return new Stretch(from, clauseEnd(from, last));
        }
        int phrase = new ClauseReader(sentence).nounPhraseAt(from).end();
        boolean told = phrase < last && words.get(phrase).is(WordClass.COMPLEMENTIZER);
        int behind = told ? clauseEnd(phrase, last) : Math.max(from, Math.min(phrase, last));
        while (behind > from + 1 && words.get(behind - 1).is(WordClass.COORDINATOR)) {
            behind--;
        }
        return new Stretch(from, behind);
    }

    /** Where the clause begins in "admitted on Monday that it had sold the mill"; the given place without one. */
    private int clauseBehindTime(int from, int last) {
        for (int at = from; at < Math.min(last, from + OBJECT_REACH); at++) {
            if (words.get(at).is(WordClass.COMPLEMENTIZER)) {
                boolean timed = words.subList(from, at).stream().anyMatch(word -> word.is(WordClass.MONTH));
                return timed ? at : from;
            }
            if (words.get(at).type().isFinite() || words.get(at).is(WordClass.PUNCTUATION)) {
                return from;
            }
        }
        return from;
    }

    /** "Referred questions to the police": whom the party names instead is not what it answers. */
    private boolean handsOn() {
        return predicate.type() == ResponseKind.NO_COMMENT
                && words.get(predicate.end() - 1).is(WordClass.TO);
    }

    /** Where "as" or the judgement begins in "called it untrue", "dismissed the report as untrue". */
    private int judgementBegin() {
        for (int at = predicate.object(); at < predicate.end(); at++) {
            if (words.get(at).isOneOf("as") || words.get(at).is(WordClass.QUOTATION_MARK)) {
                return at;
            }
        }
        return predicate.end() - 1;
    }

    /** A clause ends where the same party goes on: "that it had sold the mill but said nothing of the price". */
    int clauseEnd(int from, int last) {
        for (int at = from + 1; at + 1 < last; at++) {
            boolean joint = words.get(at).is(WordClass.COORDINATOR)
                    && (words.get(at).isOneOf("but") || words.get(at + 1).type().isFinite());
            boolean closed =
                    words.get(at).isOneOf(",") && words.get(at + 1).type().isFinite();
            if (joint || closed || words.get(at).isOneOf(":")) {
                return at;
            }
        }
        return last;
    }

    /** "While the trial was under way", "because it had not seen the report", "when asked about the mill". */
    private boolean tellsWhen(int from) {
        boolean asked = from + 1 < end && AimReader.isAsked(words.get(from + 1));
        return words.get(from).is(WordClass.SUBORDINATOR) && (asked || !opensClause(words.get(from)));
    }

    static boolean opensClause(Word word) {
        return word.is(WordClass.COMPLEMENTIZER)
                || word.is(WordClass.GERUND)
                || word.isOneOf("that", "whether", "if", "what", "how", "why", "who", "when", "where");
    }

    /** Where the matter begins of "did not answer questions about the hiring stop"; -1 where none is told. */
    private int askedAbout(int from, int last) {
        for (int at = from + 1; at + 1 < Math.min(last, from + OBJECT_REACH); at++) {
            if (words.get(at).isOneOf("about", "on", "over", "regarding")
                    && !words.get(at + 1).is(WordClass.MONTH)) {
                return at + 1;
            }
        }
        return -1;
    }

    /** A request for comment is answered or not; it is not what the answer is about. */
    private boolean isEnquiry(int from) {
        for (int at = from; at < Math.min(end, from + OBJECT_REACH); at++) {
            Word word = words.get(at);
            if (at > from && word.is(WordClass.PREPOSITION)) {
                return false;
            }
            if (AimReader.is(word, AnswerWord.ENQUIRY) || word.isOneOf("comment", "response", "reply")) {
                return true;
            }
        }
        return false;
    }
}
