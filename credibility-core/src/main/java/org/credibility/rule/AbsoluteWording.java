package org.credibility.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.credibility.claim.Claim;
import org.credibility.lexicon.RuleWord;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.Word;
import org.credibility.text.Span;

/** A word that allows of no exception, in the voice of the writer. */
final class AbsoluteWording implements Check {
    private static final int LONGEST_GAP = 6;
    private static final int SHORTEST = 4;

    static final Rule RULE = Rule.builder("CR405", "absolute-wording", Severity.NOTE)
            .summary("\"Never\", \"always\" or \"first ever\" stands in a fact without a source.")
            .why("An absolute is wrong with the first exception, so it needs a source more than other "
                    + "facts do (AP).")
            .fires("The yard has never launched a ship late.")
            .nearMiss("The yard has never launched a ship late, its records show.")
            .fix("Give the source, or say less.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        List<Observation> observations = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        for (Claim claim : reading.claims()) {
            int sentence = reading.sentenceIndex(claim);
            if (claim.kind().isScored() && isFlat(sentence, reading)) {
                absolute(claim, sentence, reading)
                        .filter(span -> told.add(span.begin()))
                        .ifPresent(span -> observations.add(
                                Observation.of(span, Message.of("\"%s\" needs a source.", reading.words(span)))
                                        .about(claim)));
            }
        }
        everyOne(reading, told).forEach(observations::add);
        return observations;
    }

    private static boolean isFlat(int sentence, Reading reading) {
        boolean normative = reading.sentence(sentence).words().stream()
                .anyMatch(
                        word -> word.isOneOf("should", "must", "i", "we", "you", "my", "our", "could", "can", "would"));
        boolean goesOn = reading.areInOneParagraph(sentence - 1, sentence) && reading.isTold(sentence - 1);
        return !normative
                && !goesOn
                && reading.isProse(sentence)
                && !reading.isTold(sentence)
                && !reading.isQuestion(sentence)
                && !reading.isLinked(sentence);
    }

    private static Optional<Span> absolute(Claim claim, int sentence, Reading reading) {
        return reading.hits(RuleWord.ABSOLUTE, sentence).stream()
                .map(Hit::span)
                .filter(span -> claim.span().contains(span) && !reading.isQuoted(span.begin()))
                .filter(span -> isUnlimited(reading.sentence(sentence), span))
                .findFirst()
                .or(() -> firstEver(claim, reading));
    }

    /** "Has never been closed", not "had never been there", "almost always", "not always" or "it never came to that". */
    private static boolean isUnlimited(TaggedSentence sentence, Span span) {
        int at = sentence.indexAt(span.begin());
        Optional<Word> before =
                at == 0 ? Optional.empty() : Optional.of(sentence.words().get(at - 1));
        boolean never = sentence.words().get(at).isOneOf("never");
        if (isFigure(sentence.words(), at)) {
            return false;
        }
        return never
                ? before.filter(word -> word.is(WordClass.AUXILIARY) && !word.isOneOf("had", "'d"))
                        .isPresent()
                : before.filter(word -> word.isOneOf("almost", "nearly", "not", "n't", "virtually"))
                        .isEmpty();
    }

    /** "Never able to shake it off", "nowhere to be found", "nowhere near", "the question nobody asked". */
    private static boolean isFigure(List<Word> words, int at) {
        boolean lost = words.get(at).isOneOf("nowhere")
                && at + 1 < words.size()
                && words.get(at + 1).isOneOf("to", "near", "else");
        boolean relative =
                words.get(at).isOneOf("nobody") && at > 0 && words.get(at - 1).is(WordClass.NOUN);
        boolean managed = words.get(at).isOneOf("never")
                && at + 1 < words.size()
                && words.get(at + 1).isOneOf("able");
        return lost || relative || managed;
    }

    /** "The first woman ever". */
    private static Optional<Span> firstEver(Claim claim, Reading reading) {
        List<Word> words = reading.words(claim);
        for (int at = 0; at < words.size(); at++) {
            for (int ever = at + 1;
                    words.get(at).isOneOf("first") && ever < Math.min(words.size(), at + LONGEST_GAP);
                    ever++) {
                if (words.get(ever).isOneOf("ever")) {
                    return Optional.of(
                            words.get(at).span().cover(words.get(ever).span()));
                }
            }
        }
        return Optional.empty();
    }

    /** "All schools lack water": all of a kind, as the subject that opens a sentence. */
    private static List<Observation> everyOne(Reading reading, Set<Integer> told) {
        return IntStream.range(0, reading.sentences())
                .filter(sentence -> isFlat(sentence, reading))
                .mapToObj(reading::sentence)
                .filter(AbsoluteWording::opensWithAll)
                .map(sentence -> sentence.span(0, 2))
                .filter(span -> !reading.isQuoted(span.begin()) && told.add(span.begin()))
                .map(span -> Observation.of(span, Message.of("\"%s\" needs a source.", reading.words(span))))
                .toList();
    }

    private static boolean opensWithAll(TaggedSentence sentence) {
        List<Word> words = sentence.words();
        return words.size() > SHORTEST
                && words.get(0).isOneOf("all", "every", "no")
                && words.get(1).is(WordClass.NOUN)
                && !words.get(1).isOneOf("eyes", "day", "time", "one", "doubt", "matter", "wonder", "longer", "told");
    }
}
