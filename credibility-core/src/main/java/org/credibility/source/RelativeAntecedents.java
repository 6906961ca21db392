package org.credibility.source;

import java.util.List;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.Word;

/** Finds the noun phrase that a relative pronoun stands behind: "a doctor, who found", "a source at the bank who told". */
final class RelativeAntecedents {
    /** How many words before the pronoun are looked at. */
    private static final int REACH = 30;

    private final List<Word> words;

    RelativeAntecedents(TaggedSentence sentence) {
        words = sentence.words();
    }

    /**
     * Where the phrase begins and ends that a pronoun stands behind.
     *
     * @param begin the index of its first word
     * @param end the index behind its last word; the same where there is none
     */
    record Phrase(int begin, int end) {}

    /** The phrase before a relative pronoun. */
    Phrase before(int pronoun) {
        int end = pronoun;
        while (end > 0 && words.get(end - 1).isOneOf(",", "(", "–", "—", "-")) {
            end--;
        }
        int begin = phraseBegin(end, Math.max(0, pronoun - REACH), words.get(pronoun));
        return new Phrase(named(begin), end);
    }

    /** "aides of the mayor of Lund, who": a phrase goes on before a preposition that hangs on it what the pronoun cannot mean. */
    private int phraseBegin(int end, int limit, Word pronoun) {
        int begin = nounBegin(end, limit);
        while (begin < end && begin - 2 >= limit && hangs(begin, end, pronoun)) {
            int head = nounBegin(begin - 1, limit);
            if (head == begin - 1) {
                return begin;
            }
            begin = head;
        }
        return begin;
    }

    private boolean hangs(int begin, int end, Word pronoun) {
        boolean link = words.get(begin - 1).isOneOf("of", "at", "from", "in", "for", "near", "with");
        boolean person = words.subList(begin, end).stream()
                .takeWhile(word -> !word.is(WordClass.PREPOSITION))
                .anyMatch(word -> SourceNouns.at(List.of(word.lower()), 0)
                                .filter(match -> SourceNouns.isOfPersons(match.value()))
                                .isPresent()
                        || PersonWords.isPerson(word.lower()));
        return link && (pronoun.isOneOf("that") || person == pronoun.isOneOf("which"));
    }

    /** Where a noun phrase begins that ends at an index; the index itself where none ends there. */
    private int nounBegin(int end, int limit) {
        int at = end;
        while (at > limit && isInPhrase(at - 1, end)) {
            at--;
            if (words.get(at).is(WordClass.DETERMINER) && !isPossessed(at)) {
                return at;
            }
        }
        return at;
    }

    private boolean isInPhrase(int at, int end) {
        Word word = words.get(at);
        return switch (word.type()) {
            case NOUN, NAME, NUMERAL, PRONOUN -> at == end - 1 || !word.is(WordClass.PRONOUN);
            case ADJECTIVE, DETERMINER, POSSESSIVE, PARTICIPLE -> at < end - 1;
            case COORDINATOR ->
                at < end - 1
                        && at > 0
                        && words.get(at - 1).is(WordClass.NAME)
                        && words.get(at + 1).is(WordClass.NAME);
            case QUOTATION_MARK -> at < end - 1 && at > 0 && !words.get(at - 1).is(WordClass.PUNCTUATION);
            default -> false;
        };
    }

    /** "the Mirror's source": the determiner of the possessor. */
    private boolean isPossessed(int determiner) {
        return determiner > 1 && words.get(determiner - 1).is(WordClass.POSSESSIVE);
    }

    /** "Ann Moe, a writer on boats, who": the name that a phrase between commas explains. */
    private int named(int begin) {
        if (begin < 2
                || !words.get(begin - 1).isOneOf(",")
                || !words.get(begin - 2).is(WordClass.NAME)) {
            return begin;
        }
        int at = begin - 2;
        while (at > 0 && words.get(at - 1).is(WordClass.NAME)) {
            at--;
        }
        boolean governed = at > 0
                && (words.get(at - 1).is(WordClass.PREPOSITION)
                        || words.get(at - 1).is(WordClass.TO));
        return governed ? begin : at;
    }
}
