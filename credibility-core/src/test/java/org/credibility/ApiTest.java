package org.credibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds api.txt, all that users of the module can see, against the code. {@code -Dapi.update=true} writes it anew; a line
 * that goes or changes breaks callers and needs a line in CHANGELOG.md.
 */
class ApiTest {
    private static final Path API = Path.of("api.txt");
    private static final String EXPORTED = "exports org.credibility";
    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");
    private static final Set<String> OF_EVERY_ENUM = Set.of("values", "valueOf");

    @Test
    void isWhatApiTxtSays() throws IOException {
        String api = String.join("\n", lines()) + "\n";
        if (Boolean.getBoolean("api.update")) {
            Files.writeString(API, api);
        }

        assertThat(api)
                .as(
                        "api.txt; if the change is meant, run this test with -Dapi.update=true and tell of it in CHANGELOG.md")
                .isEqualTo(Files.readString(API));
    }

    @Test
    void exportsEveryPackage() throws IOException {
        long exported = Files.readAllLines(Path.of("src", "main", "java", "module-info.java")).stream()
                .filter(line -> line.strip().startsWith(EXPORTED))
                .count();

        assertThat(types().map(Class::getPackageName).distinct()).hasSize((int) exported);
    }

    private static List<String> lines() {
        return types().flatMap(ApiTest::lines).sorted().toList();
    }

    private static Stream<Class<?>> types() {
        return new ClassFileImporter()
                .importPath(Path.of("target", "classes")).stream()
                        .filter(type -> !type.getSimpleName().isEmpty())
                        .map(JavaClass::reflect)
                        .filter(ApiTest::isVisible);
    }

    private static boolean isVisible(Class<?> type) {
        boolean own = Modifier.isPublic(type.getModifiers());
        return own && (type.getDeclaringClass() == null || isVisible(type.getDeclaringClass()));
    }

    private static Stream<String> lines(Class<?> type) {
        Stream<String> head = Stream.of(name(type) + " " + kind(type));
        Stream<String> fields = Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .map(field -> name(type) + "." + field.getName() + constant(field));
        Stream<String> constructors = Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> Modifier.isPublic(constructor.getModifiers()))
                .map(constructor -> name(type) + "(" + parameters(constructor) + ")");
        Stream<String> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> isTold(method, type))
                .map(method -> name(type) + "." + method.getName() + "(" + parameters(method) + "): "
                        + name(method.getGenericReturnType())
                        + (Modifier.isStatic(method.getModifiers()) ? " static" : ""));
        return Stream.of(head, fields, constructors, methods).flatMap(lines -> lines);
    }

    private static boolean isTold(Method method, Class<?> type) {
        return Modifier.isPublic(method.getModifiers())
                && !method.isSynthetic()
                && !OF_EVERY_OBJECT.contains(method.getName())
                && !(type.isEnum() && OF_EVERY_ENUM.contains(method.getName()));
    }

    private static String kind(Class<?> type) {
        String kind = type.isRecord() ? "record" : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
        String interfaces =
                Arrays.stream(type.getGenericInterfaces()).map(ApiTest::name).collect(Collectors.joining(", "));
        return interfaces.isEmpty() ? kind : kind + " of " + interfaces;
    }

    private static String constant(Field field) {
        return field.isEnumConstant() ? "" : ": " + name(field.getGenericType());
    }

    private static String parameters(Executable executable) {
        return Arrays.stream(executable.getGenericParameterTypes())
                .map(ApiTest::name)
                .collect(Collectors.joining(", "));
    }

    /** Names of the language's own packages go without them. */
    private static String name(Type type) {
        return type.getTypeName()
                .replaceAll("\\bjava\\.(?:\\w+\\.)+(?=[A-Z])", "")
                .replace('$', '.');
    }
}
