package org.credibility.fetch.archive;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.Exchange;
import org.credibility.fetch.exchange.Failure;
import org.jspecify.annotations.Nullable;

/**
 * Evidence being recorded: every exchange of a run, and what was made of it, in one file of the WARC format 1.1.
 *
 * <p>The file has its name once it is closed; until then it is called {@code NAME.part}. A file that is there already is
 * never touched. An archive holds no cookies and no credentials.
 *
 * <p>Safe for use by several threads. Recording throws nothing: when the disk is full, the run goes on, and {@link
 * #close} tells.
 */
public final class EvidenceArchive implements Closeable {
    private final RecordSink sink;
    private final Records records;
    private final Pseudonyms pseudonyms = new Pseudonyms();
    private final Map<String, Original> originals = new LinkedHashMap<>();
    private final Map<URI, URI> lastAnswers = new LinkedHashMap<>();
    private @Nullable IOException failure;
    private boolean closed;

    private EvidenceArchive(RecordSink sink, Records records) {
        this.sink = sink;
        this.records = records;
    }

    /** The record that holds a body, should it come once more. */
    record Original(URI id, URI address, Instant at) {}

    /**
     * Creates the archive.
     *
     * @param file its name; one that ends in {@code .gz} is compressed
     * @throws java.nio.file.FileAlreadyExistsException if the file is there, or its unfinished form
     * @throws IOException if it cannot be created
     */
    public static EvidenceArchive create(Path file, ArchiveHeading heading) throws IOException {
        return create(file, heading, UUID::randomUUID);
    }

    /**
     * Creates the archive with the ids given to its records: for archives that shall come out the same.
     *
     * @throws java.nio.file.FileAlreadyExistsException if the file is there, or its unfinished form
     * @throws IOException if it cannot be created
     */
    public static EvidenceArchive create(Path file, ArchiveHeading heading, Supplier<UUID> ids) throws IOException {
        requireNonNull(heading, "heading");
        requireNonNull(ids, "ids");
        RecordSink sink = RecordSink.create(requireNonNull(file, "file"));
        Records records = new Records(ids, heading.at());
        sink.write(records.heading(heading, file.getFileName().toString()));
        return new EvidenceArchive(sink, records);
    }

    /** Records one exchange. */
    public synchronized void record(Exchange exchange) {
        requireNonNull(exchange, "exchange");
        write(() -> {
            if (exchange.reply() instanceof Answer answer) {
                writeAnswer(exchange, answer);
            } else if (exchange.reply() instanceof Failure failed) {
                writeFailure(exchange, failed);
            }
        });
    }

    /** Records an exchange after which the same was asked once more, as of a host that is busy. A replay leaves it out. */
    public synchronized void recordAttempt(Exchange exchange) {
        requireNonNull(exchange, "exchange");
        if (exchange.reply() instanceof Answer answer) {
            write(() -> {
                URI id = records.nextId();
                sink.write(records.request(exchange, id));
                sink.write(records.answer(id, exchange, answer, HttpRecord.bytes(answer, pseudonyms)));
                sink.write(records.factsOfAttempt(exchange, id, answer.payload().sha256()));
            });
        }
    }

    /** Records what was made of the exchanges of one link. */
    public synchronized void record(FetchNote note) {
        requireNonNull(note, "note");
        URI last = note.redirects().isEmpty()
                ? note.address()
                : note.redirects().get(note.redirects().size() - 1);
        write(() -> sink.write(records.note(note, Optional.ofNullable(lastAnswers.get(last)))));
    }

    /**
     * Ends the recording and gives the file its name.
     *
     * @throws IOException if something could not be written; then there is no file
     */
    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        if (failure != null) {
            sink.abandon();
            throw failure;
        }
        sink.close();
    }

    private void writeAnswer(Exchange exchange, Answer answer) throws IOException {
        URI id = records.nextId();
        sink.write(records.request(exchange, id));
        String sha256 = answer.payload().sha256();
        Original original = originals.get(sha256);
        if (original != null && answer.payload().size() > 0) {
            sink.write(records.revisit(id, exchange, answer, HttpRecord.headBytes(answer, pseudonyms), original));
        } else {
            sink.write(records.answer(id, exchange, answer, HttpRecord.bytes(answer, pseudonyms)));
            originals.put(sha256, new Original(id, exchange.request().address(), exchange.at()));
        }
        sink.write(records.facts(exchange, id, sha256));
        lastAnswers.put(exchange.request().address(), id);
    }

    private void writeFailure(Exchange exchange, Failure failed) throws IOException {
        URI id = records.nextId();
        sink.write(records.request(exchange, id));
        sink.write(records.failure(id, exchange, failed));
    }

    private void write(Writing writing) {
        if (closed || failure != null) {
            return;
        }
        try {
            writing.run();
        } catch (IOException e) {
            failure = e;
        }
    }

    /** Something that writes. */
    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
