package org.credibility.lab.train;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.credibility.lab.Lab;
import org.credibility.lab.corpus.SilverReader;
import org.credibility.lab.corpus.TinyCorpus;
import org.credibility.syntax.EntityKind;
import org.credibility.syntax.ModelFile;
import org.credibility.syntax.ParsedSentence;
import org.credibility.syntax.ParsedWord;
import org.credibility.syntax.TextParser;
import org.credibility.text.TextStructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @BeforeEach
    void writeCorpus() throws IOException {
        TinyCorpus.write(folder);
    }

    @Test
    void trainsModelsThatReadWhatTheyHaveNotSeen() throws IOException {
        TextParser parser = TextParser.of(model("tagger"), model("parser"), model("names"));

        ParsedSentence sentence =
                parser.parse(TextStructure.of("It sank, Gus said.")).sentences().get(0);

        assertThat(sentence.word(3).entity()).isEqualTo(EntityKind.PERSON);
        assertThat(sentence.words()).extracting(ParsedWord::head).containsExactly(1, 4, 4, 4, ParsedWord.NO_HEAD, 4);
    }

    @Test
    void trainsTheSameBytesTwice() throws IOException {
        byte[] first = Files.readAllBytes(train("parser", "first"));

        assertThat(Files.readAllBytes(train("parser", "second"))).isEqualTo(first);
    }

    @Test
    void annotatesEachArticleByModelsThatHaveNotSeenIt() throws IOException {
        Path annotation = folder.resolve("annotation.tsv.gz");

        assertThat(run("annotate", "--data", folder.toString(), "--output", annotation.toString()))
                .isZero();
        Files.copy(annotation, folder.resolve("silver-train-dev.tsv.gz"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(SilverReader.read(folder, "train")).hasSize(6);
    }

    @Test
    void evaluatesModelsOfAFolder() throws IOException {
        for (String name : List.of("tagger", "parser", "names")) {
            train(name, name);
        }

        assertThat(run("evaluate", "--data", folder.toString(), "--models", folder.toString()))
                .isZero();
    }

    @Test
    void namesTheModelsThereAre() {
        assertThat(run("train", "weather", "--data", "a", "--output", "b")).isEqualTo(2);
    }

    private ModelFile model(String name) throws IOException {
        return ModelFile.of(name, Files.readAllBytes(train(name, name)));
    }

    private Path train(String model, String file) {
        Path output = folder.resolve(file + ".crdm");
        assertThat(run("train", model, "--data", folder.toString(), "--output", output.toString()))
                .isZero();
        return output;
    }

    private int run(String... arguments) {
        return Lab.run(arguments, new PrintStream(messages, true, UTF_8));
    }
}
