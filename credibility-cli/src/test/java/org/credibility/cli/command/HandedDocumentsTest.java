package org.credibility.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandedDocumentsTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void write() throws IOException {
        Files.writeString(
                folder.resolve("draft.txt"),
                "Ferry changes hands\n\nThe Ostrander ferry has been sold to Pallweg Lines, two officials said.\n");
        Files.createDirectory(folder.resolve("pages"));
        Files.writeString(
                folder.resolve("pages/gazette.md"),
                "---\ntitle: Ferry sold\noutlet: Coast Gazette\n---\nThe Ostrander ferry has been sold to Pallweg Lines, "
                        + "port clerk Edmund Harrow said. The envelope was opened in the customs hall.\n");
        Files.writeString(
                folder.resolve("pages/pallweg.txt"),
                "No deal\n\nReports that the Ostrander ferry has been sold to Pallweg Lines are false, Pallweg Lines said.\n");
    }

    private int score(String... words) {
        String[] arguments = new String[words.length + 2];
        arguments[0] = "score";
        arguments[1] = folder.resolve("draft.txt").toString();
        System.arraycopy(words, 0, arguments, 2, words.length);
        Terminal terminal = new Terminal(new ByteArrayInputStream(new byte[0]), out, err, Map.of(), UTF_8);
        return Program.run(arguments, terminal);
    }

    @Test
    void holdsClaimsAgainstFolders() {
        assertThat(score(
                        "--offline",
                        "--claim",
                        "2",
                        "--evidence",
                        folder.resolve("pages").toString()))
                .isZero();
        assertThat(out.toString(UTF_8))
                .contains("supports", "gazette.md", "contradicts", "pallweg.txt", "denial by Pallweg Lines")
                .contains("NAMED_PARTICIPANT via OTHER_OUTLET, 2nd origin");
    }

    @Test
    void tellsWhatCannotBeRead() {
        assertThat(score(
                        "--offline", "--evidence", folder.resolve("nowhere.txt").toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(UTF_8)).contains("--evidence").contains("nowhere.txt");
    }

    @Test
    void asksNobodyForAddressesOffline() {
        assertThat(score("--offline", "--evidence", "https://example.org/page")).isEqualTo(ExitCode.USAGE);
    }
}
