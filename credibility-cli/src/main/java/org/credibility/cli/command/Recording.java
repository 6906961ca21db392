package org.credibility.cli.command;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.credibility.cli.draft.ShownAddress;
import org.credibility.fetch.FetchResult;
import org.credibility.fetch.Received;
import org.credibility.fetch.SourceFetcher;
import org.credibility.fetch.archive.EvidenceArchive;

/**
 * An archive that is being written. Once it is closed, it says which pages in it ask that no copy of them be kept: whoever
 * made it for himself may keep it, and is to think before he passes it on. Safe for use by several threads.
 */
final class Recording implements Closeable {
    private final Path file;
    private final EvidenceArchive archive;
    private final Terminal terminal;
    private final Set<URI> unwilling = new TreeSet<>();

    Recording(Path file, EvidenceArchive archive, Terminal terminal) {
        this.file = file;
        this.archive = archive;
        this.terminal = terminal;
    }

    /** Has all recorded that a fetcher sees. */
    void recordFor(SourceFetcher.Builder builder) {
        builder.archive(archive);
    }

    /** Takes note of what a page in the archive asks for. */
    synchronized void hear(FetchResult result) {
        if (result.received().filter(Received::noArchive).isPresent()) {
            unwilling.add(result.address());
        }
    }

    /**
     * Puts the archive in place.
     *
     * @throws IOException if something could not be written; then there is no file
     */
    @Override
    public synchronized void close() throws IOException {
        archive.close();
        if (!unwilling.isEmpty()) {
            String first = ShownAddress.of(unwilling.iterator().next());
            terminal.say(file + ": " + first + others() + " not to be archived (noarchive): keep the file to yourself");
            unwilling.clear();
        }
    }

    private String others() {
        int others = unwilling.size() - 1;
        return switch (others) {
            case 0 -> " asks";
            case 1 -> " and another page ask";
            default -> " and " + others + " other pages ask";
        };
    }
}
