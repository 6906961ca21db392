package org.credibility.fetch.archive;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.credibility.fetch.exchange.Exchange;
import org.credibility.fetch.exchange.Transport;

/**
 * What an archive holds, as far as it could be read.
 *
 * @param heading what the archive says of itself; empty where that is lost
 * @param exchanges the exchanges, in the order recorded
 * @param notes what was made of each link, in the order recorded
 * @param damage what is wrong with the file, for a reader; empty where nothing is
 */
public record RecordedEvidence(
        Optional<ArchiveHeading> heading, List<Exchange> exchanges, List<FetchNote> notes, Optional<String> damage) {
    /** Checks that all parts are given. */
    public RecordedEvidence {
        requireNonNull(heading, "heading");
        exchanges = List.copyOf(exchanges);
        notes = List.copyOf(notes);
        requireNonNull(damage, "damage");
    }

    /**
     * Reads an archive. One that is cut or damaged gives what comes before the damage, and tells it.
     *
     * @throws IOException if the file is not there or must not be read
     */
    public static RecordedEvidence read(Path file) throws IOException {
        return read(file, ArchiveLimits.DEFAULT);
    }

    /**
     * Reads an archive within other limits.
     *
     * @throws IOException if the file is not there or must not be read
     */
    public static RecordedEvidence read(Path file, ArchiveLimits limits) throws IOException {
        return new ArchiveReader(limits).read(file);
    }

    /** Returns a transport that answers from these exchanges, and never asks the network. */
    public Transport transport() {
        return new ReplayTransport(exchanges);
    }
}
