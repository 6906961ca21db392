package org.credibility.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftNamesTest {
    @TempDir
    private Path folder;

    @Test
    void startFromTheRootOfTheRepository() throws IOException {
        Files.createDirectories(folder.resolve("repo/.git"));
        Files.createDirectories(folder.resolve("repo/desk"));

        assertThat(new DraftNames()
                        .of(folder.resolve("repo/desk/../desk/a b.md").toString()))
                .isEqualTo("desk/a b.md");
    }

    @Test
    void areWhatTheUserSaysOutsideOfARepository() {
        String label = folder.resolve("a.md").toString();

        assertThat(new DraftNames().of(label)).isEqualTo(label);
    }

    @Test
    void areAddressesForPages() {
        assertThat(new DraftNames().of("https://example.org/a")).isEqualTo("https://example.org/a");
        assertThat(DraftNames.from(folder, "https://example.org/a")).isEqualTo("https://example.org/a");
    }

    @Test
    void startFromAFolder() {
        assertThat(DraftNames.from(folder, folder.resolve("desk/a.md").toString()))
                .isEqualTo("desk/a.md");
        assertThat(DraftNames.from(
                        folder.resolve("lists"), folder.resolve("a.md").toString()))
                .isEqualTo("../a.md");
    }
}
