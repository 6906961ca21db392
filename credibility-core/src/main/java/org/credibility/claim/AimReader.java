package org.credibility.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credibility.claim.Answer.Aim;
import org.credibility.claim.Answer.Shape;
import org.credibility.claim.AnswerReader.Predicate;
import org.credibility.lexicon.AnswerWord;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.ClauseReader.Stretch;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.Word;

/** Reads what an answer is about: its object, or its subject where a party says what something is. */
final class AimReader {
    private static final int OBJECT_REACH = 6;

    private final TaggedSentence sentence;
    private final List<Word> words;
    private final Predicate predicate;
    private final int begin;
    private final int end;

    AimReader(TaggedSentence sentence, Predicate predicate, int begin, int end) {
        this.sentence = sentence;
        this.words = sentence.words();
        this.predicate = predicate;
        this.begin = begin;
        this.end = end;
    }

    Aim aim() {
        Stretch object = object();
        List<Word> told = words.subList(predicate.own() ? object.begin() : begin, object.end());
        Set<String> matter = ContentWords.of(
                told.stream().filter(word -> !is(word, AnswerWord.LIGHT)).toList());
        List<Word> ahead = predicate.own() ? words.subList(object.begin(), Math.max(object.begin(), end)) : told;
        Optional<Shape> shape = object.isEmpty() && predicate.own()
                ? Optional.empty()
                : shape(ahead.subList(0, Math.min(OBJECT_REACH, ahead.size())));
        if (shape.isEmpty() && isAskedAbout()) {
            shape = Optional.of(Shape.POINTER);
        }
        if (shape.filter(Shape.GENERAL::equals).isPresent() && isHabit()) {
            shape = Optional.of(Shape.HABIT);
        }
        return new Aim(shape.orElse(matter.isEmpty() ? Shape.NONE : Shape.PROPOSITION), matter);
    }

    /** The clause or noun phrase behind the verb, without when and where it was said; empty for "to a request". */
    private Stretch object() {
        int from = Math.min(predicate.end(), end);
        while (from < end
                && (words.get(from).is(WordClass.PREPOSITION) || words.get(from).is(WordClass.TO))) {
            if (words.get(from).isOneOf("as", "after", "before", "during", "in", "at", "when", "outside", "until")) {
                return new Stretch(from, from);
            }
            from++;
        }
        if (from >= end || words.get(from).is(WordClass.MONTH) || isEnquiry(from)) {
            return new Stretch(Math.min(from, end), Math.min(from, end));
        }
        if (opensClause(words.get(from))) {
            return new Stretch(from, end);
        }
        int last = new ClauseReader(sentence).nounPhraseAt(from).end();
        return new Stretch(from, Math.max(from, Math.min(last, end)));
    }

    private static boolean opensClause(Word word) {
        return word.is(WordClass.COMPLEMENTIZER)
                || word.is(WordClass.GERUND)
                || word.isOneOf("that", "whether", "if", "what", "how", "why", "who", "when", "where");
    }

    private boolean isEnquiry(int from) {
        return words.subList(from, Math.min(end, from + OBJECT_REACH)).stream()
                .anyMatch(word -> is(word, AnswerWord.ENQUIRY) || word.isOneOf("comment", "response", "reply"));
    }

    /** "Does not comment on rumours": the present of a habit. */
    private boolean isHabit() {
        return words.subList(Math.max(0, predicate.begin() - 3), predicate.begin()).stream()
                .anyMatch(word -> word.isOneOf("does", "do", "never"));
    }

    /** "Asked about that, the firm said …". */
    private boolean isAskedAbout() {
        for (int at = 0; at + 2 < predicate.begin(); at++) {
            if (words.get(at).isOneOf("asked", "questioned", "pressed")
                    && words.get(at + 1).isOneOf("about", "on")
                    && words.get(at + 2).isOneOf("that", "this", "it", "the")) {
                return true;
            }
        }
        return false;
    }

    /** A pronoun or a noun of speaking points; the plural of one means all. */
    private Optional<Shape> shape(List<Word> object) {
        for (int at = 0; at < object.size(); at++) {
            Word word = object.get(at);
            if (isMatter(word)) {
                boolean all = is(word, AnswerWord.SUIT)
                        || word.lower().endsWith("s")
                        || word.isOneOf("speculation", "talk", "gossip");
                return Optional.of(all ? Shape.GENERAL : Shape.POINTER);
            }
            if (isPointer(object, at)) {
                return Optional.of(Shape.POINTER);
            }
            boolean described = object.get(0).isOneOf("what");
            boolean clause = word.is(WordClass.COMPLEMENTIZER)
                    || word.is(WordClass.GERUND)
                    || word.type().isFinite();
            if (clause && !described) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isPointer(List<Word> object, int at) {
        Word word = object.get(at);
        if (word.is(WordClass.COMPLEMENTIZER) || !word.isOneOf("it", "that", "this", "them", "these", "those")) {
            return false;
        }
        if (at + 1 == object.size()) {
            return true;
        }
        Word next = object.get(at + 1);
        boolean opensClause = predicate.own() && next.type().isFinite();
        boolean determines = next.type().isNominal() || next.is(WordClass.DETERMINER) || next.is(WordClass.ADJECTIVE);
        return at < 2 && !opensClause && !determines;
    }

    static boolean isMatter(Word word) {
        return is(word, AnswerWord.MATTER) || is(word, AnswerWord.SUIT);
    }

    private static boolean is(Word word, AnswerWord wanted) {
        return Lexicon.english().answerWord(word.lower()).filter(wanted::equals).isPresent();
    }
}
