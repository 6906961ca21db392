package org.credibility.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * Frequent English words with their classes and the forms of frequent verbs.
 *
 * <p>Read once, when first asked for; never changes and is safe for use by several threads.
 */
public final class Vocabulary {
    private static final class Holder {
        static final Vocabulary ENGLISH = new Vocabulary();
    }

    private final Lexicon lexicon = Lexicon.english();

    private Vocabulary() {}

    /** Returns the English vocabulary. */
    public static Vocabulary english() {
        return Holder.ENGLISH;
    }

    /** Returns the class of a frequent word in lower case; empty where its form alone does not tell. */
    public Optional<WordClass> wordClass(String word) {
        return lexicon.known(word).wordClass();
    }

    /** Returns the classes that a word of an open class in lower case takes, most frequent first; empty if unknown. */
    public List<WordClass> countedClasses(String word) {
        return lexicon.known(word).countedClasses();
    }

    /** Returns the base form of a form of a frequent verb in lower case; the form itself where it is none. */
    public String baseOf(String form) {
        return lexicon.entry(form).base();
    }

    /** Returns whether a word in lower case is the base form of a verb. */
    public boolean isBase(String word) {
        return lexicon.known(word).isBase();
    }

    /** Returns whether a word in lower case is a frequent verb in the third person of the present. */
    public boolean isThirdPerson(String word) {
        return lexicon.known(word).isThirdPerson();
    }

    /** Returns whether a word in lower case is the past form of a frequent verb. */
    public boolean isPast(String word) {
        return lexicon.known(word).isPast();
    }

    /** Returns whether a word in lower case is the past participle of a frequent verb. */
    public boolean isParticiple(String word) {
        return lexicon.known(word).isParticiple();
    }
}
