package org.credibility.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.lexicon.AnswerWord;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.PhraseTable;
import org.credibility.lexicon.ResponseKind;
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

    private final List<Word> words;
    private final List<String> lower;
    private final ClauseReader clauses;
    private final AnswerMatters matters;
    private final JudgementReader judgements;

    /**
     * The words that make an answer.
     *
     * @param begin the index of the first one
     * @param end the index after the last one
     * @param type what the answer amounts to
     * @param own whether the party's own act of answering is told ("denied"), not what it says ("is untrue")
     */
    record Predicate(int begin, int end, ResponseKind type, boolean own) {}

    AnswerReader(TaggedSentence sentence) {
        words = sentence.words();
        lower = sentence.lowerWords();
        clauses = new ClauseReader(sentence);
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
                Lexicon.english().responses().longestAt(lower, at);
        if (phrase.isPresent()) {
            return Optional.of(ofPhrase(at, phrase.get()));
        }
        return matters.family(at).flatMap(word -> ofWord(word, at));
    }

    /** A phrase such as "without merit" says something of its subject, one such as "pleaded not guilty" is an act. */
    private Predicate ofPhrase(int at, PhraseTable.Match<ResponseKind> phrase) {
        boolean denial =
                phrase.value() == ResponseKind.DENIAL_SPECIFIC || phrase.value() == ResponseKind.DENIAL_GENERIC;
        boolean own = !denial
                || words.get(at).is(WordClass.VERB)
                || words.get(at).is(WordClass.MODAL)
                || words.get(at).is(WordClass.GERUND);
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
            case REJECT -> reject(at);
            case CONFIRM -> confirm(at);
            case REFUSE -> refuse(at);
            case REPLY -> reply(at);
            case FALSE -> judgements.judged(at, ResponseKind.DENIAL_SPECIFIC);
            case BASELESS -> judgements.judged(at, ResponseKind.DENIAL_GENERIC);
            case TRUE -> judgements.judged(at, ResponseKind.CONFIRMATION);
            case NAMING, MATTER, SUIT, ENQUIRY, LIGHT -> Optional.empty();
        };
    }

    private boolean isVerb(int at) {
        return switch (words.get(at).type()) {
            case VERB, BASE_VERB, GERUND -> true;
            case PARTICIPLE -> at + 1 >= words.size() || !words.get(at + 1).is(WordClass.NOUN) || !isDetermined(at);
            case NOUN -> isBehindAuxiliary(at);
            default -> false;
        };
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

    private boolean isDetermined(int at) {
        return at > 0 && words.get(at - 1).is(WordClass.DETERMINER);
    }

    // ------------------------------------------------------------------ verbs of denying

    private Optional<Predicate> deny(int at) {
        boolean refusedPerson = at + 1 < words.size() && words.get(at + 1).isOneOf("him", "them", "us", "me");
        boolean passive = isPassive(at) && !isAgentBehind(at);
        return isVerb(at) && !refusedPerson && !passive ? against(at, ResponseKind.DENIAL_SPECIFIC) : Optional.empty();
    }

    /** A verb against something, or not against it where it is negated. */
    private Optional<Predicate> against(int at, ResponseKind type) {
        return Optional.of(new Predicate(at, at + 1, isNegated(at) ? ResponseKind.NON_DENIAL : type, true));
    }

    private Optional<Predicate> confirm(int at) {
        if (!isVerb(at) || isPassive(at) || (at > 0 && words.get(at - 1).isOneOf("independently"))) {
            return Optional.empty();
        }
        return Optional.of(
                new Predicate(at, at + 1, isNegated(at) ? ResponseKind.NON_DENIAL : ResponseKind.CONFIRMATION, true));
    }

    /** "Rejected the report"; "the claim was rejected by the firm". */
    private Optional<Predicate> reject(int at) {
        boolean turnedDown =
                isPassive(at) ? isAgentBehind(at) && matters.isBefore(at) : isVerb(at) && matters.isBehind(at);
        return turnedDown ? against(at, ResponseKind.DENIAL_GENERIC) : Optional.empty();
    }

    private boolean isPassive(int at) {
        int before = at - 1;
        while (before >= 0
                && (words.get(before).is(WordClass.ADVERB) || words.get(before).is(WordClass.NEGATION))) {
            before--;
        }
        return before >= 0
                && words.get(at).is(WordClass.PARTICIPLE)
                && words.get(before).isOneOf("be", "been", "being", "was", "were", "is", "are");
    }

    private boolean isAgentBehind(int at) {
        return at + 1 < words.size() && words.get(at + 1).isOneOf("by");
    }

    /** Whether "not", "neither", "yet to" or a refusal stands in the group of verbs before a verb. */
    private boolean isNegated(int at) {
        for (int before = at - 1; before >= 0 && at - before <= LONGEST_GROUP; before--) {
            Word word = words.get(before);
            if (word.is(WordClass.NEGATION) || word.isOneOf("neither", "nor", "yet", "n't", "never", "not")) {
                return !words.get(before + 1).is(WordClass.TO) || isChoice(before);
            }
            if (word.is(WordClass.PARTICIPLE) && words.get(before + 1).is(WordClass.TO)) {
                return false;
            }
            boolean group = word.type().isFinite()
                    || word.is(WordClass.ADVERB)
                    || word.is(WordClass.TO)
                    || word.is(WordClass.BASE_VERB)
                    || word.is(WordClass.PARTICIPLE)
                    || word.isOneOf("or", "either");
            if (!group) {
                return false;
            }
        }
        return false;
    }

    /** "Asked him not to speak" is no refusal; "chose not to speak" and "has yet to speak" are. */
    private boolean isChoice(int negation) {
        return words.get(negation).isOneOf("yet")
                || (negation > 0
                        && words.get(negation - 1)
                                .isOneOf("chose", "chosen", "opted", "preferred", "elected", "decided", "choosing"));
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
        return isVerb(at) && isNegated(at) && !isPassive(at) && isSpeaking(at)
                ? Optional.of(new Predicate(at, at + 1, ResponseKind.NO_COMMENT, true))
                : Optional.empty();
    }

    /** "Said" is an answer only where it is withheld: "would not say", "has not said". */
    private boolean isSpeaking(int at) {
        if (!words.get(at).isOneOf("say", "said")) {
            return true;
        }
        int group = clauses.verbGroupBegin(at);
        return words.subList(group, at).stream().anyMatch(word -> word.isOneOf("would", "has", "have", "wo"));
    }
}
