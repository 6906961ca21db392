package org.credibility.lab.train;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.credibility.lab.corpus.TinyCorpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReproduceCommandTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Path shipped = Path.of("");

    @BeforeEach
    void shipATagger() throws IOException {
        TinyCorpus.write(Files.createDirectories(folder.resolve("polnear")));
        shipped = ShippedModel.TAGGER.in(folder);
        Files.createDirectories(shipped.getParent());
        Files.write(shipped, ShippedModel.TAGGER.train(folder));
    }

    @Test
    void tellsThatAModelIsTheSame() {
        assertThat(run("tagger")).isZero();
        assertThat(out.toString(UTF_8)).startsWith("tagger: the same, ");
    }

    @Test
    void tellsHowToShipAModelThatDiffers() throws IOException {
        Files.write(shipped, new byte[] {1, 2, 3});

        assertThat(run("tagger")).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("differs from the 3 bytes", "--write tagger");
    }

    @Test
    void shipsAModelThatDiffers() throws IOException {
        byte[] trained = Files.readAllBytes(shipped);
        Files.write(shipped, new byte[] {1, 2, 3});

        run("--write", "tagger");

        assertThat(Files.readAllBytes(shipped)).isEqualTo(trained);
    }

    private int run(String... arguments) {
        return new CommandLine(new ReproduceCommand(new PrintStream(out, true, UTF_8)))
                .execute(Stream.concat(
                                Stream.of("--data", folder.toString(), "--checkout", folder.toString()),
                                Stream.of(arguments))
                        .toArray(String[]::new));
    }
}
