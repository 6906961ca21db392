package org.credibility.syntax;

import java.util.ArrayList;
import java.util.List;
import org.credibility.syntax.TrainingText.TrainingSentence;

/** Trains a name finder: an averaged perceptron that goes through whole texts and remembers its own answers. */
final class NameTraining {
    private static final int EPOCHS = 8;
    private static final int LEAST_COUNT = 2;
    private static final double LEAST_WEIGHT = 0.5;

    private final List<TrainingText> texts;
    private final Dice dice = new Dice(1);
    private final Perceptron perceptron = new Perceptron(NameFinder.KINDS.size(), LEAST_COUNT);
    private final int[] scores = new int[NameFinder.KINDS.size()];

    NameTraining(List<TrainingText> texts) {
        this.texts = new ArrayList<>(texts);
    }

    ModelFileWriter train(ModelFileWriter file) {
        texts.forEach(this::count);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            dice.shuffle(texts);
            texts.forEach(this::learn);
        }
        return NameFinder.write(SparseWeights.of(perceptron, NameFinder.KINDS.size(), LEAST_WEIGHT), file);
    }

    private static int[] rightKinds(TrainingSentence sentence) {
        return sentence.right().words().stream()
                .map(ParsedWord::entity)
                .mapToInt(kind -> NameFinder.KINDS.number(kind == EntityKind.HANDLE ? EntityKind.NONE : kind))
                .toArray();
    }

    private void count(TrainingText text) {
        NameMemory memory = new NameMemory();
        for (TrainingSentence sentence : text.sentences()) {
            NameFeatures features = new NameFeatures(sentence.forms(), sentence.tags(), memory);
            int[] kinds = rightKinds(sentence);
            for (int at = 0; at < kinds.length; at++) {
                if (NameFinder.isOpen(sentence.forms(), at, kinds)) {
                    perceptron.count(features.of(at, kinds));
                }
            }
            NameFinder.remember(sentence.forms(), kinds, memory);
        }
    }

    private void learn(TrainingText text) {
        NameMemory memory = new NameMemory();
        for (TrainingSentence sentence : text.sentences()) {
            NameFinder.remember(sentence.forms(), learn(sentence, memory), memory);
        }
    }

    /** Learns from a sentence and returns the kinds chosen on the way. */
    private int[] learn(TrainingSentence sentence, NameMemory memory) {
        NameFeatures features = new NameFeatures(sentence.forms(), sentence.tags(), memory);
        int[] right = rightKinds(sentence);
        int[] chosen = new int[right.length];
        for (int at = 0; at < chosen.length; at++) {
            if (NameFinder.isOpen(sentence.forms(), at, chosen)) {
                FeatureVector found = features.of(at, chosen);
                perceptron.score(found, scores);
                chosen[at] = NameFinder.best(scores);
                perceptron.learn(found, right[at], chosen[at]);
            }
        }
        return chosen;
    }
}
