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
        StringBuilder name = new StringBuilder();
        String found = "";
        boolean dependent = false;
        for (Word word : words) {
            if (word.token().kind() == Token.Kind.HANDLE) {
                return Optional.of(word.text());
            }
            if (word.is(WordClass.NAME)) {
                name.append(name.length() == 0 ? "" : " ").append(word.text());
                continue;
            }
            if (name.length() > 0 && !dependent && !word.is(WordClass.POSSESSIVE)) {
                found = better(found, name.toString(), names);
            }
            name.setLength(0);
            dependent =
                    (word.is(WordClass.PREPOSITION) && !isPublished(words, word)) || (dependent && !word.isOneOf(","));
            if (word.is(WordClass.RELATIVE)) {
                break;
            }
        }
        if (name.length() > 0 && !dependent) {
            found = better(found, name.toString(), names);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
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
