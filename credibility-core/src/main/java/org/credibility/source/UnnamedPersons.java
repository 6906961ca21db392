package org.credibility.source;

import java.util.List;
import java.util.Optional;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.SourceWord;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;

/**
 * Finds somebody without a name whom a sentence brings in and the next one means by a pronoun: "The story was told by a former
 * caretaker. He claimed that …".
 */
final class UnnamedPersons {
    private static final int LONGEST = 8;

    private final TaggedText text;

    UnnamedPersons(TaggedText text) {
        this.text = text;
    }

    /** The words that brought in whom "he" or "she" means; empty where somebody else may be meant or nobody was brought in. */
    Optional<Mention> before(Mention pronoun) {
        int sentence = text.sentenceIndexAt(pronoun.span().begin());
        boolean opens = pronoun.words().get(0).isOneOf("he", "she")
                && sentence > 0
                && pronoun.sentence().indexAt(pronoun.span().begin()) == 0;
        return opens ? last(text.sentences().get(sentence - 1), pronoun) : Optional.empty();
    }

    private Optional<Mention> last(TaggedSentence sentence, Mention pronoun) {
        List<Word> words = sentence.words();
        for (int at = words.size() - 1; at >= 0; at--) {
            boolean brought = at == 0 || words.get(at - 1).isOneOf("by", "from");
            if (brought && words.get(at).isOneOf("a", "an") && !isQuoted(words.get(at))) {
                int end = personEnd(words, at);
                return end > 0
                                && !namesAnybody(words.subList(end, words.size()))
                                && !isAboutAnybody(words.subList(0, at))
                        ? Optional.of(
                                new Mention(sentence.span(at, end), words.subList(at, end), pronoun.cue(), sentence))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isQuoted(Word word) {
        return text.structure().isQuoted(word.span().begin());
    }

    /** The index behind the noun of a person that an article opens; 0 where it opens none. */
    private static int personEnd(List<Word> words, int article) {
        int end = article + 1;
        while (end < words.size()
                && end - article < LONGEST
                && (words.get(end).is(WordClass.NOUN) || words.get(end).is(WordClass.ADJECTIVE))) {
            end++;
        }
        String head = words.get(end - 1).lower();
        boolean person = end > article + 1
                && words.get(end - 1).is(WordClass.NOUN)
                && !Lexicon.english().does(SourceWord.PUBLICATION, head)
                && isPerson(head);
        return person ? end : 0;
    }

    private static boolean namesAnybody(List<Word> words) {
        return words.stream().anyMatch(word -> word.is(WordClass.NAME) || word.isOneOf("he", "she"));
    }

    /** "The mayor was booed by a resident. She said …": who the sentence is about may be meant as well. */
    private static boolean isAboutAnybody(List<Word> words) {
        for (int at = 0; at < words.size() && !words.get(at).type().isFinite(); at++) {
            Word word = words.get(at);
            boolean modifies = at + 1 < words.size() && words.get(at + 1).is(WordClass.NOUN);
            boolean noun = word.is(WordClass.NOUN) && !modifies;
            if (word.is(WordClass.NAME) || word.isOneOf("he", "she") || (noun && mayBePerson(word))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBePerson(Word noun) {
        return Character.isUpperCase(noun.text().codePointAt(0)) || isPerson(noun.lower());
    }

    private static boolean isPerson(String noun) {
        return PersonWords.isPerson(noun)
                || SourceNouns.at(List.of(noun), 0)
                        .filter(match -> SourceNouns.isOfPersons(match.value()))
                        .isPresent();
    }
}
