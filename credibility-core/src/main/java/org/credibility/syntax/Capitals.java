package org.credibility.syntax;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.credibility.text.Sentence;
import org.credibility.text.TextStructure;
import org.credibility.text.Token;

/** Which words of a text are written with a capital inside sentences, and which without one anywhere. */
final class Capitals {
    private final Set<String> inside = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    private Capitals() {}

    static Capitals of(TextStructure structure, WrittenForms written) {
        Capitals capitals = new Capitals();
        for (Sentence sentence : structure.sentences()) {
            List<Token> tokens = structure.tokens(sentence);
            if (!TitleCase.is(tokens, written.forms(sentence))) {
                capitals.read(tokens, written.forms(sentence));
            }
        }
        return capitals;
    }

    private void read(List<Token> tokens, List<String> forms) {
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).kind() != Token.Kind.WORD) {
                continue;
            }
            String form = forms.get(at);
            if (!Character.isUpperCase(form.codePointAt(0))) {
                small.add(form);
            } else if (at > 0 && tokens.get(at - 1).kind() == Token.Kind.WORD) {
                inside.add(form);
            }
        }
    }

    /** Whether the first word of a sentence is a name, as far as the rest of the text tells. */
    boolean isName(String form) {
        boolean capitalInside = form.chars().skip(1).anyMatch(Character::isUpperCase);
        boolean onlyCapital = inside.contains(form) && !small.contains(form.toLowerCase(Locale.ROOT));
        return capitalInside || onlyCapital;
    }
}
