package org.credibility.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Models whose checksum is right and whose contents are not. */
class SyntaxModelsTest {
    private static final int CLASSES = 3;

    @Test
    void namesAMissingModel() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ModelFile.resource("en/none.crdm"))
                .withMessage("/org/credibility/syntax/en/none.crdm is missing");
    }

    @Test
    void takesNoParserForATagger() {
        ModelFile parser = ModelFile.resource("en/parser.crdm");

        assertThatIllegalStateException()
                .isThrownBy(() -> TextParser.of(parser, parser, parser))
                .withMessage("/org/credibility/syntax/en/parser.crdm has no section weights.classes");
    }

    @Test
    void readsNoClassesOfAnotherProgram() {
        ModelFile file = file(model -> model.words("weights.classes", List.of("NN", "VB")));

        assertThatIllegalStateException()
                .isThrownBy(() -> PennTagger.read(file))
                .withMessage("test: section weights.classes names other classes than the program");
    }

    @Test
    void keepsWithinTheBudgetOfAllModels() {
        int bytes = List.of("tagger", "parser", "names").stream()
                .mapToInt(name -> length("en/" + name + ".crdm"))
                .sum();

        assertThat(bytes).isLessThan(7 << 20);
    }

    private static int length(String name) {
        try (var stream = ModelFile.class.getResourceAsStream(name)) {
            return stream == null ? Integer.MAX_VALUE : stream.readAllBytes().length;
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Test
    void weighsWhatWasLearnt() {
        Perceptron perceptron = new Perceptron(CLASSES, 1);
        FeatureVector features = new FeatureVector();
        features.add(1, 7);
        perceptron.count(features);
        perceptron.learn(features, 2, 0);
        ModelFile file = file(model -> SparseWeights.of(perceptron, CLASSES, 0).write(model, "w"));
        int[] scores = new int[CLASSES];

        SparseWeights.read(file, "w", CLASSES).score(features, scores);

        assertThat(scores).containsExactly(-127, 0, 127);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "feature cut off: 81 | 01 00 05",
                "feature not after the one before: 00 | 01 00 05",
                "number too long: FF FF FF FF FF 01 | 01 00 05",
                "hash too great: FF FF FF FF 7F | 01 00 05",
                "row without entries: 05 | 00",
                "row of a negative length: 05 | 80 00 05",
                "row cut off: 05 | 02 00 05",
                "class out of range: 05 | 01 03 05",
                "negative class: 05 | 01 FF 05",
                "row without a feature: 05 | 01 00 05 01 00 05",
                "feature without a row: 05 05 | 01 00 05"
            })
    void readsNoBrokenSparseWeights(String line) {
        String[] parts = line.substring(line.indexOf(": ") + 2).split(" \\| ", -1);
        ModelFile file =
                file(model -> model.bytes("w.features", bytes(parts[0])).bytes("w.rows", bytes(parts[1])));

        assertThatIllegalStateException()
                .isThrownBy(() -> SparseWeights.read(file, "w", CLASSES))
                .withMessageStartingWith("test: w has ");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8, 17, 24})
    void readsNoTableOfAnotherLength(int length) {
        ModelFile file = file(model -> model.ints("w", new int[length]));

        assertThatIllegalStateException()
                .isThrownBy(() -> PackedWeights.read(file, "w"))
                .withMessageStartingWith("test: w has ");
    }

    @Test
    void readsNoDictionaryOfTagsThereAreNot() {
        ModelFile file = file(model -> model.ints("dictionary.words", new int[] {1})
                .ints("dictionary.low", new int[] {8})
                .ints("dictionary.high", new int[] {0}));

        assertThatIllegalStateException()
                .isThrownBy(() -> TagDictionary.read(file, CLASSES))
                .withMessage("test: the dictionary has an entry out of range");
    }

    @Test
    void readsNoDictionaryOfUnequalColumns() {
        ModelFile file = file(model -> model.ints("dictionary.words", new int[] {1})
                .ints("dictionary.low", new int[] {})
                .ints("dictionary.high", new int[] {0}));

        assertThatIllegalStateException().isThrownBy(() -> TagDictionary.read(file, CLASSES));
    }

    private static ModelFile file(Consumer<ModelFileWriter> contents) {
        ModelFileWriter writer = ModelFile.writer("test", 1);
        contents.accept(writer);
        return ModelFile.of("test", writer.toBytes());
    }

    private static byte[] bytes(String hex) {
        String[] parts = hex.split(" ", -1);
        byte[] bytes = new byte[parts.length];
        for (int at = 0; at < parts.length; at++) {
            bytes[at] = (byte) Integer.parseInt(parts[at], 16);
        }
        return bytes;
    }
}
