package org.credibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Shows that the check of the floors can fail. */
class FloorsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));
    private static final Floors FLOORS = Floors.documented("credibility-core", "org.credibility");

    @Test
    void readsTheFirstWordOfEachLineOfTheModulesBlock() {
        String markdown = """
                # Architecture
                ```floors credibility-other
                cellar
                ```
                ```floors credibility-core
                text     spans
                (root)   the way in
                ```
                ```
                loft
                ```
                """;

        assertThat(Floors.parse(markdown, "credibility-core", "org.credibility").names())
                .containsExactly("text", "(root)");
    }

    @Test
    void refusesAModuleWithoutABlock() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Floors.parse("# Architecture", "credibility-core", "org.credibility"))
                .withMessage("no floors of org.credibility");
    }

    @Test
    void failsWhereAHigherFloorIsUsed() {
        List<String> swapped = new ArrayList<>(FLOORS.names());
        Collections.swap(swapped, swapped.indexOf("source"), swapped.indexOf("claim"));

        assertThat(violations(swapped)).anyMatch(message -> message.contains("org.credibility.claim.Claim"));
    }

    @Test
    void failsWhereAPackageStandsOnNoFloor() {
        List<String> shortened = new ArrayList<>(FLOORS.names());
        shortened.remove("score");

        assertThat(violations(shortened)).anyMatch(message -> message.contains("org.credibility.score.Score"));
    }

    @Test
    void failsWhereAFloorHasNoPackage() {
        List<String> extended = new ArrayList<>(FLOORS.names());
        extended.add("attic");

        assertThat(violations(extended)).anyMatch(message -> message.contains("attic"));
    }

    private static List<String> violations(List<String> names) {
        return new Floors("org.credibility", names)
                .rule()
                .evaluate(CLASSES)
                .getFailureReport()
                .getDetails();
    }
}
