package org.credibility.rule;

import java.util.List;
import org.credibility.lexicon.RuleWord;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.Word;
import org.credibility.text.Quotation;
import org.credibility.text.Span;

/** Words in quotation marks with which nobody is credited. */
final class QuoteWithoutSpeaker implements Check {
    private static final int SHORTEST = 4;
    private static final int REACH = 3;

    static final Rule RULE = Rule.builder("CR110", "quote-without-speaker", Severity.NOTE)
            .summary("A quotation is not credited to anybody.")
            .why("A quotation is somebody's words: readers have to know whose (AP, Reuters).")
            .fires("The plan was dropped within a day. \"We will never again build on this side of the river "
                    + "and everybody here knows it.\" Work had not begun.")
            .nearMiss("The plan was dropped within a day. \"We will never again build on this side of the river "
                    + "and everybody here knows it,\" the mayor, Ann Moe, said. Work had not begun.")
            .fix("Say who said it, and where.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        return reading.text().structure().quotations().stream()
                .filter(quotation -> quotation.depth() == 1 && quotation.closed())
                .filter(quotation ->
                        reading.isProse(reading.sentenceIndex(quotation.span().begin())))
                .filter(quotation -> (isDescription(quotation, reading)
                        ? !reading.isTold(reading.sentenceIndex(quotation.span().begin()))
                        : isSpeech(quotation, reading) && !hasSpeaker(quotation, reading)))
                .map(quotation -> Observation.of(
                        quotation.span(),
                        Message.of(
                                "Quotation without a speaker: %s. Say whose words.", reading.words(quotation.span()))))
                .toList();
    }

    /** A whole sentence between the marks, or words that somebody is said to have used and nobody is named. */
    private static boolean isSpeech(Quotation quotation, Reading reading) {
        TaggedSentence sentence =
                reading.sentence(reading.sentenceIndex(quotation.span().begin()));
        List<Word> words = sentence.wordsIn(quotation.inside());
        boolean whole = sentence.span().begin() == quotation.span().begin()
                && quotation.span().end() >= sentence.span().end()
                && words.size() > SHORTEST
                && words.stream().anyMatch(word -> word.type().isFinite());
        return whole;
    }

    /** "Is described as \"very strong\"". */
    private static boolean isDescription(Quotation quotation, Reading reading) {
        int sentence = reading.sentenceIndex(quotation.span().begin());
        return reading.hits(RuleWord.DESCRIBED, sentence).stream()
                .anyMatch(hit -> quotation.span().begin() - hit.span().end() == 1
                        && Character.isLowerCase(
                                reading.words(quotation.inside()).codePointAt(0)));
    }

    private static boolean hasSpeaker(Quotation quotation, Reading reading) {
        int first = reading.sentenceIndex(quotation.span().begin());
        int last = reading.sentenceIndex(quotation.span().end() - 1);
        boolean introduced = first > 0
                && reading.sentence(first - 1).words().stream()
                        .reduce((one, other) -> other)
                        .filter(word -> word.isOneOf(":"))
                        .isPresent();
        return introduced
                || speaks(first, last, reading)
                || speaks(Math.max(0, first - REACH), first - 1, reading)
                || (reading.isSentence(last + 1)
                        && (speaks(last + 1, last + 1, reading)
                                || goesOn(last + 1, reading)
                                || goesOn(last + 2, reading)
                                || pointsBack(last + 1, reading)));
    }

    /** "…!" Scott's niece shouted to the crowd. "…": the sentence behind it quotes too. */
    private static boolean goesOn(int sentence, Reading reading) {
        if (!reading.isSentence(sentence)) {
            return false;
        }
        Span span = reading.sentence(sentence).span();
        return reading.isQuoted(span.end() - 1)
                || reading.isQuoted(span.begin())
                || reading.sentence(sentence).words().stream().anyMatch(word -> word.is(WordClass.QUOTATION_MARK));
    }

    private static boolean speaks(int first, int last, Reading reading) {
        for (int at = first; at <= last; at++) {
            if (reading.isTold(at) || reading.isLinked(at)) {
                return true;
            }
        }
        return false;
    }

    /** "With these words Arne Hald opened the party". */
    private static boolean pointsBack(int sentence, Reading reading) {
        List<Word> words = reading.sentence(sentence).words();
        return words.stream().limit(SHORTEST).anyMatch(word -> word.isOneOf("words", "so", "thus"));
    }
}
