package org.credibility.lab.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksRunTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"always [madvise] never, true", "[always] madvise never, true", "always madvise [never], false"})
    void usesLargePagesWhereTheyAreGranted(String told, boolean used) throws IOException {
        Path file = Files.writeString(folder.resolve("enabled"), told + "\n");

        assertThat(LinksRun.flags(file).contains("-XX:+UseTransparentHugePages"))
                .isEqualTo(used);
    }

    @Test
    void startsTheBareProgramAsTheLauncherStartsThisOne() throws IOException {
        assertThat(Files.readString(Path.of("../credibility")))
                .contains(LinksRun.flags(folder.resolve("missing")))
                .contains("-XX:+UseTransparentHugePages");
    }
}
