package org.credibility.claim;

import java.util.List;
import java.util.Optional;
import org.credibility.attribution.Attribution;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.Word;
import org.credibility.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the clause that a sentence goes on with behind whoever speaks in it: "The dam is weak, Moe said in a note, but its
 * wall will hold", "The owner says the mill burned; the police have the key".
 *
 * <p>Whoever has been named behind what was said goes on; behind what somebody is said to say a semicolon leads back to the
 * writer. Quoted words end with their quotation: what goes on behind them is told by anybody. Whoever denies something
 * does not go on to deny.
 */
final class SpokenTail {
    private static final int LONGEST_ADJUNCT = 8;
    private static final int FARTHEST_VERB = 8;
    private static final int FEWEST_WORDS = 4;

    private final TaggedSentence sentence;
    private final List<Word> words;
    private final ClauseReader clauses;

    /**
     * A clause that goes on.
     *
     * @param span its words
     * @param attribution who tells it; null for the writer
     */
    record Tail(Span span, @Nullable Attribution attribution) {}

    SpokenTail(TaggedSentence sentence) {
        this.sentence = sentence;
        words = sentence.words();
        clauses = new ClauseReader(sentence);
    }

    /** Returns what goes on behind the one who speaks in the sentence and all that is taken for said; empty for nothing. */
    Optional<Tail> behind(Attribution attribution, Span content) {
        if (attribution.cue().kind() == CueKind.DENIAL) {
            return Optional.empty();
        }
        Span speaker = attribution.source().isEmpty()
                ? attribution.cue().span()
                : attribution.source().get(0).cover(attribution.cue().span());
        if (speaker.begin() < sentence.span().begin()
                || speaker.end() > sentence.span().end()) {
            return Optional.empty();
        }
        boolean named = content.end() <= speaker.begin();
        int from = sentence.indexAt(Math.max(content.end(), speaker.end()) - 1) + 1;
        int joint = joint(from, named);
        boolean goesOn = joint > 0
                && words.size() - joint > FEWEST_WORDS
                && !(named && isQuotation(content))
                && hasSubject(joint + 1)
                && clauses.isClause(joint + 1, words.size())
                && words.subList(joint + 1, words.size()).stream().noneMatch(Tells::speaks)
                && (named || words.get(joint).isOneOf(";"));
        return goesOn ? Optional.of(new Tail(tail(joint + 1), named ? attribution : null)) : Optional.empty();
    }

    /** Where the word stands that joins a clause behind when and where somebody spoke; -1 without one. */
    private int joint(int from, boolean named) {
        int last = Math.min(words.size() - 1, from + (named ? LONGEST_ADJUNCT : 1));
        for (int at = from; at < last; at++) {
            if (words.get(at).isOneOf(";")) {
                return at;
            }
            if (words.get(at).isOneOf(",")) {
                return words.get(at + 1).isOneOf("and", "but") ? at + 1 : -1;
            }
            if (words.get(at).type().isFinite() || words.get(at).is(WordClass.QUOTATION_MARK)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isQuotation(Span content) {
        return words.get(sentence.indexAt(content.begin())).is(WordClass.QUOTATION_MARK);
    }

    /** A subject of its own that is told of: "he" and "she" may be whoever speaks. */
    private boolean hasSubject(int begin) {
        boolean nominal = false;
        for (int at = begin; at < Math.min(words.size(), begin + FARTHEST_VERB); at++) {
            Word word = words.get(at);
            if (word.type().isFinite()) {
                return nominal;
            }
            if (word.isOneOf("he", "she", "they", "we", "i", ",", ";") || word.is(WordClass.RELATIVE)) {
                return false;
            }
            nominal |= word.type().isNominal() || word.isOneOf("there", "it");
        }
        return false;
    }

    private Span tail(int begin) {
        int end = words.size();
        while (end > begin + 1 && words.get(end - 1).isOneOf(".", ",", ";")) {
            end--;
        }
        return sentence.span(begin, end);
    }
}
