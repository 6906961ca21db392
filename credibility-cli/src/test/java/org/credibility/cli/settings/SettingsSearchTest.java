package org.credibility.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsSearchTest {
    @TempDir
    private Path folder;

    private Path drafts;

    @BeforeEach
    void makeRepository() throws IOException {
        Files.createDirectories(folder.resolve("repo/.git"));
        drafts = Files.createDirectories(folder.resolve("repo/desk/drafts"));
    }

    @Test
    void findsTheNearestFile() throws IOException {
        Path far = Files.writeString(folder.resolve("repo/.credibility.yaml"), "fail-on: note");
        assertThat(SettingsSearch.repositoryFile(drafts)).contains(far);

        Path near = Files.writeString(folder.resolve("repo/desk/.credibility.yaml"), "fail-on: note");
        assertThat(SettingsSearch.repositoryFile(drafts)).contains(near);
    }

    @Test
    void looksNoFurtherThanTheRepository() throws IOException {
        Files.writeString(folder.resolve(".credibility.yaml"), "fail-on: never");

        assertThat(SettingsSearch.repositoryFile(drafts)).isEmpty();
    }

    @Test
    void looksInTheFolderAloneOutsideOfARepository() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("loose/drafts"));
        Files.writeString(folder.resolve("loose/.credibility.yaml"), "fail-on: never");
        assertThat(SettingsSearch.repositoryFile(outside)).isEmpty();

        Path own = Files.writeString(outside.resolve(".credibility.yaml"), "fail-on: never");
        assertThat(SettingsSearch.repositoryFile(outside)).contains(own);
    }

    @Test
    void findsTheUsersOwnFile() throws IOException {
        Path own = folder.resolve("home/.config/credibility/config.yaml");
        Files.createDirectories(own.getParent());
        Files.writeString(own, "tier: A");

        assertThat(SettingsSearch.personalFile(Map.of(), folder.resolve("home")))
                .contains(own);
        assertThat(SettingsSearch.personalFile(
                        Map.of("XDG_CONFIG_HOME", folder.resolve("none").toString()), folder.resolve("home")))
                .isEmpty();
    }

    @Test
    void tellsWhyAFileCannotBeRead() throws IOException {
        Path broken = Files.write(folder.resolve("b.yaml"), new byte[] {'a', ':', ' ', (byte) 0xff});
        String missing = folder.resolve("none.yaml").toString();

        assertThatThrownBy(() -> SettingsSearch.read(missing, Trust.REPOSITORY))
                .hasMessage(missing + ": no such settings file");
        assertThatThrownBy(() -> SettingsSearch.read(broken.toString(), Trust.REPOSITORY))
                .hasMessage(broken + ": not UTF-8");
    }
}
