package org.credibility.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Trains the models of {@link TextParser} on parsed texts: the same bytes for the same texts, on every machine.
 *
 * <p>Parser and name finder learn from tags such as they will meet: each text is tagged by a tagger trained on the other
 * texts. Folds of texts are trained side by side, each in one thread.
 */
public final class SyntaxTraining {
    /** Into so many parts the texts are split where each is to be parsed by models that have not seen it. */
    public static final int FOLDS = 5;

    private static final int VERSION = 1;

    private final List<ParsedText> texts;
    private List<TrainingText> taggedInFolds = List.of();

    /**
     * Takes the texts to learn from.
     *
     * @throws IllegalArgumentException if there are fewer than {@value #FOLDS}
     */
    public SyntaxTraining(List<ParsedText> texts) {
        this.texts = List.copyOf(texts);
        if (this.texts.size() < FOLDS) {
            throw new IllegalArgumentException(this.texts.size() + " texts, needed are " + FOLDS);
        }
    }

    /** Returns the file of a tagger. */
    public byte[] tagger() {
        return new TaggerTraining(texts).train(writer("tagger")).toBytes();
    }

    /** Returns the file of a parser. */
    public byte[] parser() {
        return new ParserTraining(taggedInFolds()).train(writer("parser")).toBytes();
    }

    /** Returns the file of a name finder. */
    public byte[] names() {
        return new NameTraining(taggedInFolds()).train(writer("names")).toBytes();
    }

    /**
     * Returns the texts, each parsed by models trained on the other folds: what the models make of texts they have not
     * seen, to train on it what uses them.
     */
    public List<ParsedText> parsedInFolds() {
        List<TrainingText> tagged = taggedInFolds();
        ParsedText[] parsed = new ParsedText[texts.size()];
        inFolds((held, others) -> {
            TextParser parser = TextParser.of(
                    file("tagger", new TaggerTraining(of(texts, others)).train(writer("tagger"))),
                    file("parser", new ParserTraining(of(tagged, others)).train(writer("parser"))),
                    file("names", new NameTraining(of(tagged, others)).train(writer("names"))));
            held.forEach(at -> parsed[at] = parser.parse(texts.get(at).structure()));
        });
        return List.of(parsed);
    }

    /** Tagged once, since the parser and the names learn from the same. */
    private List<TrainingText> taggedInFolds() {
        if (taggedInFolds.isEmpty()) {
            taggedInFolds = tagInFolds();
        }
        return taggedInFolds;
    }

    private List<TrainingText> tagInFolds() {
        TrainingText[] tagged = new TrainingText[texts.size()];
        inFolds((held, others) -> {
            PennTagger tagger =
                    PennTagger.read(file("tagger", new TaggerTraining(of(texts, others)).train(writer("tagger"))));
            held.forEach(at -> tagged[at] = TrainingText.of(texts.get(at), tagger));
        });
        return List.of(tagged);
    }

    private static ModelFileWriter writer(String name) {
        return ModelFile.writer(name, VERSION);
    }

    private static ModelFile file(String name, ModelFileWriter written) {
        return ModelFile.of(name, written.toBytes());
    }

    /** What is done with a fold, given the numbers of its texts and of the other ones. */
    private interface Fold {
        void run(List<Integer> held, List<Integer> others);
    }

    private void inFolds(Fold fold) {
        IntStream.range(0, FOLDS).parallel().forEach(number -> {
            List<Integer> held = new ArrayList<>();
            List<Integer> others = new ArrayList<>();
            for (int at = 0; at < texts.size(); at++) {
                (at % FOLDS == number ? held : others).add(at);
            }
            fold.run(held, others);
        });
    }

    private static <T> List<T> of(List<T> all, List<Integer> numbers) {
        return numbers.stream().map(all::get).toList();
    }
}
