package org.credibility.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.credibility.attribution.Attribution;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.PhraseTable;
import org.credibility.lexicon.ResponseKind;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;

/**
 * Tells which sentences are answers because the one before says that one comes: "The firm was quick to respond.", "Castor
 * tells it differently.", "Its owner broke her silence on Monday."
 *
 * <p>What is announced as another account denies; what is announced as no more than an answer denies where it is negated.
 */
final class AnnouncedAnswers {
    private static final int LONGEST_LINE = 16;

    private final TaggedText text;

    AnnouncedAnswers(TaggedText text) {
        this.text = text;
    }

    /** Returns what the words of a speaker amount to as the answer that the sentence before announces. */
    Optional<ResponseKind> kind(int sentence, Attribution speaking) {
        if (sentence == 0 || speaking.source().isEmpty() || speaking.content().isEmpty()) {
            return Optional.empty();
        }
        return opening(sentence - 1)
                .map(kind -> kind == ResponseKind.NON_DENIAL && isNegated(sentence, speaking)
                        ? ResponseKind.DENIAL_SPECIFIC
                        : kind);
    }

    private Optional<ResponseKind> opening(int sentence) {
        TaggedSentence line = text.sentences().get(sentence);
        if (line.words().size() > LONGEST_LINE) {
            return Optional.empty();
        }
        List<String> lower = line.lowerWords().stream()
                .map(word -> word.equals("n't") || word.equals("n’t") ? "not" : word)
                .toList();
        return IntStream.range(0, lower.size())
                .mapToObj(at -> Lexicon.english().answerOpenings().longestAt(lower, at))
                .flatMap(Optional::stream)
                .map(PhraseTable.Match::value)
                .findFirst();
    }

    private boolean isNegated(int sentence, Attribution speaking) {
        TaggedSentence spoken = text.sentences().get(sentence);
        return speaking.content().stream()
                .filter(content -> content.overlaps(spoken.span()))
                .anyMatch(content -> ContraryClaims.isNegated(spoken.wordsIn(content)));
    }
}
