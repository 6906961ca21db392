package org.credibility.source;

import java.util.List;
import java.util.Optional;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.Word;
import org.credibility.text.Token;

import org.credibility.lexicon.SourceWord;
/** Finds the name in the words of a source that stands for the source itself: not one behind "of" or a possessive. */
final class MainName {

    private MainName() {}

    /** The name of the source; empty where only a description tells who it is. */
    static Optional<String> of(Mention mention, NameIndex names) {
        List<Word> words = mention.words();
        if (words.size() == 1 && words.get(0).is(WordClass.NOUN) && isCapitalized(words.get(0))) {
            return Optional.of(words.get(0).text());
        }
        String found = "";
        boolean dependent = false;
        int at = 0;
        while (at < words.size() && !words.get(at).is(WordClass.RELATIVE)) {
            Word word = words.get(at);
            if (word.token().kind() == Token.Kind.HANDLE) {
                return Optional.of(word.text());
            }
            int end = NameRuns.end(words, at);
            if (end == at) {
                dependent = opensDependent(words, word) || (dependent && !word.isOneOf(","));
                at++;
                continue;
            }
            boolean owner = end < words.size() && words.get(end).is(WordClass.POSSESSIVE);
            if (!dependent && !owner) {
                found = better(found, NameRuns.join(words, at, end), names);
            }
            at = end;
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static boolean opensDependent(List<Word> words, Word word) {
        return word.is(WordClass.PREPOSITION) && !isPublished(words, word);
    }

    /** Whether a word is something that outlets publish: "a report from the Courier". */
    static boolean isPublication(Word word) {
        return Lexicon.english().does(SourceWord.PUBLICATION, word.lower());
    }

    /** "a report from the Courier", "an interview with the Courier": the name behind the preposition is the source. */
    private static boolean isPublished(List<Word> words, Word preposition) {
        return preposition.isOneOf("from", "in", "on", "by")
                && words.stream()
                        .takeWhile(word -> !word.equals(preposition))
                        .anyMatch(MainName::isPublication);
    }

    private static boolean isCapitalized(Word word) {
        return Character.isUpperCase(word.text().codePointAt(0))
                && Lexicon.english()
                        .sourceNouns()
                        .longestAt(List.of(word.lower()), 0)
                        .isEmpty();
    }

    private static String better(String one, String other, NameIndex names) {
        if (one.isEmpty()) {
            return other;
        }
        return names.isPerson(one) ? one : other;
    }
}
