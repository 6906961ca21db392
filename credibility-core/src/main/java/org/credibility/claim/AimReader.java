package org.credibility.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credibility.claim.Answer.Aim;
import org.credibility.claim.Answer.Shape;
import org.credibility.claim.AnswerReader.Predicate;
import org.credibility.lexicon.AnswerWord;
import org.credibility.lexicon.ResponseKind;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader.Stretch;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.Word;

/** Reads what an answer is about: its object, or its subject where a party says what something is. */
final class AimReader {
    private static final int OBJECT_REACH = 6;

    private final List<Word> words;
    private final Predicate predicate;
    private final int begin;
    private final int end;
    private final ObjectReader objects;

    AimReader(TaggedSentence sentence, Predicate predicate, int begin, int end) {
        this.words = sentence.words();
        this.predicate = predicate;
        this.begin = begin;
        this.end = end;
        this.objects = new ObjectReader(sentence, predicate, end);
    }

    Aim aim() {
        boolean plea = words.get(predicate.end() - 1).isOneOf("guilty");
        if (plea && predicate.type() != ResponseKind.CONFIRMATION) {
            return new Aim(Shape.GENERAL, Set.of(), ContentWords.ofParty("charge"));
        }
        Stretch object = objects.object();
        List<Word> told = told(object);
        if (plea && !matterOf(told).isEmpty()) {
            return new Aim(Shape.PROPOSITION, matterOf(told));
        }
        if (describes(told)) {
            return new Aim(Shape.GENERAL, Set.of(), named(told));
        }
        Set<String> matter = pointsAtAll(told) ? Set.of() : matterOf(told);
        Optional<Shape> shape =
                object.isEmpty() && predicate.own() && !isPassive() ? Optional.empty() : shape(ahead(object, told));
        if (shape.isEmpty() && matter.isEmpty() && isOfAntecedent()) {
            shape = Optional.of(Shape.CLAUSE);
        }
        if (shape.isEmpty() && isDefinite(told)) {
            shape = Optional.of(Shape.POINTER);
        }
        if (shape.isEmpty() && (matter.isEmpty() || isOfAKind(told))) {
            return asked();
        }
        boolean enquired = shape.isEmpty()
                && predicate.type() == ResponseKind.NO_COMMENT
                && !object.isEmpty()
                && object.begin() > predicate.end() + 1
                && isAbout(words.get(object.begin() - 1));
        if (enquired) {
            return new Aim(Shape.ASKED, matter);
        }
        if (shape.filter(Shape.GENERAL::equals).isPresent() && isHabit()) {
            shape = Optional.of(Shape.HABIT);
        }
        return new Aim(
                shape.orElse(matter.isEmpty() || isBrief(told, matter) ? Shape.NONE : Shape.PROPOSITION),
                matter,
                named(told));
    }

    private static boolean isAbout(Word word) {
        return word.isOneOf("about", "on", "over", "regarding");
    }

    /** "Would not discuss the deal": a thing that may go by another name in what was claimed. */
    private boolean isBrief(List<Word> told, Set<String> matter) {
        return predicate.type() == ResponseKind.NO_COMMENT
                && matter.size() == 1
                && !ObjectReader.opensClause(told.get(0));
    }

    private static Set<String> matterOf(List<Word> told) {
        return ContentWords.of(told.stream()
                .filter(word -> !isOfAnswers(word) || (isOfSuch(told) && is(word, AnswerWord.PAPER)))
                .toList());
    }

    /** "No such paper": the noun tells what there is none of. */
    private static boolean isOfSuch(List<Word> told) {
        return told.stream().anyMatch(word -> word.isOneOf("such"));
    }

    /** "What it called rumours": the party's name for what was claimed. */
    private static boolean describes(List<Word> told) {
        return told.size() > 2
                && told.get(0).isOneOf("what")
                && told.stream().limit(OBJECT_REACH).anyMatch(word -> is(word, AnswerWord.NAMING));
    }

    /** "Refuted this with footage": the word that points is all of the object. */
    private static boolean pointsAtAll(List<Word> told) {
        return told.size() > 1
                && told.get(0).isOneOf("this", "that", "it")
                && told.get(1).is(WordClass.PREPOSITION)
                && !told.get(1).isOneOf("of");
    }

    /** The nouns by which an answer points at what it answers. */
    private static Set<String> named(List<Word> told) {
        return ContentWords.of(told.stream()
                .filter(word -> isOfSuch(told) ? isMatter(word) : holdsMatter(word))
                .toList());
    }

    private List<Word> ahead(Stretch object, List<Word> all) {
        List<Word> told = all;
        if (!predicate.own() && !isJudgement()) {
            int first = words.get(begin).is(WordClass.PRONOUN) ? predicate.begin() : begin;
            told = words.subList(first, Math.max(first, object.end()));
        }
        List<Word> ahead = predicate.own() && !isPassive() && predicate.object() == predicate.end()
                ? words.subList(object.begin(), Math.max(object.begin(), breakFrom(object.begin())))
                : told;
        return ahead.subList(0, Math.min(OBJECT_REACH, ahead.size()));
    }

    /** "The firm disputed that: prices had fallen": what a colon announces is no part of the object. */
    private int breakFrom(int from) {
        for (int at = from; at < end; at++) {
            if (words.get(at).isOneOf(":")) {
                return at;
            }
        }
        return end;
    }

    /** What is answered: the object of an act, else the subject of a judgement and the clause behind it. */
    private List<Word> told(Stretch object) {
        if (predicate.own()) {
            return isPassive()
                    ? words.subList(Math.min(begin, predicate.begin()), predicate.begin())
                    : words.subList(object.begin(), object.end());
        }
        if (!isJudgement()) {
            return words.subList(begin, object.end());
        }
        List<Word> told = new ArrayList<>(words.subList(Math.min(begin, predicate.begin()), predicate.begin()));
        if (!object.isEmpty() && (told.isEmpty() || ObjectReader.opensClause(words.get(object.begin())))) {
            told.addAll(words.subList(object.begin(), object.end()));
        }
        return told;
    }

    /** "That version is disputed": what is answered is the subject. */
    private boolean isPassive() {
        return predicate.begin() > 0
                && words.get(predicate.begin()).is(WordClass.PARTICIPLE)
                && words.get(predicate.begin() - 1).isOneOf("is", "are", "was", "were", "been", "being", "be");
    }

    /** "Is untrue" judges its subject; "has no plans to sell" repeats what it answers. */
    private boolean isJudgement() {
        Word last = words.get(predicate.end() - 1);
        return is(last, AnswerWord.FALSE) || is(last, AnswerWord.BASELESS) || is(last, AnswerWord.TRUE);
    }

    /** "Does not comment on rumours": the present of a habit. */
    private boolean isHabit() {
        return words.subList(Math.max(0, predicate.begin() - 3), predicate.begin()).stream()
                .anyMatch(word -> word.isOneOf("does", "do", "never"));
    }

    /** "She was forced out, which the firm disputes", "an account that the army denies". */
    private boolean isOfAntecedent() {
        return predicate.own()
                && begin > 0
                && begin < predicate.begin()
                && (words.get(begin - 1).isOneOf("which", "something")
                        || (words.get(begin - 1).isOneOf("that")
                                && predicate.type() != ResponseKind.NO_COMMENT
                                && (begin < 2 || !isSpoken(words.get(begin - 2))))
                        || isMatter(words.get(begin - 1)));
    }

    /** "Replied that she could neither confirm nor deny it": what somebody says, not what is said of something. */
    private static boolean isSpoken(Word word) {
        return word.type().isFinite() || word.is(WordClass.PARTICIPLE) || word.is(WordClass.GERUND);
    }

    /** "Asked about that, the firm said …", "was asked whether it had sold the mill and declined to answer". */
    Aim asked() {
        int before = askedBetween(0, predicate.begin());
        return before >= 0 ? askedAt(before, predicate.begin()) : askedBehind();
    }

    /** "Did not answer when asked whether it had sold the mill". */
    private Aim askedBehind() {
        int behind = askedBetween(predicate.end(), end);
        return behind > predicate.end() && words.get(behind - 1).is(WordClass.SUBORDINATOR)
                ? askedAt(behind, end)
                : new Aim(Shape.NONE, Set.of());
    }

    private int askedBetween(int first, int last) {
        for (int at = first; at + 2 < last; at++) {
            if (isAsked(words.get(at))) {
                return at;
            }
        }
        return -1;
    }

    static boolean isAsked(Word word) {
        return word.isOneOf("asked", "questioned", "pressed", "quizzed");
    }

    private Aim askedAt(int at, int last) {
        int from = words.get(at + 1).isOneOf("about", "on", "over") ? at + 2 : at + 1;
        List<Word> about = words.subList(from, objects.clauseEnd(from, questionEnd(from, last)));
        Set<String> matter = ContentWords.of(
                about.stream().filter(word -> !isOfAnswers(word)).toList());
        boolean points = from == at + 2 && (matter.isEmpty() || about.get(0).isOneOf("that", "this", "it"));
        if (points) {
            return new Aim(Shape.POINTER, Set.of());
        }
        boolean told = from == at + 2 || ObjectReader.opensClause(words.get(from));
        return told ? new Aim(Shape.ASKED, matter) : new Aim(Shape.NONE, Set.of());
    }

    private int questionEnd(int from, int last) {
        for (int at = from; at < last; at++) {
            if (words.get(at).isOneOf(",")) {
                return at;
            }
        }
        return last;
    }

    /** "Confirmed two cases": tells of them, and points at nothing told before. */
    private boolean isCounted(List<Word> object, int at) {
        return predicate.type() == ResponseKind.CONFIRMATION
                && at > 0
                && object.get(0).is(WordClass.NUMERAL);
    }

    /** A pronoun or a noun of speaking points; the plural of one means all. */
    private Optional<Shape> shape(List<Word> object) {
        if (isJudgement() && predicate.end() < end && ObjectReader.opensClause(words.get(predicate.end()))) {
            return Optional.empty();
        }
        boolean clause = object.stream().anyMatch(word -> word.type().isFinite());
        for (int at = 0; at < object.size(); at++) {
            Word word = object.get(at);
            boolean own = at > 0 && object.get(at - 1).isOneOf("its", "our", "my") && predicate.own();
            if ((isMatter(word) || isPaper(object, at)) && !own && !isCounted(object, at)) {
                boolean all = is(word, AnswerWord.SUIT)
                        || word.lower().endsWith("s")
                        || word.isOneOf("wrongdoing")
                        || (isHabit() && (at == 0 || !object.get(at - 1).is(WordClass.DETERMINER)));
                return Optional.of(all ? Shape.GENERAL : Shape.POINTER);
            }
            if (word.isOneOf("such") && at > 0 && object.get(at - 1).isOneOf("any", "no")) {
                return Optional.of(Shape.POINTER);
            }
            if (isPointer(object, at)) {
                return Optional.of(
                        at > 1 && object.get(0).isOneOf("all", "none", "everything") ? Shape.GENERAL : Shape.POINTER);
            }
            boolean described = object.get(0).isOneOf("what");
            boolean opens = (word.is(WordClass.COMPLEMENTIZER) && clause)
                    || word.is(WordClass.GERUND)
                    || word.type().isFinite();
            if (opens && !described) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Could not comment on ongoing litigation": on nothing of the kind. */
    private boolean isOfAKind(List<Word> object) {
        return predicate.type() == ResponseKind.NO_COMMENT
                && predicate.own()
                && object.stream()
                        .noneMatch(word -> word.is(WordClass.DETERMINER)
                                || word.is(WordClass.NAME)
                                || word.is(WordClass.NUMERAL)
                                || word.is(WordClass.PRONOUN)
                                || ObjectReader.opensClause(word)
                                || word.type().isFinite());
    }

    /** "Admitted the payment", "conceded as much": a thing known from what was just told. */
    private boolean isDefinite(List<Word> object) {
        boolean known = object.size() == 2 && object.get(0).isOneOf("the", "this", "that", "these", "those");
        boolean much = object.size() == 2
                && object.get(0).isOneOf("as")
                && object.get(1).isOneOf("much");
        boolean pronoun = object.size() == 1 && object.get(0).isOneOf("that", "this", "it");
        return predicate.own() && predicate.type() != ResponseKind.NO_COMMENT && (known || much || pronoun);
    }

    private boolean isPointer(List<Word> object, int at) {
        Word word = object.get(at);
        boolean clause = object.stream().anyMatch(other -> other.type().isFinite());
        if ((word.is(WordClass.COMPLEMENTIZER) && clause)
                || !word.isOneOf("it", "that", "this", "them", "these", "those")) {
            return false;
        }
        if (at + 1 == object.size()) {
            return true;
        }
        Word next = object.get(at + 1);
        boolean opensClause = predicate.own() && next.type().isFinite();
        boolean determines = next.type().isNominal() || next.is(WordClass.DETERMINER) || next.is(WordClass.ADJECTIVE);
        return at < 3 && !opensClause && !determines;
    }

    static boolean isMatter(Word word) {
        return is(word, AnswerWord.MATTER) || is(word, AnswerWord.SUIT);
    }

    /** Whether it is what answers are about, or what that stands in: "the report", "the slide". */
    static boolean holdsMatter(Word word) {
        return isMatter(word) || is(word, AnswerWord.PAPER);
    }

    /** "The paper", where "paper prices" is about prices. */
    private static boolean isPaper(List<Word> object, int at) {
        boolean ends = at + 1 == object.size() || !object.get(at + 1).type().isNominal();
        return ends && is(object.get(at), AnswerWord.PAPER);
    }

    /** Words that answers are made of tell nothing of what is answered. */
    private static boolean isOfAnswers(Word word) {
        return word.entry()
                .answerWord()
                .filter(family -> switch (family) {
                    case MATTER, PAPER, SUIT, LIGHT, FALSE, BASELESS, TRUE -> true;
                    case DENY, CONTEST, REJECT, ASIDE, CONFIRM, COUNTER, REFUSE, REPLY, NAMING, ENQUIRY, GRANT, JUDGE ->
                        false;
                })
                .isPresent();
    }

    static boolean is(Word word, AnswerWord wanted) {
        return word.entry().answerWord().filter(wanted::equals).isPresent();
    }
}
