package org.credibility.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.cli.draft.DraftReader;
import org.credibility.cli.settings.InputChoice;
import org.credibility.cli.settings.SettingValues;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that tell what is read. */
final class InputOptions {
    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description = "Files, folders, patterns, addresses; - for standard input.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--files-from",
            paramLabel = "FILE",
            description = "Read the names of inputs from FILE, one a line.")
    private @Nullable String list;

    @Option(names = "--exclude", paramLabel = "GLOB", description = "Leave out what matches GLOB; may be repeated.")
    private List<String> excluded = new ArrayList<>();

    @Option(names = "--type", paramLabel = "T", description = "md, html, txt or auto, by name and content (auto).")
    private String type = "auto";

    @Option(names = "--stdin-filename", paramLabel = "NAME", description = "What to call standard input.")
    private @Nullable String standardInputName;

    /**
     * Returns what the user wants to be read.
     *
     * @throws IllegalArgumentException if there is nothing, or the list cannot be read; the message is a sentence for the user
     */
    InputChoice choice(InputStream standardInput) {
        List<String> all = new ArrayList<>(names);
        if (list != null) {
            lines(list, standardInput).stream()
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .forEach(all::add);
            if (list.equals(DraftReader.STANDARD_INPUT) && all.contains(DraftReader.STANDARD_INPUT)) {
                throw new IllegalArgumentException("standard input cannot hold both a draft and the names of drafts");
            }
        }
        return new InputChoice(all, excluded, SettingValues.draftFormat(type), Optional.ofNullable(standardInputName));
    }

    private static List<String> lines(String list, InputStream standardInput) {
        try {
            return list.equals(DraftReader.STANDARD_INPUT)
                    ? new String(standardInput.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList()
                    : Files.readAllLines(Path.of(list));
        } catch (CharacterCodingException wrong) {
            throw new IllegalArgumentException("--files-from " + list + ": not UTF-8", wrong);
        } catch (IOException | InvalidPathException missing) {
            throw new IllegalArgumentException("--files-from " + list + ": cannot be read", missing);
        }
    }
}
