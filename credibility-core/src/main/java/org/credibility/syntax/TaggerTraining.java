package org.credibility.syntax;

import java.util.ArrayList;
import java.util.List;

/** Trains a tagger: an averaged perceptron that meets its own tags before a word, as it will when it is used. */
final class TaggerTraining {
    private static final int EPOCHS = 8;
    private static final int LEAST_COUNT = 3;
    private static final double LEAST_WEIGHT = 1;
    /** A word seen so often takes no other tags than those it has been seen with. */
    private static final int FREQUENT = 20;
    /** A tag of a smaller part of a word's occurrences is taken for a mistake. */
    private static final double LEAST_SHARE = 0.003;

    private final List<Example> examples = new ArrayList<>();
    private final Dice dice = new Dice(1);
    private final TagDictionary dictionary;
    private final TaggerFeatures features;
    private final Perceptron perceptron = new Perceptron(PennTagger.TAGS.size(), LEAST_COUNT);
    private final int[] scores = new int[PennTagger.TAGS.size()];

    /** A sentence with the numbers of the tags it should get. */
    private static final class Example {
        private final SentenceForms forms;
        private final int[] tags;

        Example(ParsedText text, ParsedSentence sentence) {
            forms = SentenceForms.of(text.text(), text.structure().tokens(sentence.sentence()));
            tags = sentence.words().stream()
                    .mapToInt(word -> PennTagger.TAGS.number(word.tag()))
                    .toArray();
        }
    }

    TaggerTraining(List<ParsedText> texts) {
        for (ParsedText text : texts) {
            for (ParsedSentence sentence : text.sentences()) {
                examples.add(new Example(text, sentence));
            }
        }
        TagCounter counter = new TagCounter(PennTagger.TAGS.size());
        for (Example example : examples) {
            for (int at = 0; at < example.tags.length; at++) {
                counter.add(example.forms.word(at), example.tags[at]);
            }
        }
        dictionary = counter.dictionary(FREQUENT, LEAST_SHARE);
        features = new TaggerFeatures(dictionary);
    }

    ModelFileWriter train(ModelFileWriter file) {
        examples.forEach(this::count);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            dice.shuffle(examples);
            examples.forEach(this::learn);
        }
        return PennTagger.write(dictionary, SparseWeights.of(perceptron, PennTagger.TAGS.size(), LEAST_WEIGHT), file);
    }

    private void count(Example example) {
        int[] tags = example.tags;
        for (int at = 0; at < tags.length; at++) {
            if (!dictionary.isCertain(example.forms.word(at))) {
                perceptron.count(features.of(example.forms, at, tags));
            }
        }
    }

    private void learn(Example example) {
        int[] chosen = new int[example.tags.length];
        for (int at = 0; at < chosen.length; at++) {
            long allowed = dictionary.tags(example.forms.word(at));
            if (dictionary.isCertain(example.forms.word(at))) {
                chosen[at] = Long.numberOfTrailingZeros(allowed);
            } else {
                FeatureVector found = features.of(example.forms, at, chosen);
                perceptron.score(found, scores);
                chosen[at] = PennTagger.best(scores, allowed);
                perceptron.learn(found, example.tags[at], chosen[at]);
            }
        }
    }
}
