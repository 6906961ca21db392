package org.credibility.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files of a commit beside those of the working tree. Safe for use by several threads.
 *
 * @param repository the repository
 * @param commit the name of the commit
 * @param name what the user calls it
 * @param files the paths of its files, from the root of the repository on
 * @param changes the files that differ, each with its path in the commit
 */
record Revision(
        Repository repository, String commit, String name, Set<String> files, Map<String, Optional<String>> changes) {
    /** Copies the lists. */
    Revision {
        files = Set.copyOf(files);
        changes = Map.copyOf(changes);
    }

    /**
     * Returns a revision as it is.
     *
     * @throws IllegalArgumentException if there is none; the message is a sentence for the user
     * @throws IOException if git cannot be run
     */
    static Revision of(Repository repository, String name) throws IOException {
        return of(repository, name, repository.commit(name));
    }

    /**
     * Returns the revision at which what is checked out and another one parted.
     *
     * @throws IllegalArgumentException if there is none; the message is a sentence for the user
     * @throws IOException if git cannot be run
     */
    static Revision forkPoint(Repository repository, String name) throws IOException {
        return of(repository, name, repository.forkPoint(name));
    }

    private static Revision of(Repository repository, String name, String commit) throws IOException {
        return new Revision(repository, commit, name, repository.files(commit), repository.changes(commit));
    }

    /**
     * Returns the path of a draft from the root of the repository on.
     *
     * @throws IOException if it cannot be told
     * @throws IllegalArgumentException if it lies elsewhere; the message is a sentence for the user
     */
    String path(String label) throws IOException {
        return repository
                .path(Path.of(label))
                .orElseThrow(() -> new IllegalArgumentException(
                        label + ": lies outside of the repository, which has no '" + name + "' of it"));
    }

    /** Returns whether a file is the same now. */
    boolean holds(String path) {
        return files.contains(path) && !changes.containsKey(path);
    }

    /**
     * Returns the bytes of a file as it was, under another path where it was moved; empty where it is new.
     *
     * @throws IOException if git does not have them
     */
    Optional<byte[]> before(String path) throws IOException {
        Optional<String> old = changes.getOrDefault(path, Optional.of(path)).filter(files::contains);
        return old.isPresent() ? Optional.of(repository.read(commit, old.get())) : Optional.empty();
    }
}
