package org.credibility.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Frequent words without a content of their own, in some languages of the Latin script.
 *
 * <p>Read once, when first asked for; never changes and is safe for use by several threads.
 */
public final class FunctionWords {
    private static final class Holder {
        static final FunctionWords ALL = new FunctionWords();
    }

    private final Map<String, List<String>> languages = new HashMap<>();

    private FunctionWords() {
        for (List<String> row : Table.rows("function-words.tsv")) {
            languages.put(row.get(0), List.of(row.get(1).split(" ", -1)));
        }
    }

    /** Returns the words of all languages. */
    public static FunctionWords all() {
        return Holder.ALL;
    }

    /** Returns the languages that use a word in lower case, as BCP 47 tags; empty where it is none of them. */
    public List<String> languages(String word) {
        return languages.getOrDefault(word, List.of());
    }
}
