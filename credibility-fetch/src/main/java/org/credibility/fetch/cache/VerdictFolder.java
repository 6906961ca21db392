package org.credibility.fetch.cache;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.credibility.fetch.exchange.Payload;
import org.credibility.fetch.page.Arrival;
import org.credibility.fetch.page.Page;

/**
 * What pages turned out to be, and their titles, kept beside their answers, so that a page that was read once need not be
 * read again to tell that. It holds for the very bytes it was read from, asked for in the same way, and for the program
 * that read them: another release may think otherwise. What is damaged is a warning and a miss. Safe for use by several
 * threads and several processes.
 */
public final class VerdictFolder {
    /** A verdict is a title and a few reasons. */
    private static final long MAX_FILE_BYTES = 1 << 20;

    private final AnswerFolder answers;
    private final String reader;

    /**
     * Creates the use of a folder.
     *
     * @param answers the answers beside which verdicts are kept
     * @param reader the mark of the program that reads, which no other has
     */
    public VerdictFolder(AnswerFolder answers, String reader) {
        this.answers = requireNonNull(answers, "answers");
        this.reader = requireNonNull(reader, "reader");
    }

    /**
     * Returns the outline of the page that a body holds; empty where none is kept.
     *
     * @param contentType the value of the {@code Content-Type} header; empty where there was none
     */
    public Optional<Page> find(Arrival arrival, Optional<String> contentType, Payload body) {
        Path file = answers.verdictOf(arrival.address());
        try {
            Optional<byte[]> bytes = AnswerFolder.read(file, MAX_FILE_BYTES);
            return bytes.isEmpty() ? Optional.empty() : VerdictFile.read(bytes.get(), key(arrival, contentType, body));
        } catch (IOException e) {
            answers.warn("The cached file " + file + " " + e.getMessage() + "; the page is read again.");
            return Optional.empty();
        }
    }

    /** Keeps the outline of a page whose answer is kept; of no other, which its host may not want. */
    public void store(Arrival arrival, Optional<String> contentType, Payload body, Page page) {
        if (!Files.exists(answers.answerOf(arrival.address()))) {
            return;
        }
        try {
            byte[] verdict = VerdictFile.bytes(key(arrival, contentType, body), page);
            answers.write(answers.verdictOf(arrival.address()), verdict, Payload.EMPTY);
        } catch (IOException e) {
            answers.warnOfWriting(e);
        }
    }

    private byte[] key(Arrival arrival, Optional<String> contentType, Payload body) throws IOException {
        return new FieldWriter()
                .text(reader)
                .text(arrival.requested().toString())
                .text(arrival.address().toString())
                .number(arrival.status())
                .optional(contentType)
                .number(body.size())
                .number(body.checksum())
                .bytes();
    }
}
