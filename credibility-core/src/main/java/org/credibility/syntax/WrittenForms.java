package org.credibility.syntax;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.credibility.lexicon.LexicalEntry;
import org.credibility.lexicon.Lexicon;

/** The forms that one text writes, each folded and looked up in the lexicon once. */
final class WrittenForms {
    private final Map<String, LexicalEntry> entries = new HashMap<>();

    /** Returns what the lexicon says of a form in lower case, curly apostrophes straightened. */
    LexicalEntry entry(String form) {
        return entries.computeIfAbsent(form, WrittenForms::lookedUp);
    }

    private static LexicalEntry lookedUp(String form) {
        return Lexicon.english().entry(form.replace('’', '\'').toLowerCase(Locale.ROOT));
    }
}
