package org.credibility.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.credibility.lexicon.AnswerWord;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.PhraseTable;
import org.credibility.lexicon.ResponseKind;
import org.credibility.lexicon.SourceDescriptor;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.Word;

/**
 * Reads in which words of a sentence a party answers, by the family of the verb, what negates it, and its object.
 *
 * <p>"Denied" denies and "did not deny" does not, "declined to comment" says nothing and "declined to attend" is no
 * answer, "rejected the report" answers and "rejected the offer" does not, "that is false" answers and "a false name"
 * does not.
 */
final class AnswerReader {
    private static final int MOST_ANSWERS = 4;
    private static final int LONGEST_GROUP = 6;
    private static final int INFINITIVE_REACH = 3;
    private static final int LONGEST_PHRASE = 12;

    private final List<Word> words;
    private final List<String> lower;
    private final ClauseReader clauses;
    private final VerbGroups groups;
    private final AnswerMatters matters;
    private final JudgementReader judgements;

    /**
     * The words that make an answer.
     *
     * @param begin the index of the first one
     * @param end the index after the last one
     * @param type what the answer amounts to
     * @param own whether the party's own act of answering is told ("denied"), not what it says ("is untrue")
     * @param object where what is answered begins if it stands behind the act: within the words of "called it untrue"
     */
    record Predicate(int begin, int end, ResponseKind type, boolean own, int object) {
        Predicate(int begin, int end, ResponseKind type, boolean own) {
            this(begin, end, type, own, end);
        }
    }

    AnswerReader(TaggedSentence sentence) {
        words = sentence.words();
        lower = sentence.lowerWords().stream()
                .map(word -> word.equals("n't") ? "not" : word)
                .toList();
        clauses = new ClauseReader(sentence);
        groups = new VerbGroups(sentence);
        matters = new AnswerMatters(sentence);
        judgements = new JudgementReader(words, matters);
    }

    /** Returns the answers of the sentence in order; "confirmed nor denied" is one. */
    List<Predicate> predicates() {
        List<Predicate> found = new ArrayList<>();
        int at = 0;
        while (at < words.size() && found.size() < MOST_ANSWERS) {
            Optional<Predicate> predicate = predicate(at);
            if (predicate.isPresent()) {
                add(predicate.get(), found);
            }
            at = predicate.map(Predicate::end).orElse(at + 1);
        }
        return found;
    }

    /** "Neither confirmed nor denied" is one answer, and so is all that a party says in one breath to one end. */
    private void add(Predicate next, List<Predicate> found) {
        Predicate last = found.isEmpty() ? next : found.get(found.size() - 1);
        if (!found.isEmpty() && next.begin() <= last.begin()) {
            found.set(found.size() - 1, next);
            return;
        }
        boolean separate = next.type() != ResponseKind.NO_COMMENT
                && words.subList(Math.min(last.end(), next.begin()), next.begin()).stream()
                        .anyMatch(word -> word.isOneOf(";"));
        if (found.isEmpty() || last.type() != next.type() || separate) {
            found.add(next);
        } else if (next.begin() - last.end() < INFINITIVE_REACH) {
            found.set(found.size() - 1, new Predicate(last.begin(), next.end(), last.type(), last.own()));
        }
    }

    private Optional<Predicate> predicate(int at) {
        Optional<PhraseTable.Match<ResponseKind>> phrase =
                Lexicon.english().responses().longestAt(lower, at).or(() -> throughQuotes(at));
        if (phrase.isPresent()
                && !goesOn(phrase.get().end())
                && !isReasonForSilence(phrase.get().value())) {
            return Optional.of(ofPhrase(at, phrase.get()));
        }
        return matters.family(at)
                .flatMap(word -> ofWord(word, at))
                .or(() -> outOfDate(at))
                .or(() -> turnedAway(at));
    }

    private Optional<Predicate> outOfDate(int at) {
        boolean stands = at + 2 < words.size()
                && words.get(at).isOneOf("out")
                && words.get(at + 1).isOneOf("of")
                && words.get(at + 2).isOneOf("date");
        return stands ? judgements.judged(at, at + 3, ResponseKind.DENIAL_GENERIC) : Optional.empty();
    }

    /** "Requests for an interview were turned down". */
    private Optional<Predicate> turnedAway(int at) {
        boolean away = matters.isFamily(at, AnswerWord.REFUSE)
                || words.get(at).isOneOf("ignored", "rejected", "unanswered", "rebuffed")
                || (words.get(at).isOneOf("turned")
                        && at + 1 < words.size()
                        && words.get(at + 1).isOneOf("down"));
        return away && groups.isPassive(at) && isOfEnquiry(at)
                ? Optional.of(new Predicate(at, at + 1, ResponseKind.NO_COMMENT, true))
                : Optional.empty();
    }

    private boolean isOfEnquiry(int verb) {
        ClauseReader.Stretch subject = clauses.subjectBefore(0, clauses.verbGroupBegin(verb), false);
        return IntStream.range(subject.begin(), subject.end()).anyMatch(at -> matters.isFamily(at, AnswerWord.ENQUIRY));
    }

    /** "Who asked not to be named because they are bound by confidentiality": why a source goes without its name. */
    private boolean isReasonForSilence(ResponseKind kind) {
        return kind == ResponseKind.NO_COMMENT
                && IntStream.range(0, lower.size())
                        .anyMatch(at -> Lexicon.english()
                                .sourceDescriptors()
                                .longestAt(lower, at)
                                .filter(match -> match.value().contains(SourceDescriptor.UNNAMED))
                                .isPresent());
    }

    /** "There was “no offer”": a phrase that a quotation begins or ends within. */
    private Optional<PhraseTable.Match<ResponseKind>> throughQuotes(int at) {
        int last = Math.min(words.size(), at + LONGEST_PHRASE);
        boolean quotes = !words.get(at).is(WordClass.QUOTATION_MARK)
                && words.subList(at, last).stream().anyMatch(word -> word.is(WordClass.QUOTATION_MARK));
        if (!quotes) {
            return Optional.empty();
        }
        int[] places = IntStream.range(at, last)
                .filter(place -> !words.get(place).is(WordClass.QUOTATION_MARK))
                .toArray();
        List<String> plain = Arrays.stream(places).mapToObj(lower::get).toList();
        return Lexicon.english()
                .responses()
                .longestAt(plain, 0)
                .map(match -> new PhraseTable.Match<>(places[match.end() - 1] + 1, match.value()));
    }

    /** "Made up of", "made up for": not what "made up" means by itself. */
    private boolean goesOn(int end) {
        return end < words.size()
                && words.get(end - 1).isOneOf("up")
                && words.get(end).isOneOf("of", "for");
    }

    /** A phrase such as "without merit" says something of its subject, one such as "pleaded not guilty" is an act. */
    private Predicate ofPhrase(int at, PhraseTable.Match<ResponseKind> phrase) {
        boolean denial =
                phrase.value() == ResponseKind.DENIAL_SPECIFIC || phrase.value() == ResponseKind.DENIAL_GENERIC;
        boolean own = !denial
                || words.get(at).is(WordClass.VERB)
                || words.get(at).is(WordClass.BASE_VERB)
                || words.get(at).is(WordClass.MODAL)
                || words.get(at).is(WordClass.GERUND)
                || (words.get(at).is(WordClass.PARTICIPLE) && !groups.isPassive(at));
        Optional<Predicate> naming = own ? Optional.empty() : judgements.naming(at, phrase.end(), phrase.value());
        if (naming.isPresent()) {
            return naming.get();
        }
        return new Predicate(own ? at : linked(at), phrase.end(), phrase.value(), own);
    }

    /** Where the form of "be" right before a judgement stands; the judgement's own place without one. */
    private int linked(int at) {
        int before = at - 1;
        while (before >= 0
                && (words.get(before).is(WordClass.ADVERB) || words.get(before).is(WordClass.QUOTATION_MARK))) {
            before--;
        }
        return before >= 0 && words.get(before).is(WordClass.AUXILIARY) ? before : at;
    }

    private Optional<Predicate> ofWord(AnswerWord word, int at) {
        return switch (word) {
            case DENY -> deny(at);
            case CONTEST -> isVerb(at) ? against(at, ResponseKind.DENIAL_GENERIC) : Optional.empty();
            case REJECT -> reject(at).or(() -> isRubbish(at));
            case ASIDE -> aside(at);
            case CONFIRM -> confirm(at);
            case REFUSE -> refuse(at);
            case REPLY -> reply(at).or(() -> unfit(at)).or(() -> nothing(at));
            case FALSE -> judgements.judged(at, ResponseKind.DENIAL_SPECIFIC);
            case BASELESS -> judgements.judged(at, ResponseKind.DENIAL_GENERIC);
            case TRUE -> judgements.judged(at, ResponseKind.CONFIRMATION);
            case NAMING -> judgements.renamed(at);
            case COUNTER, MATTER, PAPER, SUIT, ENQUIRY, LIGHT, GRANT, JUDGE -> Optional.empty();
        };
    }

    private boolean isVerb(int at) {
        return switch (words.get(at).type()) {
            case VERB, BASE_VERB, GERUND -> true;
            case PARTICIPLE -> at + 1 >= words.size() || !words.get(at + 1).is(WordClass.NOUN) || !isDetermined(at);
            case NOUN -> isBehindAuxiliary(at) || (!isDetermined(at) && isBeforeDeterminer(at));
            case ADJECTIVE -> at > 0 && hasObject(at);
            default -> false;
        };
    }

    /** "The water works disputed that": what looks like an adjective has an object of its own. */
    private boolean hasObject(int at) {
        return at + 1 < words.size()
                && (words.get(at + 1).is(WordClass.DETERMINER)
                        || words.get(at + 1).is(WordClass.COMPLEMENTIZER)
                        || matters.isPointer(at + 1));
    }

    /** "Would “contest” it", "did not comment": a word that may be a noun too is a verb behind an auxiliary. */
    private boolean isBehindAuxiliary(int at) {
        int before = at - 1;
        while (before > 0
                && (words.get(before).is(WordClass.ADVERB) || words.get(before).is(WordClass.QUOTATION_MARK))) {
            before--;
        }
        return before >= 0
                && (words.get(before).is(WordClass.NEGATION)
                        || words.get(before).is(WordClass.MODAL)
                        || words.get(before).isOneOf("neither", "nor")
                        || words.get(before).is(WordClass.TO));
    }

    /** "All three contest the findings": no noun stands before a noun of its own. */
    private boolean isBeforeDeterminer(int at) {
        return at > 0
                && at + 1 < words.size()
                && words.get(at + 1).is(WordClass.DETERMINER)
                && !words.get(at - 1).is(WordClass.PREPOSITION)
                && !words.get(at - 1).is(WordClass.ADJECTIVE);
    }

    private boolean isDetermined(int at) {
        return at > 0 && words.get(at - 1).is(WordClass.DETERMINER);
    }

    // ------------------------------------------------------------------ verbs of denying

    private Optional<Predicate> deny(int at) {
        boolean refusedPerson = at + 1 < words.size() && words.get(at + 1).isOneOf("him", "them", "us", "me");
        boolean passive = groups.isPassive(at) && !isAgentBehind(at);
        return isVerb(at) && !refusedPerson && !passive && !isRefusal(at)
                ? against(at, ResponseKind.DENIAL_SPECIFIC)
                : Optional.empty();
    }

    /** "Denied the inspectors entry" and "denied the permit" refuse something. */
    private boolean isRefusal(int at) {
        for (int next = at + 1; next < Math.min(words.size(), at + 1 + LONGEST_GROUP); next++) {
            if (matters.isFamily(next, AnswerWord.GRANT)) {
                return true;
            }
            if (words.get(next).is(WordClass.COMPLEMENTIZER)
                    || words.get(next).is(WordClass.PREPOSITION)
                    || words.get(next).is(WordClass.GERUND)
                    || words.get(next).type().isFinite()) {
                return false;
            }
        }
        return false;
    }

    /** A verb against something, or not against it where it is negated. */
    private Optional<Predicate> against(int at, ResponseKind type) {
        return Optional.of(new Predicate(at, at + 1, groups.isNegated(at) ? ResponseKind.NON_DENIAL : type, true));
    }

    private Optional<Predicate> confirm(int at) {
        if (!isVerb(at) || groups.isPassive(at) || isAttempt(at)) {
            return Optional.empty();
        }
        return Optional.of(new Predicate(
                at, at + 1, groups.isNegated(at) ? ResponseKind.NON_DENIAL : ResponseKind.CONFIRMATION, true));
    }

    /** "Unable to confirm", "sought to confirm", "independently confirmed": what those who report do. */
    private boolean isAttempt(int at) {
        boolean tried = at > 1
                && words.get(at - 1).is(WordClass.TO)
                && words.get(at - 2).isOneOf("unable", "able", "tried", "sought", "failed", "attempted", "trying");
        return tried || (at > 0 && words.get(at - 1).isOneOf("independently"));
    }

    /** "Rejected the report"; "the claim was rejected by the firm". */
    private Optional<Predicate> reject(int at) {
        if (isJudges(at)) {
            return Optional.empty();
        }
        boolean turnedDown =
                groups.isPassive(at) ? isAgentBehind(at) && matters.isBefore(at) : isVerb(at) && matters.isBehind(at);
        return turnedDown ? against(at, ResponseKind.DENIAL_GENERIC) : Optional.empty();
    }

    /** What a court rejects is decided, not answered. */
    private boolean isJudges(int at) {
        ClauseReader.Stretch subject = clauses.subjectBefore(0, clauses.verbGroupBegin(at), false);
        for (int word = subject.begin(); word < subject.end(); word++) {
            if (matters.isFamily(word, AnswerWord.JUDGE)) {
                return true;
            }
        }
        return false;
    }

    /** "That is rubbish", and the verb "rubbished". */
    private Optional<Predicate> isRubbish(int at) {
        return words.get(at).isOneOf("rubbish") ? judgements.judged(at, ResponseKind.DENIAL_GENERIC) : Optional.empty();
    }

    /** "Brushed that off", "waved the reports away": what is put out of the way stands before the last word. */
    private Optional<Predicate> aside(int at) {
        if (!isVerb(at) || isJudges(at) || groups.isPassive(at) || !matters.isHeldBehind(at)) {
            return Optional.empty();
        }
        ResponseKind type = groups.isNegated(at) ? ResponseKind.NON_DENIAL : ResponseKind.DENIAL_GENERIC;
        return IntStream.range(at + 2, Math.min(words.size(), at + 2 + LONGEST_GROUP))
                .filter(matters::isAway)
                .mapToObj(away -> new Predicate(at, away + 1, type, true, at + 1))
                .findFirst();
    }

    private boolean isAgentBehind(int at) {
        return at + 1 < words.size() && words.get(at + 1).isOneOf("by");
    }

    // ------------------------------------------------------------------ verbs of answering

    /** "Declined to comment", "refused to confirm or deny", "declined comment". */
    private Optional<Predicate> refuse(int at) {
        if (!isVerb(at)) {
            return Optional.empty();
        }
        for (int next = at + 1; next < words.size() && next - at <= LONGEST_GROUP; next++) {
            if (matters.isFamily(next, AnswerWord.REPLY)) {
                return Optional.of(new Predicate(at, next + 1, ResponseKind.NO_COMMENT, true));
            }
            if (matters.isFamily(next, AnswerWord.CONFIRM) || matters.isFamily(next, AnswerWord.DENY)) {
                return Optional.of(new Predicate(at, next + 1, ResponseKind.NON_DENIAL, true));
            }
            if (words.get(next).is(WordClass.BASE_VERB) || words.get(next).is(WordClass.PUNCTUATION)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Predicate> reply(int at) {
        return isVerb(at) && groups.isNegated(at) && !groups.isPassive(at) && isSpeaking(at) && !isFurther(at)
                ? Optional.of(new Predicate(at, at + 1, ResponseKind.NO_COMMENT, true))
                : Optional.empty();
    }

    /** "It would be wrong to discuss the case", "is unable to comment". */
    private Optional<Predicate> unfit(int at) {
        boolean unfit = at > 1
                && words.get(at).is(WordClass.BASE_VERB)
                && words.get(at - 1).is(WordClass.TO)
                && words.get(at - 2)
                        .isOneOf(
                                "wrong",
                                "inappropriate",
                                "improper",
                                "irresponsible",
                                "premature",
                                "early",
                                "soon",
                                "unable",
                                "unwilling",
                                "reluctant",
                                "unavailable");
        return unfit || isPrevented(at)
                ? Optional.of(new Predicate(at - 2, at + 1, ResponseKind.NO_COMMENT, true))
                : Optional.empty();
    }

    /** "Privacy rules prevent it from discussing members". */
    private boolean isPrevented(int at) {
        return at > 1
                && words.get(at).is(WordClass.GERUND)
                && words.get(at - 1).isOneOf("from")
                && words.subList(Math.max(0, at - 1 - INFINITIVE_REACH), at - 1).stream()
                        .anyMatch(word -> word.isOneOf(
                                "prevent",
                                "prevents",
                                "prevented",
                                "bar",
                                "bars",
                                "barred",
                                "stop",
                                "stops",
                                "stopped",
                                "prohibit",
                                "prohibits",
                                "prohibited",
                                "preclude",
                                "precludes",
                                "precluded",
                                "ban",
                                "bans",
                                "banned",
                                "keep",
                                "keeps",
                                "kept"));
    }

    /** "Has said nothing in public": of a party, not of what a paper leaves out. */
    private Optional<Predicate> nothing(int at) {
        boolean silent = at + 1 < words.size()
                && words.get(at + 1).isOneOf("nothing")
                && words.get(at).isOneOf("said", "say", "says")
                && !isOfMatter(at);
        return silent ? Optional.of(new Predicate(at, at + 2, ResponseKind.NO_COMMENT, true)) : Optional.empty();
    }

    private boolean isOfMatter(int verb) {
        ClauseReader.Stretch subject = clauses.subjectBefore(0, clauses.verbGroupBegin(verb), false);
        return IntStream.range(subject.begin(), subject.end()).anyMatch(matters::isMatter);
    }

    /** "Would not speak to reporters". */
    private boolean isToPress(int at) {
        return words.subList(at, Math.min(words.size(), at + INFINITIVE_REACH + 1)).stream()
                .anyMatch(word -> word.isOneOf("reporters", "press", "media", "journalists", "us"));
    }

    /** "It would not comment further": a party that has just spoken says no more, which answers nothing. */
    private boolean isFurther(int at) {
        ClauseReader.Stretch subject = clauses.subjectBefore(0, clauses.verbGroupBegin(at), false);
        boolean pronoun = subject.end() - subject.begin() == 1
                && words.get(subject.begin()).is(WordClass.PRONOUN);
        return pronoun && at + 1 < words.size() && words.get(at + 1).isOneOf("further", "more");
    }

    /** "Said" is an answer only where it is withheld: "would not say", "has not said". */
    private boolean isSpeaking(int at) {
        if (words.get(at).isOneOf("speak", "spoke", "spoken") && at + 1 < words.size()) {
            return !words.get(at + 1).isOneOf("to", "with") || isToPress(at + 1);
        }
        if (!words.get(at).isOneOf("say", "said")) {
            return true;
        }
        int group = clauses.verbGroupBegin(at);
        boolean withheld =
                words.subList(group, at).stream().anyMatch(word -> word.isOneOf("would", "has", "have", "wo"));
        boolean asked = at + 1 < words.size() && words.get(at + 1).isOneOf("whether", "if");
        return withheld || asked;
    }
}
