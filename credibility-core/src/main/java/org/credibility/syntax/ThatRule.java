package org.credibility.syntax;

import java.util.List;
import org.credibility.lexicon.CueEntry.Frame;
import org.credibility.lexicon.LexicalEntry;
import org.credibility.lexicon.WordClass;

/**
 * Tells what "that" is: it opens what is said ("said that she left"), ties a clause to a noun ("the boat that sank"), or
 * points ("that boat", "that is").
 */
final class ThatRule {
    private static final int FARTHEST_VERB = 12;

    private final List<Word> words;
    private final LexicalEntry next;

    /**
     * Makes a rule for the word behind some words.
     *
     * @param words the words before it
     * @param next the form behind it; the empty one at the end
     */
    ThatRule(List<Word> words, LexicalEntry next) {
        this.words = words;
        this.next = next;
    }

    WordClass type() {
        if (words.isEmpty() || isOf(WordClass.PREPOSITION) || isOf(WordClass.TO)) {
            return WordClass.DETERMINER;
        }
        if (next.form().isEmpty() || ",.;:?!".contains(next.form())) {
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

    private static boolean isFinite(LexicalEntry entry) {
        boolean helps = entry.wordClass()
                .filter(type -> type == WordClass.AUXILIARY || type == WordClass.MODAL)
                .isPresent();
        List<WordClass> counted = entry.countedClasses();
        return helps || entry.isPast() || (!counted.isEmpty() && counted.get(0) == WordClass.VERB);
    }

    /** "the claim that", "no sign that". */
    private boolean namesContent() {
        return words.get(words.size() - 1).entry().cueNoun().isPresent();
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
                return word.entry()
                        .cueVerb()
                        .filter(cue -> cue.frame() != Frame.OBJECT && cue.frame() != Frame.SOURCE)
                        .isPresent();
            }
        }
        return false;
    }
}
