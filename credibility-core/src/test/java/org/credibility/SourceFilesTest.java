package org.credibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.credibility.SourceFiles.Declaration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the Java files of all modules against the limits of the project. */
class SourceFilesTest {
    private static final int LONGEST_FILE = 600;
    private static final int LONGEST_METHOD = 60;

    @ParameterizedTest
    @ValueSource(strings = {"credibility-core", "credibility-fetch", "credibility-cli", "credibility-lab"})
    void keepsFilesShort(String module) throws IOException {
        for (Path file : SourceFiles.paths(Path.of("..", module, "src"))) {
            assertThat(Files.readAllLines(file)).as("lines of %s", file).hasSizeLessThanOrEqualTo(LONGEST_FILE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"credibility-core", "credibility-fetch", "credibility-cli", "credibility-lab"})
    void keepsMethodsShort(String module) throws IOException {
        assertThat(SourceFiles.in(Path.of("..", module, "src")).methods())
                .filteredOn(method -> method.lines() > LONGEST_METHOD)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"credibility-core", "credibility-fetch", "credibility-cli", "credibility-lab"})
    void describesEveryPackage(String module) throws IOException {
        Path sources = Path.of("..", module, "src", "main", "java");
        assertThat(SourceFiles.paths(sources))
                .filteredOn(file -> !file.endsWith("module-info.java"))
                .allSatisfy(file ->
                        assertThat(file.resolveSibling("package-info.java")).exists());
        assertThat(SourceFiles.in(sources).packages())
                .filteredOn(description -> description.place().contains("package-info.java"))
                .isNotEmpty()
                .allMatch(Declaration::documented);
    }

    @ParameterizedTest
    @ValueSource(strings = {"credibility-core", "credibility-fetch", "credibility-cli"})
    void documentsWhatOthersUse(String module) throws IOException {
        SourceFiles files = SourceFiles.in(Path.of("..", module, "src", "main", "java"));

        assertThat(undocumented(files.types())).isEmpty();
        assertThat(undocumented(files.methods())).isEmpty();
    }

    @Test
    void findsTheTypesThatTheArchitectureNames() throws IOException {
        Set<String> types = new HashSet<>(Set.of("JSpecify"));
        for (String module : List.of("credibility-core", "credibility-fetch", "credibility-cli", "credibility-lab")) {
            SourceFiles.in(Path.of("..", module, "src")).types().forEach(type -> types.add(type.name()));
        }
        Set<String> named = Pattern.compile("[^A-Za-z]+")
                .splitAsStream(Files.readString(Path.of("..", "ARCHITECTURE.md")))
                .filter(word -> word.chars().filter(Character::isUpperCase).count() > 1)
                .filter(word -> word.chars().anyMatch(Character::isLowerCase))
                .collect(Collectors.toSet());

        assertThat(named).contains("TaggedText").isSubsetOf(types);
    }

    @Test
    void seesLongMethodsAndMissingJavadoc(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Ferry.java"), """
                public class Ferry {
                    /** Sails. */
                    public void sail() {
                    }

                    public void moor() {}

                    void sink() {}

                    @Override
                    public String toString() {
                        return "";
                    }

                    interface Crew {
                        void rest();
                    }

                    public interface Timetable {
                        void change();
                    }
                }
                """);

        SourceFiles files = SourceFiles.in(folder);

        assertThat(files.methods()).extracting(Declaration::lines).containsExactly(2L, 1L, 1L, 3L, 1L, 1L);
        assertThat(undocumented(files.types())).extracting(Declaration::name).containsExactly("Ferry", "Timetable");
        assertThat(undocumented(files.methods())).extracting(Declaration::name).containsExactly("moor", "change");
    }

    private static List<Declaration> undocumented(List<Declaration> declarations) {
        return declarations.stream()
                .filter(declaration -> declaration.visible() && !declaration.documented())
                .toList();
    }
}
