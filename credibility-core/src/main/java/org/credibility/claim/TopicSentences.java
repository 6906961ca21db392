package org.credibility.claim;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.credibility.document.Block;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;

/**
 * Tells which sentences of the writer only say what a paragraph is about: "Money is moving too.", "The mood is sour.",
 * "Behind the quarrel lies a tax."
 *
 * <p>They open a paragraph that goes on, are short, have a word for what is at issue, and tell how things stand without a number, a day, a quotation or a
 * name behind the subject, by which they could be looked up. What happened, has happened or will is none, nor is what was
 * done to somebody.
 */
final class TopicSentences implements Predicate<Candidate> {
    private static final int MOST_WORDS = 11;

    /** What writers sum up: "The water is toxic." is no such thing, and has to be borne out. */
    private static final Set<String> OF_DISPUTES = Set.of("""
            anger argument arguments arithmetic atmosphere backdrop background backlash calculation case context
            controversy debate difference differences disagreement dispute disputes doubt doubts episode exception
            exceptions fear fears feeling feelings history hope hopes idea implications irony issue issues lesson
            logic matter matters money mood motive motives mystery numbers odds opinion opinions outcry part parts
            pattern persuading persuasion picture point politics pressure problem problems puzzle quarrel quarrels
            question questions reaction reactions reason reasons role row rule rules scepticism silence similarities
            skepticism stake stakes story suspicion suspicions tension tensions theories theory timing tone
            uncertainty verdict view views
            """.strip().split("\\s+"));

    private final TaggedText text;

    TopicSentences(TaggedText text) {
        this.text = text;
    }

    @Override
    public boolean test(Candidate candidate) {
        return candidate.attribution().isEmpty()
                && candidate.isUnsourced()
                && (candidate.kind() == ClaimKind.STATUS || candidate.kind() == ClaimKind.BACKGROUND_FACT)
                && candidate.block() != Block.Kind.HEADLINE
                && candidate.words().size() <= MOST_WORDS
                && opensParagraph(candidate)
                && candidate.words().stream().noneMatch(TopicSentences::isLookedUp)
                && candidate.words().stream().anyMatch(word -> OF_DISPUTES.contains(word.lower()))
                && tellsHowThingsStand(candidate.words());
    }

    /** Whether it is the whole first sentence of a paragraph that has a second one. */
    private boolean opensParagraph(Candidate candidate) {
        int at = candidate.sentence();
        TaggedSentence sentence = text.sentences().get(at);
        return at > 0
                && at + 1 < text.sentences().size()
                && sentence.span().equals(candidate.span())
                && isBroken(at - 1)
                && !isBroken(at);
    }

    /** Whether a line ends between a sentence and the next one. */
    private boolean isBroken(int sentence) {
        int end = text.sentences().get(sentence).span().end();
        int begin = text.sentences().get(sentence + 1).span().begin();
        return text.text().substring(end, begin).indexOf('\n') >= 0;
    }

    private static boolean isLookedUp(Word word) {
        return word.lower().codePoints().anyMatch(Character::isDigit)
                || word.is(WordClass.NUMERAL)
                || word.is(WordClass.MONTH)
                || word.is(WordClass.QUOTATION_MARK)
                || word.isOneOf("most", "least", "best", "worst", "biggest", "largest", "highest", "lowest", "longest")
                || word.isOneOf("first", "only", "last");
    }

    private static boolean tellsHowThingsStand(List<Word> words) {
        int verb = IntStream.range(0, words.size())
                .filter(at -> words.get(at).type().isFinite())
                .findFirst()
                .orElse(words.size());
        boolean named = words.stream().skip(verb).anyMatch(word -> word.is(WordClass.NAME));
        if (named || verb == 0 || verb >= words.size()) {
            return false;
        }
        Word finite = words.get(verb);
        if (finite.isOneOf("is", "are", "was", "were", "'s", "'re", "’s", "’re")) {
            return words.stream().skip(verb + 1L).noneMatch(word -> word.is(WordClass.PARTICIPLE));
        }
        return finite.is(WordClass.VERB) && finite.entry().isThirdPerson();
    }
}
