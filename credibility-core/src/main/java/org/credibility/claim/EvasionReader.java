package org.credibility.claim;

import java.util.List;
import java.util.Optional;
import org.credibility.claim.AnswerReader.Predicate;
import org.credibility.lexicon.ResponseKind;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.Word;

/** Reads what somebody does who was asked: "asked about the mill, Ms Lee changed the subject", "pressed on it, he laughed". */
final class EvasionReader {
    private static final int LATEST_QUESTION = 2;
    private static final int LONGEST_QUESTION = 30;
    private static final int LONGEST_SUBJECT = 16;

    private final List<Word> words;

    EvasionReader(TaggedSentence sentence) {
        words = sentence.words();
    }

    /** Returns the verb of the sentence that begins with the question; empty where it asks nobody or somebody says yes or no. */
    Optional<Predicate> predicate() {
        int comma = questionEnd();
        if (comma < 0 || decides(comma)) {
            return Optional.empty();
        }
        int last = Math.min(words.size(), comma + 1 + LONGEST_SUBJECT);
        for (int at = comma + 2; at < last; at++) {
            if (words.get(at).is(WordClass.VERB)) {
                return Optional.of(new Predicate(at, at + 1, ResponseKind.NON_DENIAL, true));
            }
        }
        return Optional.empty();
    }

    /** Where the opening clause ends that tells what was asked; -1 without one. */
    private int questionEnd() {
        for (int at = 0; at <= LATEST_QUESTION && at + 2 < words.size(); at++) {
            if (AimReader.isAsked(words.get(at)) && isOpening(at)) {
                return comma(at);
            }
        }
        return -1;
    }

    private boolean isOpening(int asked) {
        boolean first = asked == 0
                || words.subList(0, asked).stream()
                        .allMatch(word -> word.is(WordClass.SUBORDINATOR) || word.is(WordClass.ADVERB));
        return first
                && words.subList(asked + 1, Math.min(words.size(), asked + 1 + LATEST_QUESTION)).stream()
                        .anyMatch(word -> word.isOneOf("whether", "if", "about", "on", "over", "why", "how"));
    }

    private int comma(int from) {
        for (int at = from; at < Math.min(words.size(), from + LONGEST_QUESTION); at++) {
            if (words.get(at).isOneOf(",")) {
                return at;
            }
        }
        return -1;
    }

    private boolean decides(int from) {
        return words.subList(from, words.size()).stream().anyMatch(word -> word.isOneOf("yes", "no", "not"));
    }
}
