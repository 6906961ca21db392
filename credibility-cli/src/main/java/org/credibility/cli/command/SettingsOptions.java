package org.credibility.cli.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.cli.draft.DraftReader;
import org.credibility.cli.settings.LayeredSettings;
import org.credibility.cli.settings.SettingsLayer;
import org.credibility.cli.settings.SettingsSearch;
import org.credibility.cli.settings.Trust;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that tell where settings come from. */
final class SettingsOptions {
    @Option(
            names = {"-c", "--config"},
            paramLabel = "FILE",
            description = "Take settings from FILE (the nearest " + SettingsSearch.FILE_NAME + ").")
    private @Nullable String config;

    @Option(names = "--isolated", description = "Read no settings file.")
    private boolean isolated;

    /**
     * Returns what is set by options and files.
     *
     * @param options what options set
     * @param folder where the search for the repository's file begins
     * @throws IllegalArgumentException if a file is broken; the message is a sentence for the user with the place
     */
    LayeredSettings load(SettingsLayer options, Path folder, Terminal terminal) {
        Optional<Path> file = isolated ? Optional.empty() : repositoryFile(folder, terminal);
        List<SettingsLayer> layers = new ArrayList<>(List.of(options));
        file.ifPresent(found -> layers.add(SettingsSearch.read(shown(found), Trust.REPOSITORY)));
        addPersonal(layers, terminal);
        Path root = file.map(found -> folderOf(found.toString()))
                .or(() -> SettingsSearch.repositoryRoot(folder))
                .orElse(folder);
        return new LayeredSettings(layers, root);
    }

    /** Adds the user's own settings. */
    void addPersonal(List<SettingsLayer> layers, Terminal terminal) {
        Path home = Path.of(System.getProperty("user.home", "."));
        if (!isolated) {
            SettingsSearch.personalFile(terminal.environment(), home)
                    .ifPresent(found -> layers.add(SettingsSearch.read(found.toString(), Trust.PERSONAL)));
        }
    }

    /** Returns whether the options name a file, or none. */
    boolean isGiven() {
        return config != null || isolated;
    }

    private Optional<Path> repositoryFile(Path folder, Terminal terminal) {
        String told = config == null ? terminal.environment().getOrDefault(SettingsSearch.VARIABLE, "") : config;
        if (told.isEmpty()) {
            return SettingsSearch.repositoryFile(folder);
        }
        try {
            return Optional.of(Path.of(told));
        } catch (InvalidPathException none) {
            throw new IllegalArgumentException(told + ": no such settings file", none);
        }
    }

    /** Returns the folder that an input lies in, or that it is; where there is none, the folder of the program. */
    static Path folderOf(String input) {
        try {
            Path path = Path.of(input.equals(DraftReader.STANDARD_INPUT) ? "" : input)
                    .toAbsolutePath();
            Path folder = Files.isDirectory(path) ? path : path.getParent();
            return folder == null || !Files.isDirectory(folder) ? Path.of("").toAbsolutePath() : folder;
        } catch (InvalidPathException none) {
            return Path.of("").toAbsolutePath();
        }
    }

    /** Returns a path from the folder of the program on where it lies in it. */
    static String shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return file.startsWith(here) ? here.relativize(file).toString() : file.toString();
    }
}
