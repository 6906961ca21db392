package org.credibility.fetch.archive;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;

/**
 * The file that records go into: {@code NAME.part} until all are written and on the disk, then NAME. A file of either
 * name that is there already is never touched. Each record is put together before its first byte is written, and the
 * interruption of a thread does not close the file, as it would a channel of the JDK and jwarc's writer on it.
 *
 * <p>Not safe for use by several threads.
 */
final class RecordSink implements Closeable {
    private final Path file;
    private final Path part;
    private final FileOutputStream out;
    private final boolean compressed;

    private RecordSink(Path file, Path part) throws IOException {
        this.file = file;
        this.part = part;
        out = new FileOutputStream(part.toFile());
        compressed = file.toString().endsWith(".gz");
    }

    /**
     * Creates the file.
     *
     * @throws FileAlreadyExistsException if it, or its unfinished form, is there already
     */
    static RecordSink create(Path file) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.createFile(part);
        part.toFile().deleteOnExit(); // whoever ends the program leaves no half of an archive
        return new RecordSink(file, part);
    }

    /** Writes a record, which is a member of its own where the file is compressed. */
    void write(ArchiveRecord record) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (compressed) {
            try (OutputStream member = new GZIPOutputStream(bytes)) {
                record.writeTo(member);
            }
        } else {
            record.writeTo(bytes);
        }
        bytes.writeTo(out);
    }

    /** Gives the file its name once all of it is on the disk. */
    @Override
    public void close() throws IOException {
        try (out) {
            out.getFD().sync();
        }
        if (isLinked()) {
            Files.delete(part);
        } else {
            Files.move(part, file);
        }
        syncFolder();
    }

    /** Gives the file its name besides the other: not every disk can do that, but none that can replaces a file so. */
    private boolean isLinked() throws IOException {
        try {
            Files.createLink(file, part);
            return true;
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            return false;
        }
    }

    /** Leaves no file behind. */
    void abandon() throws IOException {
        out.close();
        Files.deleteIfExists(part);
    }

    private void syncFolder() {
        Path folder = file.toAbsolutePath().getParent();
        try (FileChannel channel = FileChannel.open(folder == null ? file : folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // not every system can do that for a folder; the file itself is safe
        }
    }
}
