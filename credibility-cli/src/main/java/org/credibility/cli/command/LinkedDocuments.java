package org.credibility.cli.command;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.credibility.document.Article;
import org.credibility.document.Link;
import org.credibility.evidence.SourceDocument;
import org.credibility.fetch.SourceFetcher;
import org.credibility.fetch.archive.EvidenceArchive;
import org.jspecify.annotations.Nullable;

/** The documents that the links of articles lead to: fetched, replayed, or none. Safe for use by several threads. */
final class LinkedDocuments implements Closeable {
    private final @Nullable SourceFetcher fetcher;
    private final Optional<EvidenceArchive> archive;
    private final boolean saysWhatItAsks;
    private final Terminal terminal;

    private LinkedDocuments(
            @Nullable SourceFetcher fetcher,
            Optional<EvidenceArchive> archive,
            boolean saysWhatItAsks,
            Terminal terminal) {
        this.fetcher = fetcher;
        this.archive = archive;
        this.saysWhatItAsks = saysWhatItAsks;
        this.terminal = terminal;
    }

    /** Returns no documents: nobody is asked. */
    static LinkedDocuments none(Terminal terminal) {
        return new LinkedDocuments(null, Optional.empty(), false, terminal);
    }

    /**
     * Returns the documents that the options tell to get.
     *
     * @throws IOException if an archive cannot be read or created
     * @throws IllegalArgumentException if an option cannot be; the message is a sentence for the user
     */
    static LinkedDocuments open(FetchOptions options, EvidenceOptions evidence, boolean quiet, Terminal terminal)
            throws IOException {
        SourceFetcher.Builder builder = options.builder();
        evidence.apply(builder, terminal);
        Optional<EvidenceArchive> archive = evidence.openArchive();
        archive.ifPresent(builder::archive);
        return new LinkedDocuments(builder.build(), archive, !quiet && !evidence.isReplay(), terminal);
    }

    /** Returns whether nobody is asked by choice. */
    boolean isOffline() {
        return fetcher == null;
    }

    /** Returns the documents of an article's links; before, it says how many are asked for. */
    List<SourceDocument> of(Article article) {
        if (fetcher == null || article.links().isEmpty()) {
            return List.of();
        }
        if (saysWhatItAsks) {
            say(article.links().stream().map(Link::target).distinct().toList());
        }
        return fetcher.fetch(article);
    }

    private void say(List<URI> links) {
        long hosts = links.stream()
                .map(URI::getAuthority)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        terminal.say("asking for " + links.size() + (links.size() == 1 ? " link" : " links") + " on " + hosts
                + (hosts == 1 ? " host" : " hosts"));
    }

    /** Ends the fetching, and puts the archive in place. */
    @Override
    public void close() throws IOException {
        if (fetcher != null) {
            fetcher.close();
        }
        if (archive.isPresent()) {
            archive.get().close();
        }
    }
}
