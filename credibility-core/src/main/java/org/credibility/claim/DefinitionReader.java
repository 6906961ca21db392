package org.credibility.claim;

import java.util.List;
import org.credibility.lexicon.ClaimWord;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.Word;

/** Tells sentences that say what a word means from those that tell what happened. */
final class DefinitionReader {
    private static final int LONGEST_SUBJECT = 9;
    private static final int LONGEST_KIND = 5;
    private static final int LONGEST_FIELD = 4;

    private final List<Word> words;
    private final int verb;

    private DefinitionReader(List<Word> words) {
        this.words = words;
        int at = 0;
        while (at < words.size() && !words.get(at).type().isFinite() && !isMeaning(words, at)) {
            at++;
        }
        this.verb = at;
    }

    /** "In chess, a zugzwang is a position in which …": the field before the term; "in Arden" is none. */
    private static List<Word> withoutField(List<Word> words) {
        boolean field = words.size() > LONGEST_FIELD + 3 && words.get(0).isOneOf("in", "among");
        for (int at = 2; field && at <= LONGEST_FIELD; at++) {
            if (words.get(at).isOneOf(",")) {
                return words.get(at - 1).is(WordClass.NOUN) ? words.subList(at + 1, words.size()) : words;
            }
        }
        return words;
    }

    /** "A world model is a system that …", "Fraud by abuse of position means …": no name, a wider kind. */
    static boolean isDefinition(List<Word> words) {
        DefinitionReader reader = new DefinitionReader(withoutField(words));
        if (reader.verb == 0 || reader.verb > LONGEST_SUBJECT || reader.verb + 2 >= reader.words.size()) {
            return false;
        }
        return reader.isOfTerm() || (!reader.isAboutSomebody() && reader.isOfKind());
    }

    /** "The term 'dark fleet' describes …": what is said of a word. */
    private boolean isOfTerm() {
        boolean term = words.subList(0, Math.min(3, verb)).stream()
                .anyMatch(word -> word.isOneOf("term", "word", "phrase", "expression", "abbreviation", "acronym"));
        boolean means = isMeaning(words, verb)
                || words.get(verb).isOneOf("describes", "describe", "stands", "comes", "covers", "refers");
        return term && means && words.stream().noneMatch(word -> word.is(WordClass.NUMERAL));
    }

    private boolean isOfKind() {
        if (isMeaning(words, verb)) {
            return true;
        }
        if (!words.get(verb).isOneOf("is", "are")) {
            return false;
        }
        boolean plural = words.get(verb).isOneOf("are") && !words.get(0).is(WordClass.DETERMINER);
        boolean generic = words.get(0).isOneOf("a", "an") || plural;
        return isDefined() || (generic && isNarrowed()) || namesKind();
    }

    private boolean isDefined() {
        return words.subList(verb, Math.min(words.size(), verb + 4)).stream().anyMatch(word -> word.isOneOf("defined"));
    }

    /** "… is a system that", "… are loans used". */
    private boolean isNarrowed() {
        return words.subList(verb, words.size()).stream()
                .anyMatch(word -> word.is(WordClass.RELATIVE) || word.isOneOf("that", "used"));
    }

    /** "… is the practice of", "… is a measure of", "… is the point at which". */
    private boolean namesKind() {
        int last = Math.min(words.size() - 1, verb + LONGEST_KIND);
        for (int at = verb + 1; at < last; at++) {
            Word word = words.get(at);
            if (Tells.tells(word, ClaimWord.DEFINING)) {
                return words.get(at + 1).isOneOf("of", "at", "by", "in", "for", "to");
            }
            if (word.is(WordClass.PREPOSITION) || word.isOneOf(",")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isMeaning(List<Word> words, int at) {
        return words.get(at).isOneOf("means", "denotes")
                || (words.get(at).isOneOf("refers")
                        && at + 1 < words.size()
                        && words.get(at + 1).isOneOf("to"));
    }

    private boolean isAboutSomebody() {
        List<Word> subject = words.subList(0, verb);
        return subject.stream()
                .anyMatch(word -> (word.is(WordClass.NAME) && subject.indexOf(word) > 0)
                        || word.is(WordClass.PRONOUN)
                        || word.isOneOf("this", "that", "the", "these", "those"));
    }
}
