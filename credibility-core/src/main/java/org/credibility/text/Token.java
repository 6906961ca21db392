package org.credibility.text;

import static java.util.Objects.requireNonNull;

/**
 * A word, a figure or a mark of a text: the smallest part that the analysis names.
 *
 * @param span where it stands in the text
 * @param kind what it is
 */
public record Token(Span span, Kind kind) {
    /** What a token is. */
    public enum Kind {
        /** A word, a part of a contracted word ({@code n't}), an abbreviation with its dot, a hashtag. */
        WORD,
        /** A figure with its separators, and with the ending of an ordinal or a magnitude ({@code 1,200}, {@code 9/11}, {@code 2.5bn}). */
        NUMBER,
        /** A mark that orders the text: stop, comma, quotation mark, bracket, dash. */
        PUNCTUATION,
        /** Any other sign: currency, per cent, emoji, control character. */
        SYMBOL,
        /** A user name with its sign, {@code @name}. */
        HANDLE,
        /** A web address, an e-mail address, or a bare domain with a path. */
        ADDRESS
    }

    /** Checks that the token holds something. */
    public Token {
        requireNonNull(kind, "kind");
        if (span.isEmpty()) {
            throw new IllegalArgumentException("empty token at " + span.begin());
        }
    }

    /** Returns the token as the text writes it. */
    public String in(CharSequence text) {
        return span.in(text);
    }

    /** Returns the offset of its first UTF-16 code unit. */
    public int begin() {
        return span.begin();
    }

    /** Returns the offset after its last UTF-16 code unit. */
    public int end() {
        return span.end();
    }
}
