package org.credibility.fetch.cache;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** The mark of the program that reads pages, by which another release is told from it. */
public final class ReaderMark {
    private ReaderMark() {}

    /**
     * Returns the mark of the jar that some code was loaded from: its size and when it was written. Empty where the code is
     * in no jar, as on a developer's class path, where classes change one by one.
     */
    public static Optional<String> of(Class<?> code) {
        CodeSource source = code.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            Path jar = Path.of(source.getLocation().toURI());
            return Files.isRegularFile(jar)
                    ? Optional.of(Files.size(jar) + " " + Files.getLastModifiedTime(jar))
                    : Optional.empty();
        } catch (IOException | URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }
}
