package org.credibility.attribution;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.credibility.lexicon.CueKind;
import org.credibility.text.Span;

/**
 * The words that tie a source to a content, such as "said" or "according to".
 *
 * @param spans the words in text order, half-open, in UTF-16 code units of the article's untouched text; never empty
 * @param lemma the dictionary form of the head word, lower case
 * @param kind what the words say of the speaking
 */
public record Cue(List<Span> spans, String lemma, CueKind kind) {
    /** Copies the spans and checks that there is one. */
    public Cue {
        spans = List.copyOf(spans);
        requireNonNull(lemma, "lemma");
        requireNonNull(kind, "kind");
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a cue needs words: " + lemma);
        }
    }

    /** Returns the smallest span that holds all words of the cue. */
    public Span span() {
        return spans.get(0).cover(spans.get(spans.size() - 1));
    }
}
