package org.credibility.syntax;

import java.util.List;
import org.credibility.text.Token;

/** Tells whether a line is written in title case, so that its capitals tell nothing. */
final class TitleCase {
    private static final double SHARE = 0.6;
    private static final int SHORTEST_WORD = 4;
    private static final int FEWEST_WORDS = 4;

    private TitleCase() {}

    static boolean is(String text, List<Token> tokens) {
        if (!tokens.isEmpty() && tokens.get(tokens.size() - 1).in(text).equals(".")) {
            return false;
        }
        int all = 0;
        int capital = 0;
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.WORD && token.span().length() >= SHORTEST_WORD) {
                all++;
                capital += Character.isUpperCase(text.codePointAt(token.begin())) ? 1 : 0;
            }
        }
        return all >= FEWEST_WORDS && capital >= SHARE * all;
    }
}
