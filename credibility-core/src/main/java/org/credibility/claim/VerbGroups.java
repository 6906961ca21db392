package org.credibility.claim;

import java.util.List;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.Word;

/** Tells of a verb of answering whether it is negated, and whether what it tells befalls its subject. */
final class VerbGroups {
    private static final int LONGEST_GROUP = 6;

    private final List<Word> words;
    private final ClauseReader clauses;

    VerbGroups(TaggedSentence sentence) {
        words = sentence.words();
        clauses = new ClauseReader(sentence);
    }

    /** Whether "not", "neither", "yet to" or a refusal stands in the group of verbs before a verb. */
    boolean isNegated(int at) {
        if (isOfNobody(at)) {
            return true;
        }
        for (int before = at - 1; before >= 0 && at - before <= LONGEST_GROUP; before--) {
            Word word = words.get(before);
            if (word.is(WordClass.NEGATION) || word.isOneOf("neither", "nor", "yet", "n't", "never", "not")) {
                return (!words.get(before + 1).is(WordClass.TO) || isChoice(before)) && !isPrompt(before + 1);
            }
            if (word.is(WordClass.PARTICIPLE) && words.get(before + 1).is(WordClass.TO)) {
                return false;
            }
            boolean group = word.type().isFinite()
                    || word.is(WordClass.ADVERB)
                    || word.is(WordClass.TO)
                    || word.is(WordClass.BASE_VERB)
                    || word.is(WordClass.PARTICIPLE)
                    || word.isOneOf("or", "either")
                    || interrupts(before);
            if (!group) {
                return false;
            }
        }
        return false;
    }

    /** "Did not take long to answer", "did not hesitate to deny it": it is done all the same. */
    private boolean isPrompt(int at) {
        return words.get(at).isOneOf("hesitate", "wait", "delay")
                || (words.get(at).isOneOf("take") && words.get(at + 1).isOneOf("long"));
    }

    /** ", however,": not the commas of "Moe, who was not there, denied it". */
    private boolean interrupts(int at) {
        return isTurn(at) || (words.get(at).isOneOf(",") && (isTurn(at - 1) || isTurn(at + 1)));
    }

    private boolean isTurn(int at) {
        return at >= 0 && words.get(at).isOneOf("however", "though");
    }

    /** "Neither company responded", "nobody at the mill answered". */
    private boolean isOfNobody(int at) {
        ClauseReader.Stretch subject = clauses.subjectBefore(0, clauses.verbGroupBegin(at), false);
        return !subject.isEmpty() && words.get(subject.begin()).isOneOf("neither", "nobody", "none", "no");
    }

    /** "Asked him not to speak" is no refusal; "chose not to speak" and "has yet to speak" are. */
    private boolean isChoice(int negation) {
        return words.get(negation).isOneOf("yet")
                || (negation > 0
                        && words.get(negation - 1)
                                .isOneOf(
                                        "chose",
                                        "chosen",
                                        "opted",
                                        "preferred",
                                        "elected",
                                        "decided",
                                        "choosing",
                                        "policy",
                                        "practice",
                                        "rule"));
    }

    /** "Was denied", "had not been confirmed". */
    boolean isPassive(int at) {
        int before = at - 1;
        while (before >= 0
                && (words.get(before).is(WordClass.ADVERB) || words.get(before).is(WordClass.NEGATION))) {
            before--;
        }
        return before >= 0
                && words.get(at).is(WordClass.PARTICIPLE)
                && words.get(before).isOneOf("be", "been", "being", "was", "were", "is", "are");
    }
}
