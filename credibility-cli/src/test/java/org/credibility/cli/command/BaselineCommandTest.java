package org.credibility.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineCommandTest {
    private static final String HEARSAY =
            "The ferry line will be sold in May, internal sources told @ilse, she claims on X.";
    private static final String OTHER = "The harbour will close in June, internal sources told @otto, he claims on X.";
    private static final List<String> PLAIN = List.of(
            "The council met on Monday, its minutes show.",
            "Ann Vale, who runs the line, said it carried 31,200 people.",
            "The bridge is 120 metres long, the register says.",
            "\"We have decided nothing,\" said Ilse Brandt.");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String baseline = "";

    @BeforeEach
    void nameBaseline() {
        baseline = folder.resolve("accepted.json").toString();
    }

    @Test
    void acceptsWhatIsFound() throws IOException {
        String draft = draft("a.md", HEARSAY);

        assertThat(run("baseline", "create", draft)).isEqualTo(ExitCode.CLEAN);
        assertThat(err()).endsWith("accepted.json: accepts 1, before 0\n");
        assertThat(Path.of(baseline)).content().contains("{\"draft\":\"a.md\",\"rule\":\"CR201\",\"fingerprint\":\"");
        assertThat(check(draft)).isEqualTo(ExitCode.CLEAN);

        draft("a.md", HEARSAY + "\n\n" + OTHER);
        assertThat(check(draft)).isEqualTo(ExitCode.FINDINGS);
        assertThat(out()).contains("1 warning", "· 1 in the baseline");
    }

    @Test
    void survivesEditsElsewhereInTheDraft() throws IOException {
        Random random = new Random(20_310_617);
        List<String> paragraphs = new ArrayList<>(List.of(HEARSAY, PLAIN.get(0), OTHER, PLAIN.get(1)));
        String draft = draft("a.md", String.join("\n\n", paragraphs));
        run("baseline", "create", draft);

        for (int edit = 0; edit < 50; edit++) {
            edit(paragraphs, random);
            draft("a.md", String.join("\n\n", paragraphs));

            assertThat(check(draft)).as(String.join("\n", paragraphs) + out()).isEqualTo(ExitCode.CLEAN);
            assertThat(out()).contains("· 2 in the baseline");
        }
    }

    /** Adds, drops or changes a paragraph that is not the one of a finding, or moves any. */
    private static void edit(List<String> paragraphs, Random random) {
        int at = random.nextInt(paragraphs.size());
        boolean plain = !paragraphs.get(at).contains("internal sources");
        switch (random.nextInt(4)) {
            case 0 -> paragraphs.add(at, PLAIN.get(random.nextInt(PLAIN.size())));
            case 1 -> paragraphs.add(random.nextInt(paragraphs.size()), paragraphs.remove(at));
            case 2 ->
                paragraphs.set(at, paragraphs.get(at) + (plain ? " It is " + random.nextInt(99) + " years old." : ""));
            default -> {
                if (plain) {
                    paragraphs.remove(at);
                }
            }
        }
    }

    @Test
    void refusesToMakeWhatIsThere() throws IOException {
        String draft = draft("a.md", HEARSAY);
        run("baseline", "create", draft);

        assertThat(run("baseline", "create", draft)).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("is there already; say update, or prune");
    }

    @Test
    void acceptsWhatIsFoundInPlaceOfWhatWas() throws IOException {
        String draft = draft("a.md", HEARSAY);
        run("baseline", "create", draft);
        draft("a.md", OTHER);

        assertThat(run("baseline", "update", draft)).isEqualTo(ExitCode.CLEAN);
        assertThat(entries()).hasSize(1);
        assertThat(check(draft)).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void forgetsWhatIsGoneAndAcceptsNothing() throws IOException {
        String first = draft("a.md", HEARSAY);
        String second = draft("b.md", HEARSAY);
        run("baseline", "create", first, second);
        draft("a.md", OTHER);
        Files.delete(Path.of(second));

        assertThat(run("baseline", "prune", first)).isEqualTo(ExitCode.CLEAN);
        assertThat(entries()).isEmpty();
        assertThat(check(first)).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void showsWhatIsAccepted() throws IOException {
        run("baseline", "create", draft("a.md", HEARSAY));

        assertThat(run("baseline", "show")).isEqualTo(ExitCode.CLEAN);
        assertThat(out()).startsWith("a.md CR201 ").endsWith("accepted: 1, in drafts: 1\n");
    }

    @Test
    void writesNothingWhereADraftCannotBeRead() throws IOException {
        assertThat(run(
                        "baseline",
                        "create",
                        draft("a.md", HEARSAY),
                        folder.resolve("none.md").toString()))
                .isEqualTo(ExitCode.FAILURE);
        assertThat(Path.of(baseline)).doesNotExist();
    }

    @Test
    void namesWhatItCanDo() {
        assertThat(run("baseline", "crate")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("'crate'", "create");
    }

    private List<String> entries() throws IOException {
        return Files.readAllLines(Path.of(baseline)).stream()
                .filter(line -> line.contains("\"draft\""))
                .collect(Collectors.toList());
    }

    private int check(String draft) {
        return run("check", draft, "--fail-on", "note");
    }

    private int run(String command, String... arguments) {
        out.reset();
        err.reset();
        Terminal terminal =
                new Terminal(new ByteArrayInputStream(new byte[0]), out, err, Map.of("XDG_CONFIG_HOME", "none"), UTF_8);
        boolean shows = Stream.of(arguments).anyMatch("show"::equals);
        String[] rest = shows
                ? new String[] {"--baseline", baseline}
                : new String[] {"--baseline", baseline, "--select", "CR201"};
        return Program.run(
                Stream.of(Stream.of(command), Stream.of(arguments), Stream.of(rest))
                        .flatMap(words -> words)
                        .toArray(String[]::new),
                terminal);
    }

    private String draft(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), "# Ferry line to be sold in May\n\n" + text + "\n")
                .toString();
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }
}
