package org.credibility.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word form in lower case with all that the tables of single words say of it: who looks it up once asks its fields from
 * then on.
 *
 * <p>Entries of the same form are equal. An entry never changes once the lexicon is read and is safe for use by several
 * threads.
 */
public final class LexicalEntry {
    private static final Set<SourceWord> NOTHING = EnumSet.noneOf(SourceWord.class);

    private final String form;

    // Written while the tables are read, which ends before the lexicon can be seen by anybody else.
    Optional<WordClass> wordClass = Optional.empty();
    List<WordClass> countedClasses = List.of();

    @Nullable
    String base;

    boolean isBase;
    boolean isThirdPerson;
    boolean isPast;
    boolean isParticiple;
    Optional<CueEntry> cueVerb = Optional.empty();
    Optional<CueEntry> cueNoun = Optional.empty();
    boolean isShowing;
    Optional<AnswerWord> answerWord = Optional.empty();
    Optional<NameWord> nameWord = Optional.empty();
    Optional<Gender> givenName = Optional.empty();
    boolean isNameParticle;
    Optional<CreditWord> creditWord = Optional.empty();
    Set<SourceWord> sourceWords = NOTHING;

    LexicalEntry(String form) {
        this.form = requireNonNull(form, "form");
    }

    /** Returns the form itself, in lower case. */
    public String form() {
        return form;
    }

    /** Returns the class of a frequent word; empty where its form alone does not tell. */
    public Optional<WordClass> wordClass() {
        return wordClass;
    }

    /** Returns the classes that a word of an open class takes, most frequent first; empty if unknown. */
    public List<WordClass> countedClasses() {
        return countedClasses;
    }

    /** Returns the base form of a form of a frequent verb; the form itself where it is none. */
    public String base() {
        return base == null ? form : base;
    }

    /** Returns whether it is the base form of a verb. */
    public boolean isBase() {
        return isBase;
    }

    /** Returns whether it is a frequent verb in the third person of the present. */
    public boolean isThirdPerson() {
        return isThirdPerson;
    }

    /** Returns whether it is the past form of a frequent verb. */
    public boolean isPast() {
        return isPast;
    }

    /** Returns whether it is the past participle of a frequent verb. */
    public boolean isParticiple() {
        return isParticiple;
    }

    /** Returns what is known of a form of a verb as a cue; empty where it is none. */
    public Optional<CueEntry> cueVerb() {
        return cueVerb;
    }

    /** Returns what is known of a noun as a cue, such as "allegation"; empty where it is none. */
    public Optional<CueEntry> cueNoun() {
        return cueNoun;
    }

    /** Returns whether a noun names a paper, picture or instrument that can show something. */
    public boolean isShowing() {
        return isShowing;
    }

    /** Returns what it does in answers; empty where it does nothing. */
    public Optional<AnswerWord> answerWord() {
        return answerWord;
    }

    /** Returns what a name is of that holds it; empty where it does not tell. */
    public Optional<NameWord> nameWord() {
        return nameWord;
    }

    /** Returns whether it is a given name of people. */
    public boolean isGivenName() {
        return givenName.isPresent();
    }

    /** Returns whose given name it is; empty where it is none. */
    public Optional<Gender> givenName() {
        return givenName;
    }

    /** Returns whether it stands in lower case inside names, as "del" and "van" do. */
    public boolean isNameParticle() {
        return isNameParticle;
    }

    /** Returns what it does in a line that credits somebody with a story; empty where it does nothing. */
    public Optional<CreditWord> creditWord() {
        return creditWord;
    }

    /** Returns whether it does something in the phrase that names a source, or beside it. */
    public boolean does(SourceWord use) {
        return sourceWords.contains(use);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof LexicalEntry entry && form.equals(entry.form));
    }

    @Override
    public int hashCode() {
        return form.hashCode();
    }

    /** Returns the form. */
    @Override
    public String toString() {
        return form;
    }
}
