package org.credibility.syntax;

import java.util.List;
import org.credibility.lexicon.CueEntry.Frame;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.Vocabulary;
import org.credibility.lexicon.WordClass;

/**
 * Tells what "that" is: it opens what is said ("said that she left"), ties a clause to a noun ("the boat that sank"), or
 * points ("that boat", "that is").
 */
final class ThatRule {
    private static final int FARTHEST_VERB = 12;

    private final List<Word> words;
    private final String next;

    /**
     * Makes a rule for the word behind some words.
     *
     * @param words the words before it
     * @param next the form behind it in lower case; empty at the end
     */
    ThatRule(List<Word> words, String next) {
        this.words = words;
        this.next = next;
    }

    WordClass type() {
        if (words.isEmpty() || isOf(WordClass.PREPOSITION) || isOf(WordClass.TO)) {
            return WordClass.DETERMINER;
        }
        if (next.isEmpty() || ",.;:?!".contains(next)) {
            return WordClass.DETERMINER;
        }
        if (!isOf(WordClass.NOUN) && !isOf(WordClass.NAME) && !isOf(WordClass.PRONOUN)) {
            return pointsAtSubject() ? WordClass.DETERMINER : WordClass.COMPLEMENTIZER;
        }
        if (isFinite(next)) {
            return WordClass.RELATIVE;
        }
        return namesContent() || isToldBefore() ? WordClass.COMPLEMENTIZER : WordClass.RELATIVE;
    }

    /** "And that is why", "…, that was all". */
    private boolean pointsAtSubject() {
        Word before = words.get(words.size() - 1);
        boolean opens = before.is(WordClass.PUNCTUATION)
                || before.is(WordClass.QUOTATION_MARK)
                || (before.is(WordClass.COORDINATOR) && words.size() == 1);
        return opens && isFinite(next);
    }

    private boolean isOf(WordClass type) {
        return words.get(words.size() - 1).is(type);
    }

    private static boolean isFinite(String lower) {
        Vocabulary vocabulary = Vocabulary.english();
        boolean helps = vocabulary
                .wordClass(lower)
                .filter(type -> type == WordClass.AUXILIARY || type == WordClass.MODAL)
                .isPresent();
        List<WordClass> counted = vocabulary.countedClasses(lower);
        return helps || vocabulary.isPast(lower) || (!counted.isEmpty() && counted.get(0) == WordClass.VERB);
    }

    /** "the claim that", "no sign that". */
    private boolean namesContent() {
        return Lexicon.english().cueNoun(words.get(words.size() - 1).lower()).isPresent();
    }

    /** "told reporters that", "said in a letter that": a verb of saying that still waits for its clause. */
    private boolean isToldBefore() {
        for (int at = words.size() - 1; at >= Math.max(0, words.size() - FARTHEST_VERB); at--) {
            Word word = words.get(at);
            if (word.is(WordClass.COMPLEMENTIZER) || word.is(WordClass.RELATIVE) || word.isOneOf(",", ";", ":", ".")) {
                return false;
            }
            if (word.type().isFinite()
                    || word.is(WordClass.BASE_VERB)
                    || word.is(WordClass.PARTICIPLE)
                    || word.is(WordClass.GERUND)) {
                return Lexicon.english()
                        .cueVerb(word.lower())
                        .filter(cue -> cue.frame() != Frame.OBJECT && cue.frame() != Frame.SOURCE)
                        .isPresent();
            }
        }
        return false;
    }
}
