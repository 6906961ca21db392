package org.credibility.syntax;

import java.util.ArrayList;
import java.util.List;
import org.credibility.syntax.TrainingText.TrainingSentence;

/** Trains a parser: averaged perceptrons that mostly follow their own moves, wrong ones too, and learn to go on from there. */
final class ParserTraining {
    private static final int EPOCHS = 6;
    private static final int LEAST_COUNT = 7;
    private static final int LEAST_LABEL_COUNT = 3;
    private static final double LEAST_LABEL_WEIGHT = 1;
    private static final int PLACES = 1 << 19;
    /** In so many of a hundred states the parser goes where it wants, from the second round on. */
    private static final int STRAY = 90;

    private final List<Example> examples = new ArrayList<>();
    private final Dice dice = new Dice(1);
    private final Perceptron moves = new Perceptron(ParserMove.MOVES.size(), LEAST_COUNT);
    private final Perceptron labels = new Perceptron(LabelFeatures.RELATIONS.size(), LEAST_LABEL_COUNT);
    private final int[] scores = new int[ParserMove.MOVES.size()];
    private final int[] labelScores = new int[LabelFeatures.RELATIONS.size()];

    /** A sentence with what knows its right tree. */
    private record Example(TrainingSentence sentence, ParserOracle oracle) {
        Parse parse() {
            return new Parse(sentence.forms(), sentence.tags());
        }
    }

    ParserTraining(List<TrainingText> texts) {
        for (TrainingText text : texts) {
            for (TrainingSentence sentence : text.sentences()) {
                examples.add(new Example(sentence, ParserOracle.of(sentence.right())));
            }
        }
    }

    ModelFileWriter train(ModelFileWriter file) {
        examples.forEach(this::count);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            dice.shuffle(examples);
            int stray = epoch == 0 ? 0 : STRAY;
            examples.forEach(example -> learn(example, stray));
        }
        return ArcParser.write(
                PackedWeights.of(moves, PLACES),
                SparseWeights.of(labels, LabelFeatures.RELATIONS.size(), LEAST_LABEL_WEIGHT),
                file);
    }

    private void count(Example example) {
        Parse parse = example.parse();
        while (!parse.isEnded()) {
            moves.count(parse.moveFeatures());
            ParserMove move = ParserMove.of(example.oracle().best(parse.state(), scores));
            if (move.isArc()) {
                labels.count(parse.labelFeatures(move));
                parse.make(move, example.oracle().label(parse.dependent(move)));
            } else {
                parse.make(move, ParserState.NONE);
            }
        }
    }

    private void learn(Example example, int stray) {
        Parse parse = example.parse();
        while (!parse.isEnded()) {
            FeatureVector features = parse.moveFeatures();
            moves.score(features, scores);
            int chosen = ParserMove.best(parse.state(), scores);
            int right = example.oracle().best(parse.state(), scores);
            moves.learn(features, right, chosen);
            ParserMove move = ParserMove.of(dice.below(100) < stray ? chosen : right);
            parse.make(move, move.isArc() ? label(move, parse, example.oracle()) : ParserState.NONE);
        }
    }

    private int label(ParserMove move, Parse parse, ParserOracle oracle) {
        if (parse.reachesRoot(move)) {
            return LabelFeatures.ROOT;
        }
        FeatureVector features = parse.labelFeatures(move);
        labels.score(features, labelScores);
        int chosen = ArcParser.bestLabel(labelScores);
        int word = parse.dependent(move);
        if (oracle.isRight(parse.head(move), word)) {
            labels.learn(features, oracle.label(word), chosen);
        }
        return chosen;
    }
}
