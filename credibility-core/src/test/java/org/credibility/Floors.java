package org.credibility;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The packages of a module, each on a floor of its own.
 *
 * @param root the name of the module's root package
 * @param names the floors, the lowest first, named as the packages below the root
 */
record Floors(String root, List<String> names) {
    private static final String ROOT = "(root)";

    Floors {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("no floors of " + root);
        }
    }

    /** Returns the floors that ARCHITECTURE.md lists for a module. */
    static Floors documented(String module, String root) {
        try {
            return parse(Files.readString(Path.of("..", "ARCHITECTURE.md")), module, root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the floors in the fenced block of a module: the first word of each of its lines. */
    static Floors parse(String markdown, String module, String root) {
        List<String> names = markdown.lines()
                .dropWhile(line -> !line.equals("```floors " + module))
                .skip(1)
                .takeWhile(line -> !line.equals("```"))
                .map(line -> line.split(" ", 2)[0])
                .toList();
        return new Floors(root, names);
    }

    /** Returns the rule that every class stands on a floor and uses only floors below its own. */
    ArchRule rule() {
        LayeredArchitecture floors = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .ensureAllClassesAreContainedInArchitecture();
        for (String name : names) {
            floors = floors.layer(name).definedBy(name.equals(ROOT) ? root : root + "." + name + "..");
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
