package org.credibility.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.PhraseTable;
import org.credibility.lexicon.SourceWord;
import org.credibility.lexicon.Vocabulary;
import org.credibility.lexicon.WordClass;

/**
 * The parts of a noun phrase: its head, appositions, and what hangs on them behind a preposition, a relative pronoun or
 * a participle.
 */
final class PhraseParts {

    /** What a stretch of words is to the source. */
    enum Kind {
        HEAD,
        APPOSITION,
        COMPLEMENT,
        RELATIVE
    }

    private record Part(int begin, Kind kind) {}

    private final List<Part> parts = new ArrayList<>();
    private final int size;

    private PhraseParts(int size) {
        this.size = size;
    }

    static PhraseParts of(List<String> words, Capitalized capitalized, int possessive) {
        PhraseParts read = new PhraseParts(words.size());
        read.parts.add(new Part(0, Kind.HEAD));
        for (int at = 1; at < words.size(); at++) {
            int role = isPreposition(words.get(at)) ? roleEnd(words, at - 1) : at;
            if (role > at) {
                at = role - 1;
            } else if (words.get(at).equals(",") || words.get(at).equals("(")) {
                read.parts.add(new Part(at + 1, Kind.APPOSITION));
            } else if (at > possessive && !capitalized.isName(at)) {
                read.hang(words, at);
            }
        }
        return read;
    }

    /** Where a role of several words that begins at a word ends: "father of four" stays together. */
    private static int roleEnd(List<String> words, int at) {
        return SourceNouns.at(words, at)
                .filter(role -> SourceNouns.isOfPersons(role.value()) && !isOpen(words.get(role.end() - 1)))
                .map(PhraseTable.Match::end)
                .orElse(at);
    }

    /** Whether more must follow a word: a preposition, a determiner. */
    private static boolean isOpen(String word) {
        return is(SourceWord.ARTICLE, word) || is(SourceWord.RELATIVE, word) || isPreposition(word);
    }

    /** Begins what hangs on the noun before it: "of", "who", "obtained by", "waiting at", "the maker filed". */
    private void hang(List<String> words, int at) {
        String word = words.get(at);
        if (isMade(words, at)) {
            parts.add(new Part(at, Kind.COMPLEMENT));
        } else if (is(SourceWord.RELATIVE, word) || isVerbal(words, at) || isReduced(words, at)) {
            parts.add(new Part(at, Kind.RELATIVE));
        } else if (parts.get(parts.size() - 1).kind() != Kind.RELATIVE
                && (is(SourceWord.CLOSE, word) || isPreposition(word))
                && !isPartitive(words, at)) {
            parts.add(new Part(at, Kind.COMPLEMENT));
        }
    }

    /** "filed by", "published by": who made a paper owns it; who only saw it does not. */
    private static boolean isMade(List<String> words, int at) {
        return at + 1 < words.size()
                && words.get(at + 1).equals("by")
                && !is(SourceWord.SEEN, words.get(at))
                && isVerbal(words, at);
    }

    private static boolean isPreposition(String word) {
        return Vocabulary.english()
                .wordClass(word)
                .filter(known -> known == WordClass.PREPOSITION || known == WordClass.TO)
                .isPresent();
    }

    /** "one of its spokesmen", "two of the officials": the noun behind "of" heads the phrase. */
    private static boolean isPartitive(List<String> words, int at) {
        return words.get(at).equals("of")
                && words.subList(0, at).stream()
                        .allMatch(word ->
                                is(SourceWord.QUANTITY, word) || isIndefinite(word) || Numerals.value(word) > 0);
    }

    /** "documents the maker filed": a determiner behind a noun opens a clause. */
    private static boolean isReduced(List<String> words, int at) {
        boolean determiner = is(SourceWord.ARTICLE, words.get(at));
        Optional<WordClass> before = Vocabulary.english().wordClass(words.get(at - 1));
        return determiner
                && before.isEmpty()
                && !isIndefinite(words.get(at - 1))
                && words.get(at - 1).length() > 2;
    }

    /** A participle with something hanging on it, or at the end. */
    private static boolean isVerbal(List<String> words, int at) {
        String word = words.get(at);
        boolean verbal = (word.length() > 4 && (word.endsWith("ing") || word.endsWith("ed")))
                || Vocabulary.english().isParticiple(word);
        if (!verbal || at + 1 >= words.size() || SourceNouns.at(words, at).isPresent()) {
            return false;
        }
        return Vocabulary.english()
                .wordClass(words.get(at + 1))
                .filter(next -> next == WordClass.PREPOSITION
                        || next == WordClass.DETERMINER
                        || next == WordClass.ADVERB
                        || next == WordClass.PRONOUN
                        || next == WordClass.NUMERAL
                        || next == WordClass.SUBORDINATOR
                        || next == WordClass.MONTH
                        || next == WordClass.TO)
                .isPresent();
    }

    private static boolean is(SourceWord use, String word) {
        return Lexicon.english().does(use, word);
    }

    static boolean isPossessive(String word) {
        return word.equals("'s") || word.equals("'");
    }

    static boolean isIndefinite(String word) {
        return is(SourceWord.INDEFINITE, word);
    }

    static boolean isDefinite(String word) {
        return is(SourceWord.DEFINITE, word);
    }

    /** The number of the part that holds a word. */
    int partOf(int word) {
        int found = 0;
        for (int part = 0; part < parts.size() && parts.get(part).begin() <= word; part++) {
            found = part;
        }
        return found;
    }

    int head() {
        return 0;
    }

    int count() {
        return parts.size();
    }

    /** Whether a word stands in the head or an apposition. */
    boolean isOfSource(int word) {
        Kind kind = kindOf(word);
        return kind == Kind.HEAD || kind == Kind.APPOSITION;
    }

    Kind kindOf(int word) {
        return parts.get(partOf(word)).kind();
    }

    boolean beginsPart(int word) {
        return parts.get(partOf(word)).begin() == word;
    }

    String lastOfHead(List<String> words) {
        int end = parts.size() > 1 ? parts.get(1).begin() : size;
        while (end > 1 && words.get(end - 1).equals(",")) {
            end--;
        }
        return size == 0 ? "" : words.get(end - 1);
    }
}
