package org.credibility.lab.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages are invented. */
class BodyReachTest {
    private static final String FIRST = "The harbour board voted on Tuesday to close the north pier until the spring.";
    private static final String SECOND = "Ferries to Tern will leave from the old fish dock from Saturday on, it said.";

    @TempDir
    private Path data;

    private Path set;

    @BeforeEach
    void makeSet() throws Exception {
        set = Files.createDirectories(data.resolve("coast"));
        Files.createDirectories(set.resolve("html"));
        Files.writeString(set.resolve("urls.tsv"), "pier\thttps://courier.example/pier\n");
    }

    @Test
    void reachesABodyThatIsSomeOfTheBlocks() throws Exception {
        assertThat(reach("<p>Menu</p><p>" + FIRST + "</p><p>" + SECOND + "</p>", FIRST + " " + SECOND)
                        .best()
                        .f1())
                .isEqualTo(1);
    }

    @Test
    void tellsThatNoChoiceReachesAnotherVersion() throws Exception {
        assertThat(reach("<p>" + FIRST + "</p>", "The pier will stay open for as long as it stands, says the board.")
                        .bound())
                .isLessThan(0.8);
    }

    @Test
    void tellsThatABodyEndsInTheMiddleOfItsText() throws Exception {
        BodyReach reach = reach("<p>" + FIRST + "</p>" + ("<p>" + SECOND + "</p>").repeat(4), FIRST);

        assertThat(reach.best().f1()).isEqualTo(1);
        assertThat(reach.goneOn().f1()).isLessThan(0.5);
    }

    private BodyReach reach(String html, String body) throws Exception {
        Files.writeString(set.resolve("truth.json"), "{\"pier\": {\"articleBody\": \"" + body + "\"}}");
        try (var packed =
                new GZIPOutputStream(Files.newOutputStream(set.resolve("html").resolve("pier.html.gz")))) {
            packed.write(html.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return BodyReach.of(JudgedPage.read(data).get(0));
    }
}
