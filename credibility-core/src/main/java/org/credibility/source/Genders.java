package org.credibility.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.credibility.lexicon.Gender;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.SourceWord;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;

/**
 * Which of "she" and "he" a text uses for the people that it names. Titles weigh most, then nouns as "spokeswoman", then
 * given names; least the pronouns in sentences that name nobody else, which are many.
 */
final class Genders {
    private static final int TITLE = 20;
    private static final int NOUN = 10;
    private static final int GIVEN_NAME = 8;
    private static final int PRONOUN = 1;
    private static final int LEAST = 2;

    private final NameIndex names;
    private final Map<String, Integer> female = new HashMap<>();

    private Genders(NameIndex names) {
        this.names = names;
    }

    static Genders of(TaggedText text, NameIndex names) {
        Genders genders = new Genders(names);
        for (TaggedSentence sentence : text.sentences()) {
            genders.read(sentence.words(), text);
        }
        return genders;
    }

    /** Which a full name is of; EITHER where the text and the name tell too little. */
    Gender of(String name) {
        int votes = female.getOrDefault(name, 0) + byGivenName(name);
        return votes >= LEAST ? Gender.FEMALE : votes <= -LEAST ? Gender.MALE : Gender.EITHER;
    }

    /** Whether the text uses "she" or "he" for a name, or a title or noun of people. */
    boolean tell(String name) {
        return Math.abs(female.getOrDefault(name, 0)) >= LEAST;
    }

    /** Which a word tells of: "she", "Mrs.", "spokeswoman"; EITHER for most words. */
    static Gender ofWord(String lower) {
        Lexicon english = Lexicon.english();
        return english.does(SourceWord.FEMALE, lower)
                ? Gender.FEMALE
                : english.does(SourceWord.MALE, lower) ? Gender.MALE : Gender.EITHER;
    }

    private static int byGivenName(String name) {
        int end = name.indexOf(' ');
        String given = (end < 0 ? name : name.substring(0, end)).toLowerCase(Locale.ROOT);
        return Lexicon.english().givenName(given).map(Genders::sign).orElse(0) * GIVEN_NAME;
    }

    private static int sign(Gender gender) {
        return switch (gender) {
            case FEMALE -> 1;
            case MALE -> -1;
            case EITHER -> 0;
        };
    }

    private void read(List<Word> words, TaggedText text) {
        Optional<String> only = Optional.empty();
        boolean several = false;
        int at = 0;
        while (at < words.size()) {
            int end = NameRuns.end(words, at);
            if (text.structure().isQuoted(words.get(at).span().begin())) {
                at = Math.max(end, at + 1);
            } else if (end > at) {
                String name = read(words, at, end);
                several |= only.filter(other -> !other.equals(name)).isPresent();
                only = Optional.of(name);
                at = end;
            } else {
                if (only.isPresent() && !several) {
                    readPronoun(words.get(at), only.get());
                }
                at++;
            }
        }
    }

    private void readPronoun(Word word, String name) {
        if (word.is(WordClass.PRONOUN) || word.isOneOf("his", "her")) {
            int sign = sign(ofWord(word.lower())) * PRONOUN;
            if (sign != 0) {
                female.merge(name, sign, Integer::sum);
            }
        }
    }

    /** Counts what a title or a noun before a name tells; returns the full name. */
    private String read(List<Word> words, int begin, int end) {
        String run = NameRuns.join(words, begin, end);
        String name = PersonalTitle.without(run);
        String full = names.fullName(name);
        int votes = title(run.substring(0, run.length() - name.length())) * TITLE + noun(words, begin) * NOUN;
        if (votes != 0 && (name.indexOf(' ') >= 0 || names.namesakes(name).size() < 2)) {
            female.merge(full, votes, Integer::sum);
        }
        return full;
    }

    private static int title(String title) {
        for (String word : title.toLowerCase(Locale.ROOT).split(" ", -1)) {
            int sign = sign(ofWord(word));
            if (sign != 0) {
                return sign;
            }
        }
        return 0;
    }

    /** "spokeswoman Ann Moe", "his wife, Ann". */
    private static int noun(List<Word> words, int name) {
        int noun = name > 1 && words.get(name - 1).isOneOf(",") ? name - 2 : name - 1;
        return noun >= 0 && words.get(noun).is(WordClass.NOUN)
                ? sign(ofWord(words.get(noun).lower()))
                : 0;
    }
}
