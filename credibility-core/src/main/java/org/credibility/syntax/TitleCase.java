package org.credibility.syntax;

import java.util.List;
import org.credibility.text.Token;

/** Tells whether a line is written in title case, so that its capitals tell nothing. */
final class TitleCase {
    private static final double SHARE = 0.6;
    private static final int SHORTEST_WORD = 4;
    private static final int FEWEST_WORDS = 4;

    private TitleCase() {}

    static boolean is(List<Token> tokens, List<String> forms) {
        if (!forms.isEmpty() && forms.get(forms.size() - 1).equals(".")) {
            return false;
        }
        int all = 0;
        int capital = 0;
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).kind() == Token.Kind.WORD && forms.get(at).length() >= SHORTEST_WORD) {
                all++;
                capital += Character.isUpperCase(forms.get(at).codePointAt(0)) ? 1 : 0;
            }
        }
        return all >= FEWEST_WORDS && capital >= SHARE * all;
    }
}
