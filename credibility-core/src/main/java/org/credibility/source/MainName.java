package org.credibility.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.SourceWord;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.Word;
import org.credibility.text.Token;

/** Finds the name in the words of a source that stands for the source itself: not one behind "of" or a possessive. */
final class MainName {
    private static final int SHORTEST_PARTICIPLE = 5;
    private static final Set<String> COMPOUND_ENDS =
            Set.of("born", "led", "language", "run", "made", "style", "area", "wide");

    private MainName() {}

    /** The name of the source; empty where only a description tells who it is. */
    static Optional<String> of(Mention mention, NameIndex names) {
        List<Word> words = mention.words();
        if (words.size() == 1 && words.get(0).is(WordClass.NOUN) && isCapitalized(words.get(0))) {
            return Optional.of(words.get(0).text());
        }
        String found = "";
        boolean dependent = false;
        int at = words.get(0).is(WordClass.RELATIVE) ? 1 : 0;
        while (at < words.size() && !words.get(at).is(WordClass.RELATIVE)) {
            Word word = words.get(at);
            if (isHandle(word)) {
                return Optional.of(names.isPerson(found) ? found : word.text());
            }
            int end = NameRuns.end(words, at);
            if (end == at) {
                dependent = opensDependent(words, word) || (dependent && !word.isOneOf(","));
                at++;
                continue;
            }
            int begin = behindAdjectives(words, at, end);
            if (!dependent && begin < end && isOfSource(words, begin, end, names)) {
                found = better(found, NameRuns.join(words, begin, end), names);
            }
            at = end;
        }
        String name = found;
        return names.isPerson(name)
                ? Optional.of(name)
                : nickname(words).or(() -> Optional.of(name).filter(given -> !given.isEmpty()));
    }

    /** What else the source is called in the same words: "Ann Moe, who posts as @tide", "Ann Moe (@tide)". */
    static Optional<String> alias(Mention mention) {
        List<Word> words = mention.words();
        return IntStream.range(1, words.size())
                .filter(at -> words.get(at).token().kind() == Token.Kind.HANDLE
                        && words.get(at - 1).isOneOf("as", "(", ","))
                .mapToObj(at -> words.get(at).text())
                .findFirst();
    }

    /** "Seoul-based Radio Nord", "Norwegian Ann Moe", "Iraqi media": where a name begins behind what tells where somebody is from. */
    private static int behindAdjectives(List<Word> words, int begin, int end) {
        int at = begin;
        while (at < end && isAdjective(words, at, end)) {
            at++;
        }
        return at;
    }

    private static boolean isAdjective(List<Word> words, int at, int end) {
        if (isCompound(words.get(at).text())) {
            return at + 1 < words.size();
        }
        boolean people = words.get(at).entry().does(SourceWord.PEOPLE);
        boolean ofPerson = people && at + 1 < end && words.get(at + 1).entry().isGivenName();
        boolean beforeNoun = words.get(end - 1).entry().does(SourceWord.PEOPLE)
                && (end - at == 1 || (end - at == 2 && !words.get(at).entry().isGivenName()))
                && end < words.size()
                && (words.get(end).is(WordClass.NOUN)
                        || words.get(end).is(WordClass.ADJECTIVE)
                        || words.get(end).is(WordClass.COORDINATOR));
        return ofPerson || beforeNoun;
    }

    /** "Seoul-based", "English-language", not "Moo-jin" and "Ya-ting". */
    private static boolean isCompound(String word) {
        String tail = word.substring(word.lastIndexOf('-') + 1);
        boolean lower = tail.length() < word.length() && !tail.isEmpty() && Character.isLowerCase(tail.charAt(0));
        boolean participle = tail.length() >= SHORTEST_PARTICIPLE && (tail.endsWith("ed") || tail.endsWith("ing"));
        return lower && (participle || COMPOUND_ENDS.contains(tail));
    }

    /** "the Arbo government": what stands before a noun that heads the phrase is no name of the source. */
    private static boolean isModifier(List<Word> words, int end) {
        int head = end;
        while (head < words.size()
                && (words.get(head).is(WordClass.NOUN) || words.get(head).is(WordClass.ADJECTIVE))) {
            head++;
        }
        boolean named = head < words.size() && words.get(head).is(WordClass.NAME);
        return head > end && !named && !isPublisher(words.get(head - 1));
    }

    /** "the Save Point podcast", "Glow magazine": the name of what the noun behind it says. */
    private static boolean isPublisher(Word noun) {
        return noun.is(WordClass.ADJECTIVE)
                || SourceNouns.at(List.of(noun.lower()), 0)
                        .filter(match -> switch (match.value()) {
                            case OUTLET, POSTER, ACCOUNT, LEAKER, REFERENCE, PART -> true;
                            default -> false;
                        })
                        .isPresent()
                || noun.entry().does(SourceWord.MASTHEAD);
    }

    /** "a fresh report from Korea", "reports in Jordan": nothing tells that the name is of somebody who reports. */
    private static boolean isPlace(List<Word> words, int begin, int end, NameIndex names) {
        String name = NameRuns.join(words, begin, end);
        boolean several = words.subList(0, begin).stream().anyMatch(word -> word.isOneOf("reports"));
        boolean from = begin > 1
                && words.get(begin - 1).isOneOf("from")
                && words.get(0).isOneOf("a", "another", "the");
        boolean in = begin > 1 && words.get(begin - 1).isOneOf("in", "from") && several;
        return (from || in)
                && NameIndex.nameWord(name).isEmpty()
                && end - begin == 1
                && !names.isOutlet(name)
                && !names.isPerson(name);
    }

    private static boolean isHandle(Word word) {
        return word.token().kind() == Token.Kind.HANDLE
                || word.token().kind() == Token.Kind.ADDRESS
                || NameIndex.isSite(word.lower())
                || word.text().indexOf('_') > 0;
    }

    /** "a researcher who goes by nullwharf", "an account called moor_tails": the name that somebody gives himself. */
    private static Optional<String> nickname(List<Word> words) {
        for (int at = 1; at + 1 < words.size(); at++) {
            boolean calls = words.get(at).isOneOf("called", "named", "dubbed", "nicknamed")
                    || (words.get(at).isOneOf("as", "by")
                            && words.get(at - 1).isOneOf("known", "goes", "posts", "writes"));
            if (calls) {
                int name = words.get(at + 1).is(WordClass.QUOTATION_MARK) ? at + 2 : at + 1;
                int end = Math.max(NameRuns.end(words, name), Math.min(words.size(), name + 1));
                return name < words.size() && isFree(words.get(name))
                        ? Optional.of(NameRuns.join(words, name, end))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "named because he fears": a function word is nobody's name. */
    private static boolean isFree(Word word) {
        return word.entry().wordClass().isEmpty();
    }

    /** Whether a run of capitals is a name of the source: no owner, no modifier, no place, no word that opens a line. */
    private static boolean isOfSource(List<Word> words, int begin, int end, NameIndex names) {
        boolean owner = end < words.size() && words.get(end).is(WordClass.POSSESSIVE);
        boolean word = end == begin + 1
                && words.get(begin).entry().wordClass().isPresent()
                && !(words.size() == 1 && isShouted(words.get(begin).text()));
        return !owner && !word && !isModifier(words, end) && !isPlace(words, begin, end, names);
    }

    /** "told TODAY": a word in capitals alone. */
    private static boolean isShouted(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    private static boolean opensDependent(List<Word> words, Word word) {
        return (word.is(WordClass.PREPOSITION) || word.is(WordClass.TO)) && !isPublished(words, word);
    }

    /** Whether a word is something that outlets publish: "a report from the Courier". */
    static boolean isPublication(Word word) {
        return word.entry().does(SourceWord.PUBLICATION);
    }

    /** "a report from the Courier", "an interview with the Courier": the name behind the preposition is the source. */
    private static boolean isPublished(List<Word> words, Word preposition) {
        String[] prepositions = {"from", "in", "on", "by"};
        boolean of = preposition.isOneOf("of")
                && words.stream()
                        .takeWhile(word -> !word.equals(preposition))
                        .anyMatch(word -> word.entry().does(SourceWord.ISSUE));
        return (of || preposition.isOneOf(prepositions))
                && words.stream().takeWhile(word -> !word.equals(preposition)).anyMatch(MainName::isPublication);
    }

    private static boolean isCapitalized(Word word) {
        return Character.isUpperCase(word.text().codePointAt(0))
                && !(word.lower().endsWith("s") && PersonWords.isPerson(word.lower()))
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
