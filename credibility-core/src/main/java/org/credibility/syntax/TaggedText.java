package org.credibility.syntax;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.credibility.text.Sentence;
import org.credibility.text.Span;
import org.credibility.text.TextStructure;

/**
 * A text with its structure and its tagged sentences.
 *
 * @param structure paragraphs, sentences, tokens and quotations
 * @param sentences the sentences in text order, with tagged words
 */
public record TaggedText(TextStructure structure, List<TaggedSentence> sentences) {
    /** How many tokens a sentence may have; a longer one is read in pieces of so many, to keep the time linear. */
    public static final int LONGEST_SENTENCE = 250;

    /** Copies the sentences. */
    public TaggedText {
        requireNonNull(structure, "structure");
        sentences = List.copyOf(sentences);
    }

    /** Returns a text with its tagged sentences. */
    public static TaggedText of(String text) {
        TextStructure structure = TextStructure.of(text);
        WrittenForms written = WrittenForms.of(structure);
        Capitals capitals = Capitals.of(structure, written);
        List<TaggedSentence> tagged = new ArrayList<>(structure.sentences().size());
        for (Sentence sentence : pieces(structure)) {
            tagged.add(new TaggedSentence(
                    sentence, WordTagger.tag(structure.tokens(sentence), sentence, capitals, written)));
        }
        return new TaggedText(structure, tagged);
    }

    /** The sentences, those of more than {@value #LONGEST_SENTENCE} tokens cut into pieces. */
    private static List<Sentence> pieces(TextStructure structure) {
        List<Sentence> pieces = new ArrayList<>(structure.sentences().size());
        for (Sentence sentence : structure.sentences()) {
            if (sentence.endToken() - sentence.firstToken() <= LONGEST_SENTENCE) {
                pieces.add(sentence);
                continue;
            }
            for (int first = sentence.firstToken(); first < sentence.endToken(); first += LONGEST_SENTENCE) {
                int end = Math.min(sentence.endToken(), first + LONGEST_SENTENCE);
                Span span = structure
                        .tokens()
                        .get(first)
                        .span()
                        .cover(structure.tokens().get(end - 1).span());
                pieces.add(new Sentence(span, sentence.paragraph(), first, end));
            }
        }
        return pieces;
    }

    /** Returns the index of the first sentence that ends after an offset; the number of sentences where none does. */
    public int sentenceIndexAt(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Returns the text itself. */
    public String text() {
        return structure.text();
    }
}
