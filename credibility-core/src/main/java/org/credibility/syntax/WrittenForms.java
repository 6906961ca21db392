package org.credibility.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.credibility.lexicon.LexicalEntry;
import org.credibility.lexicon.Lexicon;
import org.credibility.text.Sentence;
import org.credibility.text.TextStructure;
import org.credibility.text.Token;

/** The tokens of a text as it writes them, each form folded and looked up in the lexicon once for the whole text. */
final class WrittenForms {
    private final List<String> forms;
    private final List<LexicalEntry> entries;

    private WrittenForms(List<String> forms, List<LexicalEntry> entries) {
        this.forms = forms;
        this.entries = entries;
    }

    static WrittenForms of(TextStructure structure) {
        List<Token> tokens = structure.tokens();
        List<String> forms = new ArrayList<>(tokens.size());
        List<LexicalEntry> entries = new ArrayList<>(tokens.size());
        Map<String, LexicalEntry> known = new HashMap<>();
        for (Token token : tokens) {
            String form = token.in(structure.text());
            forms.add(form);
            entries.add(known.computeIfAbsent(form, WrittenForms::entry));
        }
        return new WrittenForms(forms, entries);
    }

    private static LexicalEntry entry(String form) {
        return Lexicon.english().entry(form.replace('’', '\'').toLowerCase(Locale.ROOT));
    }

    /** Returns the characters of each token of a sentence. */
    List<String> forms(Sentence sentence) {
        return forms.subList(sentence.firstToken(), sentence.endToken());
    }

    /** Returns what the lexicon says of each token of a sentence in lower case, curly apostrophes straightened. */
    List<LexicalEntry> entries(Sentence sentence) {
        return entries.subList(sentence.firstToken(), sentence.endToken());
    }
}
