package org.credibility.cli;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the structure of the module against ARCHITECTURE.md and the rules of the project. */
class ArchitectureTest {
    private static final String ROOT = "org.credibility.cli";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void usesOnlyLowerFloors() throws IOException {
        List<String> floors = documentedFloors();

        assertThat(floors).isNotEmpty();
        rule(floors).check(CLASSES);
    }

    @Test
    void failsWhereAPackageStandsOnNoFloor() throws IOException {
        List<String> floors = documentedFloors();

        assertThat(rule(floors.subList(0, floors.size() - 1)).evaluate(CLASSES).hasViolation())
                .isTrue();
    }

    @Test
    void hasNoCycles() {
        slices().matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void endsTheProgramInMainOnly() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(CLASSES);
    }

    @Test
    void namesConcepts() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..", "..impl..", "..helper..", "..manager..", "..service..", "..model..", "..internal..")
                .orShould()
                .haveNameMatching(".*(Util|Utils|Impl|Helper|Manager|Service|Model|Info)")
                .orShould()
                .haveNameMatching(".*[.$]Abstract\\w*")
                .check(CLASSES);
    }

    @Test
    void closesEveryClassToSubclassesItDoesNotName() {
        DescribedPredicate<JavaClass> open = DescribedPredicate.describe(
                "open",
                type -> !type.isInterface()
                        && !type.isEnum()
                        && !type.isAnonymousClass()
                        && !type.getModifiers().contains(FINAL)
                        && !type.getModifiers().contains(ABSTRACT)
                        && !type.reflect().isSealed());

        noClasses().should(be(open)).check(CLASSES);
    }

    @Test
    void keepsNoMutableStatics() {
        fields().that().areStatic().should().beFinal().allowEmptyShould(true).check(CLASSES);
    }

    /** The first word of each line of the module's block in ARCHITECTURE.md, the lowest floor first. */
    private static List<String> documentedFloors() throws IOException {
        return Files.readAllLines(Path.of("..", "ARCHITECTURE.md")).stream()
                .dropWhile(line -> !line.equals("```floors credibility-cli"))
                .skip(1)
                .takeWhile(line -> !line.equals("```"))
                .map(line -> line.split(" ", 2)[0])
                .toList();
    }

    private static ArchRule rule(List<String> names) {
        LayeredArchitecture floors = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .ensureAllClassesAreContainedInArchitecture();
        for (String name : names) {
            floors = floors.layer(name).definedBy(name.equals("(root)") ? ROOT : ROOT + "." + name + "..");
        }
        for (int at = 0; at < names.size(); at++) {
            List<String> higher = names.subList(at + 1, names.size());
            floors = higher.isEmpty()
                    ? floors.whereLayer(names.get(at)).mayNotBeAccessedByAnyLayer()
                    : floors.whereLayer(names.get(at)).mayOnlyBeAccessedByLayers(higher.toArray(String[]::new));
        }
        return floors;
    }
}
