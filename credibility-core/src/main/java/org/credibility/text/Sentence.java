package org.credibility.text;

import static java.util.Objects.requireNonNull;

/**
 * A sentence, with its closing quotation marks and brackets.
 *
 * @param span from its first to its last token, without white space at the ends
 * @param paragraph the index of its paragraph
 * @param firstToken the index of its first token
 * @param endToken the index after its last token
 */
public record Sentence(Span span, int paragraph, int firstToken, int endToken) {
    /** Checks that the sentence holds a token. */
    public Sentence {
        requireNonNull(span, "span");
        if (paragraph < 0 || firstToken < 0 || endToken <= firstToken) {
            throw new IllegalArgumentException(
                    "not a sentence: paragraph " + paragraph + ", tokens " + firstToken + " to " + endToken);
        }
    }
}
