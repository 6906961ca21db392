package org.credibility.cli.settings;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file to begin with.
 *
 * @param path where it goes, from the folder of the repository on
 * @param text what it holds
 */
public record StarterFile(String path, String text) {
    /** The settings that one can begin with. */
    public static final List<String> PRESETS = List.of("newsroom", "factcheck", "blog");

    /** The pipelines that there are files for. */
    public static final List<String> PIPELINES = List.of("github", "gitlab", "pre-commit");

    /** Checks that both are given. */
    public StarterFile {
        requireNonNull(path, "path");
        requireNonNull(text, "text");
    }

    /**
     * Returns a settings file.
     *
     * @throws IllegalArgumentException if there is no such preset; the message is a sentence for the user
     */
    public static StarterFile settings(String preset) {
        check(preset, PRESETS);
        return new StarterFile(SettingsSearch.FILE_NAME, resource(preset + ".yaml"));
    }

    /**
     * Returns a file that runs the check in a pipeline.
     *
     * @throws IllegalArgumentException if there is none for it; the message is a sentence for the user
     */
    public static StarterFile pipeline(String name) {
        check(name, PIPELINES);
        return switch (name) {
            case "github" -> new StarterFile(".github/workflows/sourcing.yml", resource("github.yml"));
            case "gitlab" -> new StarterFile(".gitlab-ci.yml", resource("gitlab.yml"));
            default -> new StarterFile(".pre-commit-config.yaml", resource("pre-commit.yaml"));
        };
    }

    private static void check(String name, List<String> known) {
        if (!known.contains(name)) {
            throw new IllegalArgumentException(
                    "'" + name + "' is none of " + String.join(", ", known) + Likeness.hint(name, known));
        }
    }

    private static String resource(String name) {
        try (InputStream resource = StarterFile.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
