package org.credibility.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.credibility.cli.command.ExitCode;
import org.credibility.cli.command.Program;
import org.credibility.cli.command.Terminal;
import org.credibility.cli.render.FindingsFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole drafts and what the check finds in them. {@code -Dgolden.update=true} writes the findings anew. */
class CheckGoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "check");
    private static final String DESK = "/desk/";
    private static final Set<String> IN_EVERY_FORMAT = Set.of("hospital-leak", "phone-launch", "transfer-rumour");

    @ParameterizedTest
    @MethodSource("drafts")
    void findsAsBefore(Path draft) throws IOException {
        check(draft, FindingsFormat.TEXT, "findings.txt");
        check(draft, FindingsFormat.JSON, "findings.json");
    }

    @ParameterizedTest
    @MethodSource("draftsInEveryFormat")
    void writesEveryFormatAsBefore(Path draft) throws IOException {
        for (FindingsFormat format : FindingsFormat.values()) {
            if (format != FindingsFormat.TEXT && format != FindingsFormat.JSON) {
                check(draft, format, "findings." + format.id());
            }
        }
    }

    @Test
    void holdsDraftsOfEveryForm() throws IOException {
        List<String> names =
                drafts().stream().map(draft -> draft.getFileName().toString()).toList();

        assertThat(names).hasSizeGreaterThanOrEqualTo(20).contains("draft.md", "draft.html", "draft.txt");
    }

    /** Reads the draft under a name outside of any repository, so that it is the same everywhere. */
    private static void check(Path draft, FindingsFormat format, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(Files.readAllBytes(draft));
        Terminal terminal = new Terminal(in, out, out, Map.of("XDG_CONFIG_HOME", "none"), UTF_8);
        String label = DESK + draft.getFileName();
        String[] check = {"check", "--isolated", "--preview", "--format", format.id(), "--stdin-filename", label, "-"};

        int code = Program.run(check, terminal);

        String found = out.toString(UTF_8);
        assertThat(code).as(found).isIn(ExitCode.CLEAN, ExitCode.FINDINGS);
        Path golden = draft.resolveSibling(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, found);
        }
        assertThat(found).isEqualTo(Files.readString(golden));
    }

    static List<Path> drafts() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            return files.filter(file -> file.getFileName().toString().startsWith("draft."))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> draftsInEveryFormat() throws IOException {
        return drafts().stream()
                .filter(draft -> IN_EVERY_FORMAT.contains(
                        draft.getName(draft.getNameCount() - 2).toString()))
                .toList();
    }
}
