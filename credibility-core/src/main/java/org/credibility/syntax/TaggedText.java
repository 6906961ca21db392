package org.credibility.syntax;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.credibility.text.Sentence;
import org.credibility.text.TextStructure;

/**
 * A text with its structure and its tagged sentences.
 *
 * @param structure paragraphs, sentences, tokens and quotations
 * @param sentences the sentences in text order, with tagged words
 */
public record TaggedText(TextStructure structure, List<TaggedSentence> sentences) {
    /** Copies the sentences. */
    public TaggedText {
        requireNonNull(structure, "structure");
        sentences = List.copyOf(sentences);
    }

    /** Returns a text with its tagged sentences. */
    public static TaggedText of(String text) {
        TextStructure structure = TextStructure.of(text);
        Capitals capitals = Capitals.of(structure);
        List<TaggedSentence> tagged = new ArrayList<>(structure.sentences().size());
        for (Sentence sentence : structure.sentences()) {
            tagged.add(new TaggedSentence(sentence, WordTagger.tag(text, structure.tokens(sentence), capitals)));
        }
        return new TaggedText(structure, tagged);
    }

    /** Returns the text itself. */
    public String text() {
        return structure.text();
    }
}
