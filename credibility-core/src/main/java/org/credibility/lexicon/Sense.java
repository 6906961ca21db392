package org.credibility.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Words that tell of the same matter.
 *
 * @param name the word it is called by
 * @param words all its words, in dictionary form and lower case
 * @param opposite the name of the sense that cannot hold at the same time; empty where there is none
 */
public record Sense(String name, List<String> words, Optional<String> opposite) {
    /** Copies the words and checks that every part is given. */
    public Sense {
        requireNonNull(name, "name");
        words = List.copyOf(words);
        requireNonNull(opposite, "opposite");
    }
}
