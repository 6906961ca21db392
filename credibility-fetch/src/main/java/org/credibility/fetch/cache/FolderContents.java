package org.credibility.fetch.cache;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files of a cache, by their names: whatever else lies in the folder is not its own. */
final class FolderContents {
    static final String ANSWER = ".answer";
    static final String VERDICT = ".verdict";
    static final String UNFINISHED = ".unfinished";

    private static final Pattern ANSWER_NAME = Pattern.compile("[0-9a-f]{64}\\.answer");
    private static final Pattern VERDICT_NAME = Pattern.compile("[0-9a-f]{64}\\.verdict");
    private static final Pattern UNFINISHED_NAME = Pattern.compile("[0-9a-f-]{36}\\.unfinished");

    /** A file that is unfinished for so long was left behind by a process that ended. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    private final Path folder;
    private final long maxBytes;

    FolderContents(Path folder, long maxBytes) {
        this.folder = folder;
        this.maxBytes = maxBytes;
    }

    /** One of the files. */
    private record Entry(Path path, long bytes, Instant changed) {}

    CacheStatistics statistics() throws IOException {
        List<Entry> answers = entries(ANSWER_NAME);
        return new CacheStatistics(
                answers.size(),
                answers.stream().mapToLong(Entry::bytes).sum(),
                answers.stream().map(Entry::changed).min(Instant::compareTo),
                answers.stream().map(Entry::changed).max(Instant::compareTo));
    }

    int clear() throws IOException {
        int removed = 0;
        for (Entry entry : entries(ANSWER_NAME)) {
            removed += Files.deleteIfExists(entry.path) ? 1 : 0;
        }
        remove(paths(VERDICT_NAME));
        remove(paths(UNFINISHED_NAME));
        return removed;
    }

    /** Brings the folder within its size: removes what is unchanged for longest, and what was left unfinished. */
    void sweep() throws IOException {
        List<Entry> answers = entries(ANSWER_NAME);
        long bytes = 0;
        Instant newest = Instant.MIN.plus(ABANDONED);
        for (Entry answer : answers) {
            bytes += answer.bytes;
            newest = answer.changed.isAfter(newest) ? answer.changed : newest;
        }
        if (bytes > maxBytes) {
            removeOldest(answers, bytes - maxBytes);
        }
        removeAlone();
        removeAbandoned(newest.minus(ABANDONED));
    }

    private static void removeOldest(List<Entry> answers, long tooMuch) throws IOException {
        answers.sort(comparing(Entry::changed).thenComparing(Entry::path));
        long left = tooMuch;
        for (Entry entry : answers) {
            if (left <= 0) {
                return;
            }
            Files.deleteIfExists(entry.path);
            left -= entry.bytes;
        }
    }

    /** Removes the verdicts over answers that are gone. */
    private void removeAlone() throws IOException {
        for (Path verdict : paths(VERDICT_NAME)) {
            String name = verdict.getFileName().toString();
            String answer = name.substring(0, name.length() - VERDICT.length()) + ANSWER;
            if (!Files.exists(verdict.resolveSibling(answer))) {
                Files.deleteIfExists(verdict);
            }
        }
    }

    private void removeAbandoned(Instant before) throws IOException {
        for (Entry entry : entries(UNFINISHED_NAME)) {
            if (entry.changed.isBefore(before)) {
                Files.deleteIfExists(entry.path);
            }
        }
    }

    private static void remove(List<Path> paths) throws IOException {
        for (Path path : paths) {
            Files.deleteIfExists(path);
        }
    }

    private List<Entry> entries(Pattern name) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (Path path : paths(name)) {
            entry(path).ifPresent(entries::add);
        }
        return entries;
    }

    private List<Path> paths(Pattern name) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(
                folder, path -> name.matcher(path.getFileName().toString()).matches())) {
            paths.forEach(found::add);
        } catch (NoSuchFileException | NotDirectoryException e) {
            return found;
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return found;
    }

    /** Returns the file, unless another process has removed it meanwhile. */
    private static Optional<Entry> entry(Path path) throws IOException {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return Optional.of(new Entry(
                    path, attributes.size(), attributes.lastModifiedTime().toInstant()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
