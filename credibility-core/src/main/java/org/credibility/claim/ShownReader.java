package org.credibility.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.credibility.claim.AnswerReader.Predicate;
import org.credibility.lexicon.AnswerWord;
import org.credibility.lexicon.ResponseKind;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.Word;

/**
 * Reads what a party does or says before whom is put what was just told: "told of this, Ms Lee said that …", "handed a
 * copy, he read it twice", "asked to explain it, the firm spoke of a mistake", "her reply was short: “They can ask.”", "he
 * laughed when asked".
 *
 * <p>It answers what was told last: against it where the words negate something, and neither way where they do not.
 */
final class ShownReader {
    private static final int FEWEST_WORDS = 6;
    private static final int LONGEST_OPENING = 24;
    private static final int LONGEST_SUBJECT = 16;
    private static final int REPLY_REACH = 4;

    /** What is put before a party: the participle that opens the sentence, and what may stand behind it. */
    private static final Set<String> PUT = Set.of("shown", "handed", "sent", "read");

    private static final Set<String> ADDRESSED =
            Set.of("told", "reached", "confronted", "presented", "contacted", "informed", "approached");
    private static final Set<String> WITH = Set.of("of", "about", "with", "by", "at", "on", "over", "through");
    private static final Set<String> GESTURES =
            Set.of("laughed", "smiled", "shrugged", "grinned", "winked", "sighed", "demurred", "blushed");

    private final List<Word> words;

    ShownReader(TaggedSentence sentence) {
        words = sentence.words();
    }

    /** Returns what makes the sentence an answer; empty where nothing was put before anybody. */
    Optional<Predicate> predicate() {
        return shown().or(this::gesture).or(this::reply);
    }

    private Optional<Predicate> shown() {
        int comma = opens() ? comma() : -1;
        if (comma < 0 || words.subList(comma, words.size()).stream().noneMatch(ShownReader::reacts)) {
            return Optional.empty();
        }
        return IntStream.range(comma + 2, Math.min(words.size(), comma + 1 + LONGEST_SUBJECT))
                .filter(at -> words.get(at).is(WordClass.VERB))
                .mapToObj(at -> new Predicate(at, at + 1, kind(said(at)), true))
                .findFirst();
    }

    /** Where the words begin that somebody speaks from an index on: "he did not know" and "she was not surprised" deny nothing. */
    private int said(int from) {
        return IntStream.range(from, words.size())
                .filter(at -> Tells.speaks(words.get(at)))
                .map(at -> at + 1)
                .findFirst()
                .orElse(words.size());
    }

    private boolean opens() {
        if (words.size() < FEWEST_WORDS) {
            return false;
        }
        Word first = words.get(0);
        Word second = words.get(1);
        boolean put = isOf(first, PUT)
                && (second.is(WordClass.DETERMINER) || second.is(WordClass.PRONOUN) || second.is(WordClass.NUMERAL));
        boolean addressed = isOf(first, ADDRESSED) && isOf(second, WITH);
        boolean explains = AimReader.isAsked(first)
                && second.is(WordClass.TO)
                && words.get(2).isOneOf("explain", "account", "describe", "justify", "reconcile", "respond");
        return put || addressed || explains;
    }

    /** Whether somebody speaks, or makes a face at what was put: "closes the door" is no answer to anybody. */
    private static boolean reacts(Word word) {
        return isOf(word, GESTURES) || Tells.speaks(word);
    }

    private static boolean isOf(Word word, Set<String> forms) {
        return forms.contains(word.lower());
    }

    private int comma() {
        return IntStream.range(1, Math.min(words.size(), LONGEST_OPENING))
                .filter(at -> words.get(at).isOneOf(","))
                .findFirst()
                .orElse(-1);
    }

    /** "Moe laughed when asked", "she shrugged when asked about the mill". */
    private Optional<Predicate> gesture() {
        return IntStream.range(1, words.size() - 2)
                .filter(at -> isOf(words.get(at), GESTURES)
                        && words.get(at + 1).isOneOf("when")
                        && AimReader.isAsked(words.get(at + 2)))
                .mapToObj(at -> new Predicate(at, at + 3, ResponseKind.NON_DENIAL, true))
                .findFirst();
    }

    /** "Lee's reply was brief: “They can ask.”", "“No discounts,” came the answer". */
    private Optional<Predicate> reply() {
        boolean quoted = words.stream().anyMatch(word -> word.is(WordClass.QUOTATION_MARK));
        return quoted
                ? IntStream.range(1, words.size() - 1)
                        .filter(this::isReply)
                        .mapToObj(at -> new Predicate(at, at + 1, kind(0), true))
                        .findFirst()
                : Optional.empty();
    }

    private boolean isReply(int at) {
        boolean noun = words.get(at).isOneOf("reply", "answer", "response")
                && words.get(at).is(WordClass.NOUN);
        boolean came = at > 1
                && words.get(at - 1).is(WordClass.DETERMINER)
                && words.get(at - 2).isOneOf("came");
        boolean theirs = at <= REPLY_REACH
                && words.get(at - 1).isOneOf("'s", "’s", "his", "her", "its", "their")
                && words.get(at + 1).isOneOf("was", "came", "is");
        return noun && (came || theirs);
    }

    private ResponseKind kind(int from) {
        boolean negated = words.subList(from, words.size()).stream()
                .anyMatch(word -> word.is(WordClass.NEGATION) || word.isOneOf("no", "never", "nothing", "nobody"));
        boolean refuses =
                words.subList(from, words.size()).stream().anyMatch(word -> AimReader.is(word, AnswerWord.REFUSE));
        return negated && !refuses ? ResponseKind.DENIAL_SPECIFIC : ResponseKind.NON_DENIAL;
    }
}
