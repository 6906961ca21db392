package org.credibility.claim;

import java.util.List;
import java.util.Optional;
import org.credibility.lexicon.AnswerWord;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.Word;

/** Tells what the words of a sentence do in an answer, and where what is answered stands: "the report", "that". */
final class AnswerMatters {
    private static final int REACH = 8;

    private final List<Word> words;

    AnswerMatters(TaggedSentence sentence) {
        words = sentence.words();
    }

    Optional<AnswerWord> family(int at) {
        return words.get(at).entry().answerWord();
    }

    boolean isFamily(int at, AnswerWord word) {
        return at >= 0 && at < words.size() && family(at).filter(word::equals).isPresent();
    }

    boolean isBefore(int at) {
        for (int before = at - 1; before >= 0 && at - before <= REACH; before--) {
            if (isMatter(before) || isPointer(before)) {
                return true;
            }
        }
        return false;
    }

    boolean isMatter(int at) {
        return isFamily(at, AnswerWord.MATTER) || isFamily(at, AnswerWord.SUIT);
    }

    /** What is told, or what it stands in. */
    boolean holdsMatter(int at) {
        return isMatter(at) || isFamily(at, AnswerWord.PAPER);
    }

    boolean isPointer(int at) {
        boolean opensClause = words.get(at).is(WordClass.COMPLEMENTIZER)
                && !isFamily(at - 1, AnswerWord.NAMING)
                && (at + 1 >= words.size()
                        || !(words.get(at + 1).isOneOf("'s")
                                || words.get(at + 1).is(WordClass.AUXILIARY)
                                || isAway(at + 1)));
        return !opensClause && words.get(at).isOneOf("that", "this", "it", "they", "these", "those", "them");
    }

    /** "Brushed that off", "waved the reports away": the word behind what is put out of the way. */
    boolean isAway(int at) {
        return words.get(at).isOneOf("off", "aside", "away");
    }

    /** Whether what is put out of the way stands behind a verb: "brushed the matter aside". */
    boolean isHeldBehind(int at) {
        boolean held = at + 2 < words.size()
                && words.get(at + 1).is(WordClass.DETERMINER)
                && words.get(at + 2).isOneOf("matter", "affair", "issue", "question", "questions");
        return held || isBehind(at);
    }

    boolean isBehind(int at) {
        int last = Math.min(words.size(), at + 1 + REACH);
        for (int next = at + 1; next < last; next++) {
            if (isMatter(next) || (next == at + 1 && isPointer(next))) {
                return true;
            }
            if (words.get(next).type().isFinite() || words.get(next).isOneOf(".", ";", ",")) {
                return false;
            }
        }
        return false;
    }
}
