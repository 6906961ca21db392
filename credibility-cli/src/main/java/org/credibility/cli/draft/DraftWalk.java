package org.credibility.cli.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Walks folders and takes the drafts in them. Hidden folders and files are passed over. Links are followed within the folder;
 * one that leads out of it is told and left: whoever writes into the folder does not choose what else is read.
 */
final class DraftWalk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Path real;
    private final Predicate<Path> wanted;
    private final Exclusions exclusions;
    private final List<String> problems;
    private final List<Path> drafts = new ArrayList<>();

    private DraftWalk(Path root, Predicate<Path> wanted, Exclusions exclusions, List<String> problems) {
        this.root = root;
        this.real = real(root);
        this.wanted = wanted;
        this.exclusions = exclusions;
        this.problems = problems;
    }

    /** Returns the files in a folder that are drafts by their names, sorted. */
    static List<Path> folder(Path folder, Exclusions exclusions, List<String> problems) {
        return walk(new DraftWalk(folder, DraftWalk::isDraft, exclusions, problems));
    }

    /** Returns the files that match a pattern, sorted; where it tells no ending, they are drafts by their names. */
    static List<Path> pattern(String pattern, Exclusions exclusions, List<String> problems) {
        Predicate<Path> matches = Globs.matcher(pattern)::matches;
        boolean anyEnding = pattern.endsWith("*");
        return walk(new DraftWalk(
                Globs.folder(pattern),
                path -> matches.test(path) && !(anyEnding && !isDraft(path)),
                exclusions,
                problems));
    }

    private static List<Path> walk(DraftWalk walk) {
        try {
            Files.walkFileTree(walk.root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        walk.drafts.sort(Comparator.comparing(Path::toString));
        return walk.drafts;
    }

    private static boolean isDraft(Path path) {
        return DraftFormat.ofName(path.toString()).isPresent();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isLeftOut(folder) || leadsOut(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!attributes.isDirectory() && wanted.test(file) && !isLeftOut(file) && !leadsOut(file)) {
            drafts.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        if (file.equals(root) || !isLeftOut(file)) {
            problem(file, failure);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
        if (failure != null) {
            problem(folder, failure);
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean leadsOut(Path path) {
        boolean out =
                Files.isSymbolicLink(path) && !path.equals(root) && !real(path).startsWith(real);
        if (out) {
            problems.add(path + ": leads out of the folder; name where it leads, or leave it out with --exclude '"
                    + path.getFileName() + "'");
        }
        return out;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException missing) {
            return path.toAbsolutePath().normalize();
        }
    }

    private void problem(Path file, IOException failure) {
        String wayOut = "; leave it out with --exclude '" + file.getFileName() + "'";
        if (failure instanceof FileSystemLoopException) {
            problems.add(file + ": leads back to a folder that it lies in" + wayOut);
        } else if (failure instanceof AccessDeniedException) {
            problems.add(file + ": may not be read" + wayOut);
        } else if (!file.equals(root)) {
            problems.add(file + ": cannot be read" + wayOut);
        }
    }

    private boolean isLeftOut(Path path) {
        Path name = path.getFileName();
        boolean hidden = name != null
                && name.toString().startsWith(".")
                && !name.toString().equals(".")
                && !name.toString().equals("..");
        return !path.equals(root) && (hidden || exclusions.hold(path));
    }
}
