package org.credibility.cli.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Where reports go: to a stream at once, to a file all or nothing. */
final class ReportOutput implements AutoCloseable {
    private final Writer writer;
    private final Optional<Unfinished> unfinished;

    private ReportOutput(OutputStream stream, Charset charset, Optional<Unfinished> unfinished) {
        this.writer = new BufferedWriter(new OutputStreamWriter(stream, charset));
        this.unfinished = unfinished;
    }

    /** Returns an output that writes to a stream, which stays open. */
    static ReportOutput ofStream(OutputStream stream, Charset charset) {
        return new ReportOutput(stream, charset, Optional.empty());
    }

    /**
     * Returns an output that puts a file in place when it is complete. What is no regular file, such as a device, is
     * written to at once.
     *
     * @throws IOException if the file cannot be written
     */
    static ReportOutput ofFile(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return new ReportOutput(Files.newOutputStream(file), StandardCharsets.UTF_8, Optional.empty());
        }
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path part = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        OutputStream stream = open(part, file);
        part.toFile().deleteOnExit();
        return new ReportOutput(stream, StandardCharsets.UTF_8, Optional.of(new Unfinished(part, target)));
    }

    /** The user named the file, not the one that is written until it is complete. */
    private static OutputStream open(Path part, Path file) throws IOException {
        try {
            return Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        } catch (NoSuchFileException missing) {
            throw new IOException(file + ": cannot be written: there is no such folder", missing);
        } catch (AccessDeniedException denied) {
            throw new IOException(file + ": cannot be written: nothing may be written to its folder", denied);
        }
    }

    Writer writer() {
        return writer;
    }

    /**
     * Makes sure that everything is written, and puts the file in place.
     *
     * @throws IOException if it cannot be written
     */
    void complete() throws IOException {
        writer.flush();
        if (unfinished.isPresent()) {
            writer.close();
            unfinished.get().finish();
        }
    }

    /** Throws away what is not complete. */
    @Override
    public void close() throws IOException {
        if (unfinished.isPresent()) {
            writer.close();
            Files.deleteIfExists(unfinished.get().part());
        }
    }

    private record Unfinished(Path part, Path target) {
        void finish() throws IOException {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
