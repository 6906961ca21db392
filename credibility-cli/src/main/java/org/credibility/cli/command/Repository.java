package org.credibility.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A git repository, read only. Every call has a fixed list of arguments; what the user names is resolved to the name of a commit
 * first, and only that is passed on.
 */
final class Repository {
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");
    private static final Pattern REVISION = Pattern.compile("[^\\s:\\-\\p{Cntrl}][^\\s:\\p{Cntrl}]{0,255}");

    private final Path root;

    private Repository(Path root) {
        this.root = root;
    }

    /**
     * Returns the repository that holds a folder.
     *
     * @throws IllegalArgumentException if none does; the message is a sentence for the user
     * @throws IOException if git cannot be run
     */
    static Repository holding(Path folder) throws IOException {
        GitCall.Answer answer = GitCall.in(folder).run("rev-parse", "--show-toplevel");
        if (answer.failed()) {
            throw new IllegalArgumentException(
                    folder + ": lies in no git repository that can be read (" + answer.complaint() + ")");
        }
        return new Repository(Path.of(answer.line()).toRealPath());
    }

    /** Returns the folder that holds the repository, links resolved. */
    Path root() {
        return root;
    }

    /**
     * Returns the name of the commit that a revision stands for.
     *
     * @throws IllegalArgumentException if there is none; the message is a sentence for the user
     * @throws IOException if git cannot be run
     */
    String commit(String revision) throws IOException {
        if (!REVISION.matcher(revision).matches()) {
            throw new IllegalArgumentException("'" + revision + "' is no revision");
        }
        GitCall.Answer answer =
                GitCall.in(root).run("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        if (answer.failed() || !COMMIT.matcher(answer.line()).matches()) {
            throw new IllegalArgumentException(
                    "there is no revision '" + revision + "' here; in a shallow clone fetch more of the history");
        }
        return answer.line();
    }

    /**
     * Returns the commit at which what is checked out and another commit parted.
     *
     * @param revision what the user calls the other
     * @throws IllegalArgumentException if there is none; the message is a sentence for the user
     * @throws IOException if git cannot be run
     */
    String forkPoint(String revision) throws IOException {
        GitCall.Answer answer = GitCall.in(root).run("merge-base", commit(revision), commit("HEAD"));
        if (answer.failed() || !COMMIT.matcher(answer.line()).matches()) {
            throw new IllegalArgumentException(
                    "'" + revision
                            + "' and what is checked out have no commit in common; in a shallow clone fetch more of the history");
        }
        return answer.line();
    }

    /**
     * Returns the paths of the files of a commit.
     *
     * @throws IOException if git cannot be run
     */
    Set<String> files(String commit) throws IOException {
        return new HashSet<>(names(GitCall.in(root).run("ls-tree", "-r", "-z", "--name-only", "--full-tree", commit)));
    }

    /**
     * Returns the files that differ between a commit and the working tree, each with its path in the commit: another one where
     * it was moved, none where it is new.
     *
     * @throws IOException if git cannot be run
     */
    Map<String, Optional<String>> changes(String commit) throws IOException {
        List<String> fields = names(GitCall.in(root)
                .run("diff", "--no-ext-diff", "--no-textconv", "--name-status", "-z", "--find-renames", commit, "--"));
        Map<String, Optional<String>> changes = new TreeMap<>();
        int at = 0;
        while (at + 1 < fields.size()) {
            char kind = fields.get(at).charAt(0);
            boolean moved = (kind == 'R' || kind == 'C') && at + 2 < fields.size();
            String old = fields.get(at + 1);
            changes.put(moved ? fields.get(at + 2) : old, kind == 'A' ? Optional.empty() : Optional.of(old));
            at += moved ? 3 : 2;
        }
        return changes;
    }

    /**
     * Returns the bytes of a file of a commit.
     *
     * @param path from the root of the repository on; it is one of the files of the commit
     * @throws IOException if git cannot be run or does not have them
     */
    byte[] read(String commit, String path) throws IOException {
        return GitCall.in(root).run("cat-file", "blob", commit + ":" + path).bytes();
    }

    /** Returns the path of a file from the root on, with slashes; empty where it lies elsewhere. */
    Optional<String> path(Path file) throws IOException {
        Path parent = file.toAbsolutePath().normalize().getParent();
        if (parent == null || !parent.toFile().exists()) {
            return Optional.empty();
        }
        Path real = parent.toRealPath().resolve(file.getFileName());
        return real.startsWith(root)
                ? Optional.of(root.relativize(real).toString().replace('\\', '/'))
                : Optional.empty();
    }

    private static List<String> names(GitCall.Answer answer) throws IOException {
        String text = new String(answer.bytes(), StandardCharsets.UTF_8);
        return Arrays.stream(text.split("\0", -1))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
