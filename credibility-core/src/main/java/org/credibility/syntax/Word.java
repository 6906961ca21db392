package org.credibility.syntax;

import static java.util.Objects.requireNonNull;

import org.credibility.lexicon.LexicalEntry;
import org.credibility.lexicon.WordClass;
import org.credibility.text.Span;
import org.credibility.text.Token;

/**
 * A token with its words and its class.
 *
 * @param token the token
 * @param text the token's characters
 * @param entry what the lexicon says of the same in lower case, curly apostrophes straightened
 * @param type the class of the word in its sentence
 */
public record Word(Token token, String text, LexicalEntry entry, WordClass type) {
    /** Checks that every part is given. */
    public Word {
        requireNonNull(token, "token");
        requireNonNull(text, "text");
        requireNonNull(entry, "entry");
        requireNonNull(type, "type");
    }

    /** Returns where the word stands, in UTF-16 code units of the untouched text. */
    public Span span() {
        return token.span();
    }

    /** Returns the characters in lower case, curly apostrophes straightened. */
    public String lower() {
        return entry.form();
    }

    /** Returns whether the word is of a class. */
    public boolean is(WordClass other) {
        return type == other;
    }

    /** Returns whether the word's lower-case form is the one given. */
    public boolean isOneOf(String form) {
        return lower().equals(form);
    }

    /** Returns whether the word's lower-case form is one of those given. */
    public boolean isOneOf(String... forms) {
        String lower = lower();
        for (String form : forms) {
            // most forms differ in length already, which is quicker to see
            if (form.length() == lower.length() && form.equals(lower)) {
                return true;
            }
        }
        return false;
    }
}
