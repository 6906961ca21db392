package org.credibility.cli.settings;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Finds settings files: the repository's, upward from a folder to the repository's root, and the user's own. */
public final class SettingsSearch {
    /** What the repository's file is called. */
    public static final String FILE_NAME = ".credibility.yaml";

    /** The variable that names a file in its place. */
    public static final String VARIABLE = "CREDIBILITY_CONFIG";

    /** A repository has a folder, or in a second working tree a file, of this name. */
    private static final String GIT = ".git";

    private static final int MAX_BYTES = 4 * YamlReader.MAX_LENGTH;

    private SettingsSearch() {}

    /** Returns the nearest settings file from a folder up to the root of its repository; outside of one, the folder's own. */
    public static Optional<Path> repositoryFile(Path folder) {
        Path begin = requireNonNull(folder, "folder").toAbsolutePath().normalize();
        Path top = repositoryRoot(begin).orElse(begin);
        for (Path at = begin; at != null && at.startsWith(top); at = at.getParent()) {
            Path file = at.resolve(FILE_NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** Returns the root of the repository that holds a folder; empty where none does. */
    public static Optional<Path> repositoryRoot(Path folder) {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(GIT))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the user's own settings file; empty where there is none.
     *
     * @param environment the environment variables
     * @param home the user's folder
     */
    public static Optional<Path> personalFile(Map<String, String> environment, Path home) {
        String told = environment.getOrDefault("XDG_CONFIG_HOME", "");
        Path folder = told.isEmpty() ? home.resolve(".config") : home.resolve(told);
        Path file = folder.resolve("credibility").resolve("config.yaml");
        return Optional.of(file).filter(Files::isRegularFile);
    }

    /**
     * Returns what a settings file sets.
     *
     * @param name what the user calls the file
     * @throws IllegalArgumentException if it cannot be read or is broken; the message is a sentence for the user
     */
    public static SettingsLayer read(String name, Trust trust) {
        try {
            String text = BoundedText.read(Path.of(name), MAX_BYTES)
                    .orElseThrow(() -> new IllegalArgumentException(name + ": longer than a settings file can be"));
            return SettingsLayer.read(name, text, trust);
        } catch (InvalidPathException | NoSuchFileException missing) {
            throw new IllegalArgumentException(name + ": no such settings file", missing);
        } catch (CharacterCodingException wrong) {
            throw new IllegalArgumentException(name + ": not UTF-8", wrong);
        } catch (IOException broken) {
            throw new IllegalArgumentException(name + ": cannot be read", broken);
        }
    }
}
