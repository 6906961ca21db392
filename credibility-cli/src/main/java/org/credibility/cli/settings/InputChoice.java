package org.credibility.cli.settings;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.cli.draft.DraftFormat;
import org.credibility.cli.draft.InputFinder;

/**
 * What the user wants to be read.
 *
 * @param names files, folders, patterns, addresses, and "-" for standard input; never empty
 * @param excluded patterns of names that are left out
 * @param format the format of every input; empty where names and first words tell
 * @param standardInputName what standard input is called; empty for "-"
 */
public record InputChoice(
        List<String> names, List<String> excluded, Optional<DraftFormat> format, Optional<String> standardInputName) {
    /**
     * Copies the lists and checks that there is a name.
     *
     * @throws IllegalArgumentException if there is none; the message is a sentence for the user
     */
    public InputChoice {
        names = List.copyOf(names);
        excluded = List.copyOf(excluded);
        requireNonNull(format, "format");
        requireNonNull(standardInputName, "standardInputName");
        if (names.isEmpty()) {
            throw new IllegalArgumentException(
                    "an input is needed: a file, a folder, an address, or - for standard input");
        }
    }

    /** Returns the choice of files and folders as they are named. */
    public static InputChoice of(List<String> names) {
        return new InputChoice(names, List.of(), Optional.empty(), Optional.empty());
    }

    /** Returns the choice with more that is left out. */
    public InputChoice without(List<String> patterns) {
        List<String> all = new ArrayList<>(excluded);
        all.addAll(patterns);
        return new InputChoice(names, all, format, standardInputName);
    }

    /**
     * Returns the inputs there are.
     *
     * @throws IllegalArgumentException if a pattern is none; the message is a sentence for the user
     */
    public InputFinder.Found find() {
        return InputFinder.find(names, excluded);
    }
}
