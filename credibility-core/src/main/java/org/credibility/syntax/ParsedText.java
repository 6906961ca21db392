package org.credibility.syntax;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.credibility.text.TextStructure;

/**
 * A text with its structure and its parsed sentences.
 *
 * @param structure paragraphs, sentences, tokens and quotations
 * @param sentences one for each sentence of the structure, in order
 */
public record ParsedText(TextStructure structure, List<ParsedSentence> sentences) {
    /** Copies the sentences and checks that they are those of the structure. */
    public ParsedText {
        requireNonNull(structure, "structure");
        sentences = List.copyOf(sentences);
        if (sentences.size() != structure.sentences().size()) {
            throw new IllegalArgumentException(
                    sentences.size() + " parsed of " + structure.sentences().size() + " sentences");
        }
        for (int at = 0; at < sentences.size(); at++) {
            if (!sentences.get(at).sentence().equals(structure.sentences().get(at))) {
                throw new IllegalArgumentException("sentence " + at + " is another one");
            }
        }
    }

    /** Returns the text itself. */
    public String text() {
        return structure.text();
    }
}
