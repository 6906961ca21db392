package org.credibility.fetch.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderMarkTest {
    @TempDir
    private Path folder;

    @Test
    void tellsOneJarFromTheNext() throws Exception {
        Path jar = folder.resolve("reader.jar");
        Optional<String> first = markOf(jar, 1);
        Optional<String> second = markOf(jar, 2);

        assertThat(first).isPresent();
        assertThat(second).isPresent().isNotEqualTo(first);
        assertThat(markOf(jar, 1)).isEqualTo(first);
    }

    @Test
    void hasNoneForClassesOfAFolderAndOfThePlatform() {
        assertThat(ReaderMark.of(ReaderMarkTest.class)).isEmpty();
        assertThat(ReaderMark.of(String.class)).isEmpty();
    }

    /** Returns the mark of a class of a jar that was written at some second. */
    private static Optional<String> markOf(Path jar, long second) throws Exception {
        write(jar);
        Files.setLastModifiedTime(jar, FileTime.from(Instant.ofEpochSecond(second)));
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            return ReaderMark.of(loader.loadClass(Sample.class.getName()));
        }
    }

    private static void write(Path jar) throws IOException {
        String name = Sample.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry(name));
            try (var code = ReaderMarkTest.class.getClassLoader().getResourceAsStream(name)) {
                code.transferTo(out);
            }
            out.closeEntry();
        }
    }

    /** A class to be put into a jar. */
    static final class Sample {}
}
