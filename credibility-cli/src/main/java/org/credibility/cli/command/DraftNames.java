package org.credibility.cli.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.credibility.cli.settings.SettingsSearch;

/** Names drafts as pipelines know them: from the root of their repository on, with slashes. Safe for use by several threads. */
final class DraftNames {
    private final Map<Path, Optional<Path>> roots = new ConcurrentHashMap<>();

    /** Returns the name of a draft, given what the user calls it; that itself where it lies in no repository. */
    String of(String label) {
        if (isAddress(label)) {
            return label;
        }
        try {
            Path file = Path.of(label).toAbsolutePath().normalize();
            Path folder = file.getParent() == null ? file : file.getParent();
            Optional<Path> root = roots.computeIfAbsent(folder, SettingsSearch::repositoryRoot);
            String name = root.map(top -> top.relativize(file).toString()).orElse(label);
            return name.replace(file.getFileSystem().getSeparator(), "/");
        } catch (InvalidPathException noFile) {
            return label;
        }
    }

    /** Returns the name of a draft from a folder on. */
    static String from(Path folder, String label) {
        if (isAddress(label)) {
            return label;
        }
        try {
            Path file = Path.of(label).toAbsolutePath().normalize();
            Path top = folder.toAbsolutePath().normalize();
            String name = top.getRoot() != null && top.getRoot().equals(file.getRoot())
                    ? top.relativize(file).toString()
                    : label;
            return name.replace(file.getFileSystem().getSeparator(), "/");
        } catch (InvalidPathException noFile) {
            return label;
        }
    }

    /** A page of the web is known by its address. */
    private static boolean isAddress(String label) {
        return label.contains("://");
    }
}
