package org.credibility.source;

import java.util.List;
import org.credibility.lexicon.WordClass;
import org.credibility.source.PersonMention.Role;
import org.credibility.syntax.Word;

/** Tells what a name or a pronoun does in its clause by the words before and behind it. */
final class MentionRoles {
    private static final int LONGEST_TITLE = 6;
    private static final int LONGEST_APPOSITION = 16;
    private static final int MOST_ADVERBS = 3;

    private MentionRoles() {}

    /** The role of the words from one index of a sentence to another. */
    static Role of(List<Word> words, int begin, int end) {
        if (end < words.size() && words.get(end).is(WordClass.POSSESSIVE)) {
            return Role.OWNER;
        }
        int before = beforeTitle(words, begin);
        if (isAccording(words, before) || isSaying(words, before)) {
            return Role.SPEAKER;
        }
        int verb = verbBehind(words, behindApposition(words, end));
        boolean governed = before >= 0
                && (words.get(before).is(WordClass.PREPOSITION)
                        || words.get(before).is(WordClass.TO));
        if (governed) {
            return Role.GOVERNED;
        }
        if (verb < 0) {
            return Role.OTHER;
        }
        return words.get(verb).entry().cueVerb().isPresent() || answers(words.get(verb)) ? Role.SPEAKER : Role.SUBJECT;
    }

    /** "Castor called the figure absurd", "Castor denies it". */
    private static boolean answers(Word verb) {
        return verb.entry()
                .answerWord()
                .filter(word -> switch (word) {
                    case DENY, CONTEST, REJECT, ASIDE, CONFIRM, REFUSE, NAMING -> true;
                    default -> false;
                })
                .isPresent();
    }

    /** The index of the word before a name and what introduces it: the nouns, adjectives and determiner. */
    private static int beforeTitle(List<Word> words, int begin) {
        int before = begin - 1;
        while (before >= 0 && begin - before <= LONGEST_TITLE && isTitle(words.get(before))) {
            before--;
        }
        return before;
    }

    private static boolean isTitle(Word word) {
        return word.is(WordClass.NOUN) || word.is(WordClass.ADJECTIVE) || word.is(WordClass.DETERMINER);
    }

    private static boolean isAccording(List<Word> words, int to) {
        return to > 0 && words.get(to).isOneOf("to") && words.get(to - 1).isOneOf("according");
    }

    /** "…," said Ann Moe: a verb of saying behind a comma or a quotation. */
    private static boolean isSaying(List<Word> words, int verb) {
        return verb > 0
                && words.get(verb).is(WordClass.VERB)
                && words.get(verb).entry().cueVerb().isPresent()
                && (words.get(verb - 1).isOneOf(",") || words.get(verb - 1).is(WordClass.QUOTATION_MARK));
    }

    /** "Moe, the mayor of Arbo, said", "Moe (R) said": where the clause goes on. */
    private static int behindApposition(List<Word> words, int end) {
        boolean opens = end < words.size() && words.get(end).isOneOf(",", "(");
        String close = opens && words.get(end).isOneOf("(") ? ")" : ",";
        for (int at = end + 1; opens && at < Math.min(words.size(), end + LONGEST_APPOSITION); at++) {
            if (words.get(at).isOneOf(close)) {
                return at + 1;
            }
        }
        return end;
    }

    /** The finite verb right there or behind adverbs, or behind "who"; -1 where there is none. */
    private static int verbBehind(List<Word> words, int from) {
        int at = from;
        while (at < words.size()
                && at - from < MOST_ADVERBS
                && (words.get(at).is(WordClass.ADVERB) || words.get(at).is(WordClass.RELATIVE))) {
            at++;
        }
        return at < words.size() && words.get(at).type().isFinite() ? at : -1;
    }
}
