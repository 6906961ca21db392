package org.credibility.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * A text to learn from.
 *
 * @param sentences its sentences, but for those longer than what is parsed at once
 */
record TrainingText(List<TrainingSentence> sentences) {
    /** A sentence to learn from, with the tags of a tagger that has not seen it. */
    static final class TrainingSentence {
        private final SentenceForms forms;
        private final int[] tags;
        private final ParsedSentence right;

        TrainingSentence(SentenceForms forms, int[] tags, ParsedSentence right) {
            this.forms = forms;
            this.tags = tags;
            this.right = right;
        }

        /** Returns what its words look like. */
        SentenceForms forms() {
            return forms;
        }

        /** Returns the number of each word's tag. */
        int[] tags() {
            return tags;
        }

        /** Returns what its words should be. */
        ParsedSentence right() {
            return right;
        }
    }

    /** Returns a text with the tags that a tagger gives it. */
    static TrainingText of(ParsedText text, PennTagger tagger) {
        List<TrainingSentence> sentences = new ArrayList<>();
        for (ParsedSentence sentence : text.sentences()) {
            if (sentence.size() <= TaggedText.LONGEST_SENTENCE) {
                SentenceForms forms =
                        SentenceForms.of(text.text(), text.structure().tokens(sentence.sentence()));
                sentences.add(new TrainingSentence(forms, tagger.tag(forms), sentence));
            }
        }
        return new TrainingText(sentences);
    }
}
