package org.credibility.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the documents of the repository against what they point to. */
class DocumentsTest {
    private static final Path ROOT = Path.of("..");
    private static final Path DECISIONS = ROOT.resolve("docs").resolve("decisions");
    private static final Set<String> NOT_OURS = Set.of("target", ".git");
    private static final Pattern CODE = Pattern.compile("^```.*?^```$|`[^`\n]*`", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern ADDRESS = Pattern.compile("[a-z]+:.*");
    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.~>/])/(?:home|root|tmp|var|opt|usr|mnt|srv|work|Users)/|\\b[A-Z]:\\\\|file://");

    @ParameterizedTest
    @MethodSource("documents")
    void linkToWhatIsThere(Path document) throws IOException {
        assertThat(targets(Files.readString(document)))
                .allSatisfy(
                        target -> assertThat(document.resolveSibling(target)).exists());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void nameNoPathOfAMachine(Path document) throws IOException {
        assertThat(Files.readString(document)).doesNotContainPattern(MACHINE_PATH);
    }

    @Test
    void listEveryDecision() throws IOException {
        try (Stream<Path> files = Files.list(DECISIONS)) {
            List<String> decisions = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .sorted()
                    .toList();

            assertThat(targets(Files.readString(DECISIONS.resolve("README.md"))))
                    .containsExactlyElementsOf(decisions);
        }
    }

    @Test
    void findLinksOutsideOfCode() {
        String document = """
                See [one](one.md#top), [two](docs/two.md) and [the web](https://example.org/three.md).
                `a[0](four.md)`
                ```java
                call[1](five.md);
                ```
                """;

        assertThat(targets(document)).containsExactly("one.md", "docs/two.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"see /home/ann/notes", "C:\\notes", "(/tmp/x)", "file:///notes"})
    void knowPathsOfMachines(String words) {
        assertThat(words).containsPattern(MACHINE_PATH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../shared/eval/dev.sh", "docs/home/x", "example.org/home/x", "and/or"})
    void knowOtherPaths(String words) {
        assertThat(words).doesNotContainPattern(MACHINE_PATH);
    }

    /** The relative links outside of code, without their anchors. */
    private static List<String> targets(String document) {
        return LINK.matcher(CODE.matcher(document).replaceAll(""))
                .results()
                .map((MatchResult link) -> link.group(1).split("#", 2)[0])
                .filter(target -> !target.isEmpty() && !ADDRESS.matcher(target).matches())
                .toList();
    }

    static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean ours = !NOT_OURS.contains(folder.getFileName().toString());
                return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".md")) {
                    documents.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        documents.sort(null);
        return documents;
    }
}
