package org.credibility.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.credibility.Credibility;
import org.credibility.fetch.SourceFetcher;
import org.jspecify.annotations.NullMarked;

/**
 * A program of one class that uses the core or the fetcher, as a reader of the documents would write it.
 *
 * @param source the source of the class
 * @param folder where it is compiled
 */
record JavaProgram(String source, Path folder) {
    private static final Pattern CLASS = Pattern.compile("^(?:public )?(?:final )?class (\\w+)", Pattern.MULTILINE);

    /** Compiles the program, without a warning, and returns what its main method prints. */
    String run() {
        Matcher type = CLASS.matcher(source);
        assertThat(type.find()).as("a class in %s", source).isTrue();
        try {
            compile(folder.resolve(type.group(1) + ".java"));
            return printed(type.group(1));
        } catch (IOException | URISyntaxException | ReflectiveOperationException failure) {
            throw new AssertionError(source, failure);
        }
    }

    private void compile(Path file) throws IOException, URISyntaxException {
        Files.writeString(file, source);
        StringWriter messages = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options =
                List.of("-Xlint:all", "-Werror", "-proc:none", "-d", folder.toString(), "-classpath", classPath());
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(file))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }

    /** The core and its annotations, and the fetcher where it is used; nothing else of what the tests can see. */
    private String classPath() throws URISyntaxException {
        String separator = System.getProperty("path.separator");
        String core = place(Credibility.class) + separator + place(NullMarked.class);
        boolean fetches = source.contains("import " + SourceFetcher.class.getPackageName() + ".");
        return fetches ? core + separator + place(SourceFetcher.class) : core;
    }

    private static Path place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private String printed(String type) throws IOException, ReflectiveOperationException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {folder.toUri().toURL()}, Credibility.class.getClassLoader());
                PrintStream captured = new PrintStream(output, true, StandardCharsets.UTF_8)) {
            System.setOut(captured);
            var main = loader.loadClass(type).getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return output.toString(StandardCharsets.UTF_8);
    }
}
