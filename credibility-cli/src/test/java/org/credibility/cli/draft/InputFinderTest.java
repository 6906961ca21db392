package org.credibility.cli.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFinderTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void makeDrafts() throws IOException {
        for (String name :
                List.of("b.md", "a.txt", "notes.csv", "old/c.html", "old/deep/d.md", ".git/e.md", ".f.md", ".x/g.md")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), "words");
        }
    }

    @Test
    void findsTheDraftsInAFolder() {
        assertThat(find(List.of(""), List.of())).containsExactly("a.txt", "b.md", "old/c.html", "old/deep/d.md");
    }

    @Test
    void takesFilesAsTheyAreNamed() {
        assertThat(find(List.of("notes.csv", "nowhere.md", "b.md"), List.of()))
                .containsExactly("notes.csv", "nowhere.md", "b.md");
    }

    @Test
    void findsWhatAPatternMatches() {
        assertThat(find(List.of("*.md"), List.of())).containsExactly("b.md");
        assertThat(find(List.of("**/*.md"), List.of())).containsExactly("b.md", "old/deep/d.md");
        assertThat(find(List.of("old/*"), List.of())).containsExactly("old/c.html");
        assertThat(find(List.of("**/deep/**/d.md"), List.of())).containsExactly("old/deep/d.md");
        assertThat(find(List.of("*.{csv,txt}"), List.of())).containsExactly("a.txt", "notes.csv");
    }

    @Test
    void leavesOutWhatTheUserDoes() {
        assertThat(find(List.of(""), List.of("deep", "*.txt"))).containsExactly("b.md", "old/c.html");
        assertThat(find(List.of("", "a.txt"), List.of("old/**", "a.*"))).containsExactly("b.md");
        assertThat(find(List.of("old"), List.of("old/**/d.md"))).containsExactly("old/c.html");
    }

    @Test
    void takesEveryInputOnce() {
        assertThat(find(List.of("old/c.html", "old/../old/c.html", "old", "b.md", ""), List.of()))
                .containsExactly("old/c.html", "old/deep/d.md", "b.md", "a.txt");
    }

    @Test
    void leavesAFolderThatLeadsBack() throws IOException {
        Files.createSymbolicLink(folder.resolve("old/loop"), folder);

        InputFinder.Found found = InputFinder.find(List.of(folder.toString()), List.of());

        assertThat(found.names()).hasSize(4);
        assertThat(found.problems())
                .containsExactly(folder.resolve("old/loop")
                        + ": leads back to a folder that it lies in; leave it out with --exclude 'loop'");
        assertThat(InputFinder.find(List.of(folder.toString()), List.of("loop")).problems())
                .isEmpty();
    }

    @Test
    void leavesWhatLiesOutside(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("secret.md"), "words");
        Files.createSymbolicLink(folder.resolve("old/out"), outside);
        Files.createSymbolicLink(folder.resolve("out.md"), outside.resolve("secret.md"));
        Files.createSymbolicLink(folder.resolve("within.md"), folder.resolve(".f.md"));

        InputFinder.Found found = InputFinder.find(List.of(folder.toString()), List.of());

        assertThat(found.names()).hasSize(5).contains(folder + "/within.md");
        assertThat(found.problems())
                .containsExactlyInAnyOrder(
                        folder + "/old/out: leads out of the folder; name where it leads, or leave it out with"
                                + " --exclude 'out'",
                        folder + "/out.md: leads out of the folder; name where it leads, or leave it out with"
                                + " --exclude 'out.md'");
        assertThat(InputFinder.find(List.of(folder + "/out.md"), List.of()).names())
                .containsExactly(folder + "/out.md");
    }

    @Test
    void tellsWhereNothingIsFound() {
        assertThat(InputFinder.find(List.of(folder + "/*.pdf", folder + "/.git"), List.of("e.md"))
                        .problems())
                .containsExactly(
                        folder + "/*.pdf: matches no file", folder + "/.git: holds no .md, .html or .txt file");
    }

    @Test
    void refusesAPatternThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InputFinder.find(List.of("a"), List.of("[")))
                .withMessageStartingWith("'[' is no pattern: ");
    }

    private List<String> find(List<String> names, List<String> excluded) {
        List<String> inside = names.stream()
                .map(name -> name.isEmpty() ? folder.toString() : folder + "/" + name)
                .toList();
        Stream<String> found = InputFinder.find(inside, excluded).names().stream();
        return found.map(name -> folder.relativize(Path.of(name)).toString()).toList();
    }
}
