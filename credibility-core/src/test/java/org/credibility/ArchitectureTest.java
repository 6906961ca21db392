package org.credibility;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the structure of the module against ARCHITECTURE.md and the rules of the project. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    /** The packages that open resources of the module's own jar. */
    private static final String[] READERS = {"org.credibility.lexicon", "org.credibility.syntax"};

    @Test
    void usesOnlyLowerFloors() {
        Floors.documented("credibility-core", "org.credibility").rule().check(CLASSES);
    }

    @Test
    void hasNoCycles() {
        slices().matching("org.credibility.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void readsAndWritesNothing() {
        DescribedPredicate<JavaClass> harmless = resideInAnyPackage(
                        "org.credibility..",
                        "org.jspecify.annotations",
                        "java.lang..",
                        "java.math",
                        "java.text",
                        "java.time..",
                        "java.util..")
                .or(equivalentTo(URI.class))
                .or(equivalentTo(ByteOrder.class))
                .or(equivalentTo(Charset.class))
                .or(equivalentTo(StandardCharsets.class))
                .or(resideInAnyPackage("").as("primitive types"));
        DescribedPredicate<JavaClass> streams = equivalentTo(InputStream.class)
                .or(equivalentTo(Reader.class))
                .or(equivalentTo(InputStreamReader.class))
                .or(equivalentTo(BufferedReader.class))
                .or(equivalentTo(IOException.class))
                .or(resideInAnyPackage("java.nio", "java.nio.charset"));

        classes()
                .that()
                .resideOutsideOfPackages(READERS)
                .should()
                .onlyDependOnClassesThat(harmless)
                .check(CLASSES);
        classes()
                .that()
                .resideInAnyPackage(READERS)
                .should()
                .onlyDependOnClassesThat(harmless.or(streams))
                .check(CLASSES);
    }

    @Test
    void opensResourcesInTwoPackagesOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages(READERS)
                .should()
                .callMethodWhere(calls(List.of("getResource", "getResourceAsStream", "getResources")))
                .check(CLASSES);
    }

    @Test
    void asksNoClockAndThrowsNoDice() {
        noClasses()
                .should()
                .callMethodWhere(calls(List.of("now", "currentTimeMillis", "nanoTime", "random")))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Random|SplittableRandom|UUID|concurrent\\.ThreadLocalRandom)")
                .check(CLASSES);
    }

    @Test
    void computesTheSameOnEveryMachine() {
        noClasses()
                .should()
                .callMethodWhere(calls(List.of("exp", "log", "log10", "log1p", "expm1", "pow"))
                        .and(DescribedPredicate.describe(
                                "of Math", call -> call.getTargetOwner().isEquivalentTo(Math.class))))
                .orShould()
                .callMethodWhere(calls(List.of("getDefault", "systemDefault", "defaultCharset")))
                .check(CLASSES);
    }

    @Test
    void neverEndsTheProgram() {
        noClasses().should().callMethodWhere(calls(List.of("exit", "halt"))).check(CLASSES);
    }

    @Test
    void printsAndLogsNothing() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
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
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    private static DescribedPredicate<JavaCall<?>> calls(List<String> names) {
        return DescribedPredicate.describe("calls of " + names, call -> names.contains(call.getName()));
    }
}
