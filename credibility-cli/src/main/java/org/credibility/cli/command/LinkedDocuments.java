package org.credibility.cli.command;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.credibility.cli.draft.Draft;
import org.credibility.cli.draft.DraftReader;
import org.credibility.cli.draft.PageAddress;
import org.credibility.cli.draft.ShownAddress;
import org.credibility.cli.draft.UnreadableDraftException;
import org.credibility.document.Article;
import org.credibility.evidence.Outcome;
import org.credibility.evidence.SourceDocument;
import org.credibility.fetch.FetchResult;
import org.credibility.fetch.FetchedPage;
import org.credibility.fetch.PageSource;
import org.credibility.fetch.SourceFetcher;
import org.credibility.fetch.exchange.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * The documents that the links of articles lead to, and the pages that are articles themselves: fetched, replayed, or
 * none. Before links are asked for, it says how many, on how many hosts. What fetches is made when something is to be
 * fetched. Safe for use by several threads.
 */
final class LinkedDocuments implements Closeable {
    private final SourceFetcher.@Nullable Builder builder;
    private final Optional<Recording> recording;
    private final int maxSources;
    private final boolean saysWhatItAsks;
    private final HandedDocuments handed;
    private final Depth depth;
    private final Progress progress;
    private final Terminal terminal;
    private @Nullable SourceFetcher fetcher;

    private LinkedDocuments(
            SourceFetcher.@Nullable Builder builder,
            Optional<Recording> recording,
            int maxSources,
            boolean saysWhatItAsks,
            HandedDocuments handed,
            Depth depth,
            Progress progress,
            Terminal terminal) {
        this.builder = builder;
        this.recording = recording;
        this.maxSources = maxSources;
        this.saysWhatItAsks = saysWhatItAsks;
        this.handed = handed;
        this.depth = depth;
        this.progress = progress;
        this.terminal = terminal;
    }

    /** Returns no documents: nobody is asked. */
    static LinkedDocuments none(Progress progress, Terminal terminal) {
        return new LinkedDocuments(
                null, Optional.empty(), 0, false, HandedDocuments.NONE, Depth.LINKS, progress, terminal);
    }

    /**
     * Returns the documents that the options tell to get.
     *
     * @param quiet whether it is left unsaid what is asked for
     * @throws IOException if an archive cannot be read or created
     * @throws IllegalArgumentException if an option cannot be; the message is a sentence for the user
     */
    static LinkedDocuments open(
            FetchOptions options, EvidenceOptions evidence, boolean quiet, Progress progress, Terminal terminal)
            throws IOException {
        SourceFetcher.Builder builder = options.builder();
        evidence.apply(builder, terminal);
        Optional<Recording> recording = evidence.openArchive(terminal);
        recording.ifPresent(record -> record.recordFor(builder));
        builder.listener(result -> {
            progress.advance();
            recording.ifPresent(record -> record.hear(result));
        });
        boolean says = !quiet && !evidence.isReplay();
        return new LinkedDocuments(
                builder, recording, options.maxSources(), says, HandedDocuments.NONE, Depth.LINKS, progress, terminal);
    }

    /** Returns whether nobody is asked by choice. */
    boolean isOffline() {
        return builder == null;
    }

    /** Returns the same with documents that the user hands in, and addresses to ask for with each article. */
    LinkedDocuments with(HandedDocuments more) {
        return new LinkedDocuments(builder, recording, maxSources, saysWhatItAsks, more, depth, progress, terminal);
    }

    /** Returns the same that follows links as far as told. */
    LinkedDocuments to(Depth far) {
        return new LinkedDocuments(builder, recording, maxSources, saysWhatItAsks, handed, far, progress, terminal);
    }

    /**
     * Returns the documents that were handed in and those of an article's links. All that is asked for has the time of one
     * call.
     *
     * @param isFollowed whether a link of the article, or of a page behind one, may be followed
     * @param label what the article is called in messages
     */
    List<SourceDocument> of(Article article, Predicate<URI> isFollowed, String label) {
        List<SourceDocument> documents = new ArrayList<>(handed.documents());
        Article linking = linking(article, isFollowed);
        List<URI> links = Stream.concat(handed.addresses().stream(), SourceFetcher.addresses(linking).stream())
                .distinct()
                .toList();
        if (isOffline() || links.isEmpty()) {
            return documents;
        }
        announce(links, label);
        Deadline deadline = fetcher().deadline();
        fetch(handed.addresses(), deadline).forEach(documents::add);
        documents.addAll(fetcher().fetch(linking, deadline));
        List<URI> cited = depth.citations(
                documents, isFollowed.and(address -> !article.isAt(address)), maxSources - links.size());
        if (!cited.isEmpty()) {
            announce(cited, label);
            fetch(cited, deadline).forEach(documents::add);
        }
        return documents;
    }

    private Stream<SourceDocument> fetch(List<URI> addresses, Deadline deadline) {
        return fetcher().fetch(addresses, deadline).stream().map(FetchResult::document);
    }

    /** What the fetcher is to know of an article: its day, for copies of that time, its address, and the links followed. */
    static Article linking(Article article, Predicate<URI> isFollowed) {
        Article.Builder linking = Article.builder().text(article.text());
        article.published().ifPresent(linking::published);
        article.canonical().ifPresent(linking::canonical);
        article.links().stream().filter(link -> isFollowed.test(link.target())).forEach(linking::link);
        return linking.build();
    }

    private void announce(List<URI> links, String label) {
        if (saysWhatItAsks) {
            say(links, label);
        }
        progress.expect(links.size());
    }

    /**
     * Returns the draft that an input is: a page that is an article itself, or what a reader reads.
     *
     * @throws UnreadableDraftException if it cannot be seen or read, or nobody is to be asked
     */
    Draft draft(String input, DraftReader reader) throws UnreadableDraftException {
        return PageAddress.isMeant(input) ? reader.read(page(input)) : reader.read(input);
    }

    private PageSource page(String address) throws UnreadableDraftException {
        AskedLink asked = AskedLink.of(address);
        if (isOffline()) {
            throw new UnreadableDraftException(
                    asked.shown() + ": nobody is asked in this run; save the page as an .html file");
        }
        progress.expect(1);
        FetchedPage page = fetcher().fetchPage(asked.address());
        return page.source().orElseThrow(() -> new UnreadableDraftException(asked.shown() + ": " + why(page.result())));
    }

    private static String why(FetchResult result) {
        String reason = result instanceof FetchResult.Unseen unseen ? unseen.reason() : "";
        String outcome = result.outcome() == Outcome.OK
                ? "holds no text"
                : result.outcome().name();
        String copy = result.copy()
                .map(at -> "; a copy is " + ShownAddress.of(at.address()))
                .orElse("");
        return "cannot be read as an article: " + outcome + (reason.isEmpty() ? "" : ", " + ShownAddress.in(reason))
                + copy;
    }

    private synchronized SourceFetcher fetcher() {
        if (fetcher == null) {
            fetcher = Objects.requireNonNull(builder, "builder").build();
        }
        return fetcher;
    }

    private void say(List<URI> links, String label) {
        List<String> hosts = links.stream()
                .filter(LinkedDocuments::isOnTheWeb)
                .limit(maxSources)
                .map(URI::getRawAuthority)
                .toList();
        long distinct = hosts.stream().distinct().count();
        String of = hosts.size() < links.size() ? " of " + links.size() : "";
        synchronized (progress) {
            progress.clear();
            terminal.say(label + ": asking for " + hosts.size() + of + (links.size() == 1 ? " link" : " links") + " on "
                    + distinct + (distinct == 1 ? " host" : " hosts"));
        }
    }

    private static boolean isOnTheWeb(URI link) {
        boolean web = "http".equalsIgnoreCase(link.getScheme()) || "https".equalsIgnoreCase(link.getScheme());
        return web && link.getRawAuthority() != null;
    }

    /** Ends the fetching, and puts the archive in place. */
    @Override
    public void close() throws IOException {
        synchronized (this) {
            if (fetcher != null) {
                fetcher.close();
            }
        }
        if (recording.isPresent()) {
            recording.get().close();
        }
    }
}
