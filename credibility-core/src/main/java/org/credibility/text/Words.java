package org.credibility.text;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.StringTokenizer;

/** Word lists that stand in the code: words between white space, sorted, each once. */
final class Words {
    private Words() {}

    /**
     * Returns the words of the list.
     *
     * @throws IllegalStateException if a word stands twice or out of order
     */
    static Set<String> of(String list) {
        Set<String> words = new LinkedHashSet<>();
        StringTokenizer tokenizer = new StringTokenizer(list);
        String last = "";
        while (tokenizer.hasMoreTokens()) {
            String word = tokenizer.nextToken();
            if (word.compareTo(last) <= 0) {
                throw new IllegalStateException("word list: \"" + word + "\" after \"" + last + "\"");
            }
            words.add(word);
            last = word;
        }
        return Set.copyOf(words);
    }
}
