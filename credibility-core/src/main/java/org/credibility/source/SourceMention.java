package org.credibility.source;

import static java.util.Objects.requireNonNull;

/**
 * The words that name a source at one place, and the words around them.
 *
 * @param words the source's own words, descriptions and relative clauses included
 * @param cue the words of the cue, with what stands between it and the content, such as "said in a statement"
 * @param sentence the whole sentence
 */
public record SourceMention(String words, String cue, String sentence) {
    /** Checks that every part is given. */
    public SourceMention {
        requireNonNull(words, "words");
        requireNonNull(cue, "cue");
        requireNonNull(sentence, "sentence");
    }
}
