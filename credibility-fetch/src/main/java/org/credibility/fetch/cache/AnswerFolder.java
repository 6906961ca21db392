package org.credibility.fetch.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.credibility.fetch.exchange.Payload;
import org.credibility.fetch.exchange.Request;

/**
 * A folder of answers kept on disk, a file each, named by the digest of its address.
 *
 * <p>Several threads and several processes may use one folder: a file appears whole under its name or not at all, and
 * nothing is locked. What is wrong with the folder or a file is a warning and a miss, never an error, and never a wrong
 * answer. Only files of this cache are ever removed.
 */
public final class AnswerFolder {
    /** The most bytes of a file that is read: the largest body with its headers. */
    private static final long MAX_FILE_BYTES = 64L << 20;

    /** After so many answers stored, the folder is brought within its size. */
    private static final int STORED_BETWEEN_SWEEPS = 100;

    private static final int PIECE = 1 << 14;

    private final Path folder;
    private final FolderContents contents;
    private final Consumer<String> warnings;
    private final AtomicInteger stored = new AtomicInteger();
    private final AtomicLong written = new AtomicLong();

    /** Names the unfinished files of this run, among those of other processes. */
    private final UUID run = UUID.randomUUID();

    private final AtomicBoolean unwritable = new AtomicBoolean();

    /**
     * Creates the use of a folder, which need not be there yet.
     *
     * @param maxBytes the size that the folder is kept within: the files unchanged for longest are removed first
     * @param warnings who hears what is wrong with it, in sentences
     */
    public AnswerFolder(Path folder, long maxBytes, Consumer<String> warnings) {
        this.folder = requireNonNull(folder, "folder");
        this.warnings = requireNonNull(warnings, "warnings");
        contents = new FolderContents(folder, maxBytes);
    }

    /** Returns where the files lie. */
    public Path path() {
        return folder;
    }

    /** Returns how many answers there are, and how large they are. */
    public CacheStatistics statistics() {
        try {
            return contents.statistics();
        } catch (IOException | UncheckedIOException e) {
            warn("The cache " + folder + " cannot be listed: " + e.getMessage() + ".");
            return CacheStatistics.NONE;
        }
    }

    /** Removes all answers, and returns how many there were. */
    public int clear() {
        try {
            return contents.clear();
        } catch (IOException | UncheckedIOException e) {
            warn("The cache " + folder + " cannot be cleared: " + e.getMessage() + ".");
            return 0;
        }
    }

    /** Returns the answer stored for a request, fresh or not. */
    Optional<StoredAnswer> find(Request request) {
        Path file = answerOf(request.address());
        try {
            Optional<byte[]> bytes = read(file, MAX_FILE_BYTES);
            return bytes.isEmpty()
                    ? Optional.empty()
                    : AnswerFile.read(bytes.get()).filter(found -> found.answers(request));
        } catch (IOException e) {
            warn("The cached file " + file + " " + e.getMessage() + "; it is fetched again.");
            return Optional.empty();
        }
    }

    /** Returns how many bytes the answer of an address takes on disk; 0 where there is none. */
    long size(URI address) {
        return answerOf(address).toFile().length();
    }

    /** Keeps an answer, and returns whether it is kept. */
    boolean store(StoredAnswer answer) {
        try {
            write(
                    answerOf(answer.address()),
                    AnswerFile.head(answer),
                    answer.answer().payload());
            if (stored.incrementAndGet() % STORED_BETWEEN_SWEEPS == 0) {
                contents.sweep();
            }
            return true;
        } catch (IOException | UncheckedIOException e) {
            warnOfWriting(e);
            return false;
        }
    }

    /** Tells once that something cannot be kept: what is wrong with one file mostly is with all. */
    void warnOfWriting(Exception failure) {
        if (!Thread.currentThread().isInterrupted() && unwritable.compareAndSet(false, true)) {
            warn("The cache " + folder + " cannot be written: " + failure.getMessage() + "; the run goes on without.");
        }
    }

    void forget(URI address) {
        try {
            Files.deleteIfExists(answerOf(address));
            Files.deleteIfExists(verdictOf(address));
        } catch (IOException e) {
            warn("The cached file " + answerOf(address) + " cannot be removed: " + e.getMessage() + ".");
        }
    }

    /** Returns the bytes of a file; empty where there is none of at most so many. */
    static Optional<byte[]> read(Path file, long maxBytes) throws IOException {
        if (!Files.isRegularFile(file, NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            return in.size() <= maxBytes ? Optional.of(bytes(in)) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Reads a piece at a time: a thread keeps memory for as much as it ever read at once. */
    private static byte[] bytes(FileChannel file) throws IOException {
        ByteBuffer all = ByteBuffer.allocate((int) file.size());
        int read = 0;
        while (read >= 0 && all.position() < all.capacity()) {
            read = file.read(all.limit(Math.min(all.capacity(), all.position() + PIECE)));
        }
        return all.position() == all.capacity() ? all.array() : Arrays.copyOf(all.array(), all.position());
    }

    /** Has a file appear whole under its name. */
    void write(Path file, byte[] head, Payload rest) throws IOException {
        try {
            writeInto(file, head, rest);
        } catch (NoSuchFileException e) {
            Files.createDirectories(folder, ownersOnly());
            writeInto(file, head, rest);
        }
    }

    private void writeInto(Path file, byte[] head, Payload rest) throws IOException {
        UUID number = new UUID(run.getMostSignificantBits(), written.incrementAndGet());
        Path fresh = folder.resolve(number + FolderContents.UNFINISHED);
        try {
            try (OutputStream out = Files.newOutputStream(fresh, StandardOpenOption.CREATE_NEW)) {
                out.write(head);
                rest.writeTo(out);
            }
            move(fresh, file);
        } catch (IOException e) {
            Files.deleteIfExists(fresh);
            throw e;
        }
    }

    private static void move(Path fresh, Path file) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What somebody reads is nobody else's business. */
    private static FileAttribute<?>[] ownersOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Returns where the answer of an address is kept. */
    Path answerOf(URI address) {
        return folder.resolve(name(address) + FolderContents.ANSWER);
    }

    /** Returns where it is kept what the page at an address turned out to be. */
    Path verdictOf(URI address) {
        return folder.resolve(name(address) + FolderContents.VERDICT);
    }

    private static String name(URI address) {
        return Payload.of(address.toString().getBytes(UTF_8)).sha256();
    }

    /** What goes wrong because a run is called off says nothing of the folder. */
    void warn(String sentence) {
        if (!Thread.currentThread().isInterrupted()) {
            warnings.accept(sentence);
        }
    }
}
