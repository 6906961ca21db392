package org.credibility.fetch;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.credibility.document.Article;
import org.credibility.document.Link;
import org.credibility.evidence.SourceDocument;
import org.credibility.fetch.archive.EvidenceArchive;
import org.credibility.fetch.archive.RecordedEvidence;
import org.credibility.fetch.cache.AnswerFolder;
import org.credibility.fetch.cache.ReaderMark;
import org.credibility.fetch.cache.VerdictFolder;
import org.credibility.fetch.exchange.Deadline;
import org.credibility.fetch.exchange.Transport;
import org.credibility.fetch.memento.TimeGate;
import org.credibility.fetch.transport.AddressPolicy;
import org.credibility.fetch.transport.Identity;
import org.credibility.fetch.transport.Network;
import org.credibility.fetch.transport.RedirectPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Fetches the sources that an article links to.
 *
 * <p>It is safe on any link: only public hosts are asked, a fetch ends at its deadline and keeps to its limits, and
 * whatever a host does wrong is a {@link FetchResult}, not an exception. It is polite to any host: robots.txt holds, few
 * requests go to one host at a time, and a host that asks to wait is left alone. A fetcher is safe for use by several
 * threads, which share its limits; it holds threads and is to be closed.
 *
 * <pre>{@code
 * try (SourceFetcher fetcher = SourceFetcher.create()) {
 *     CredibilityReport report = Credibility.analyze(article, fetcher.fetch(article));
 * }
 * }</pre>
 */
public final class SourceFetcher implements AutoCloseable {
    /** Schemes that lead to people rather than to sources. */
    private static final Set<String> CONTACTS = Set.of("mailto", "tel", "sms");

    private final Workshop workshop;
    private final FetchQueue queue;
    private final Consumer<FetchResult> listener;
    private final Optional<Network> network;
    private final Set<Run> runs = ConcurrentHashMap.newKeySet();

    private SourceFetcher(Builder builder) {
        Limits limits = builder.limits();
        network = builder.needsNetwork() ? Optional.of(builder.network().build()) : Optional.empty();
        workshop = Workshop.of(
                limits,
                builder.identity,
                new RedirectPolicy(limits.maxRedirects(), builder.mayLeadTo),
                builder.carriage(network, limits),
                ReadingRoom.of(limits, builder.depth(), builder.verdicts()),
                builder.timeGate,
                builder.failures());
        queue = new FetchQueue(limits);
        listener = builder.listener();
    }

    /** Returns a fetcher with the defaults. */
    public static SourceFetcher create() {
        return builder().build();
    }

    /** Returns a builder of a fetcher. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the documents that an article links to, in the order of their first link, each once. Links of embedded posts,
     * to other stories and to the article itself are passed over.
     */
    public List<SourceDocument> fetch(Article article) {
        return fetch(article, deadline());
    }

    /** Returns the same; what is not done at a deadline, in place of that of this call alone, is called off. */
    public List<SourceDocument> fetch(Article article, Deadline deadline) {
        Instant at = article.published()
                .map(day -> day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))
                .orElseGet(Instant::now);
        return run(addresses(article), Interest.inResults(at), deadline).stream()
                .map(FetchResult::document)
                .filter(document -> !document.isOf(article))
                .toList();
    }

    /** Returns the addresses that may be sources of an article, in the order of their first link, each once. */
    public static List<URI> addresses(Article article) {
        return article.links().stream()
                .filter(SourceFetcher::isCited)
                .map(Link::target)
                .filter(SourceFetcher::mayBeSource)
                .filter(address -> !article.isAt(address))
                .distinct()
                .toList();
    }

    /** Embedded posts were seen with the article, and other stories are no sources of it. */
    private static boolean isCited(Link link) {
        return link.kind() != Link.Kind.EMBED && link.kind() != Link.Kind.RELATED;
    }

    private static boolean mayBeSource(URI target) {
        return target.getScheme() == null
                || !CONTACTS.contains(target.getScheme().toLowerCase(Locale.ROOT));
    }

    /** Returns the deadline of a call that begins now: for several calls that have the time of one. */
    public Deadline deadline() {
        return Deadline.in(workshop.limits().maxTime());
    }

    /** Returns what became of one address. */
    public FetchResult fetch(URI address) {
        return fetch(List.of(address)).get(0);
    }

    /**
     * Returns what became of each address, in the order given. The same address is asked for once.
     *
     * <p>If the thread is interrupted, what is not done is {@link org.credibility.evidence.Outcome#CANCELLED}, and the
     * thread's mark stays set.
     */
    public List<FetchResult> fetch(Collection<URI> addresses) {
        return fetch(addresses, deadline());
    }

    /** Returns the same; what is not done at a deadline, in place of that of this call alone, is called off. */
    public List<FetchResult> fetch(Collection<URI> addresses, Deadline deadline) {
        return run(addresses, Interest.inResults(Instant.now()), deadline);
    }

    /**
     * Hands over what became of each address, in the order given, as soon as it is known what became of those before. No
     * result is kept, so that many links take no more memory than few.
     *
     * @param sink who takes the results, on the thread that calls
     */
    public void fetch(Collection<URI> addresses, Consumer<FetchResult> sink) {
        run(addresses, Interest.inResults(Instant.now()), deadline(), sink);
    }

    /** Returns what became of one address, and the page as it was written: an article to be read, not a source. */
    public FetchedPage fetchPage(URI address) {
        List<Reading> readings = new CopyOnWriteArrayList<>();
        FetchResult result = run(List.of(address), new Interest(Instant.now(), readings::add), deadline())
                .get(0);
        Optional<PageSource> source = result.outcome().isSeen()
                ? result.journey().finalAddress().flatMap(readings.get(0)::source)
                : Optional.empty();
        return new FetchedPage(result, source);
    }

    private List<FetchResult> run(Collection<URI> addresses, Interest interest, Deadline deadline) {
        List<FetchResult> results = new ArrayList<>();
        run(addresses, interest, deadline, results::add);
        return List.copyOf(results);
    }

    private void run(Collection<URI> addresses, Interest interest, Deadline deadline, Consumer<FetchResult> sink) {
        Run run = Run.of(workshop, addresses, listener, interest);
        runs.add(run);
        try {
            run.begin(queue, deadline);
            run.await(sink, deadline);
        } finally {
            run.cancel("the call is over");
            runs.remove(run);
        }
    }

    /** Calls off what is under way, and gives back threads and connections. */
    @Override
    public void close() {
        queue.close();
        runs.forEach(run -> run.cancel("the fetcher was closed"));
        workshop.robots().close();
        workshop.reading().parsing().close();
        network.ifPresent(Network::close);
    }

    /**
     * Collects the settings of a fetcher; not safe for use by several threads.
     *
     * <p>A time that is not positive or more than a day, or a count below 1, is an {@link IllegalArgumentException}.
     */
    public static final class Builder {
        private static final String USER_AGENT = "credibility/0.1 (reads the links of an article; see its README.md)";

        private Duration timeout = Duration.ofSeconds(10);
        private Duration maxTime = Duration.ofSeconds(60);
        private int maxBytes = 5 * 1024 * 1024;
        private int maxRedirects = 10;
        private int perHost = 4;
        private int concurrency = 96;
        private int maxSources = 200;
        private Predicate<URI> mayLeadTo = address -> true;
        private Identity identity = Identity.of(USER_AGENT);
        private Consumer<FetchResult> listener = result -> {};
        private Network.@Nullable Builder network;
        private Duration maxAge = Duration.ZERO;
        private @Nullable Transport transport;
        private @Nullable AnswerFolder cache;
        private @Nullable EvidenceArchive archive;
        private @Nullable RecordedEvidence evidence;
        private Optional<String> readerMark = ReaderMark.of(SourceFetcher.class);
        private ReadingDepth depth = ReadingDepth.ARTICLE;
        private Optional<TimeGate> timeGate = Optional.empty();

        private Builder() {}

        /** Sets the most time for one source, robots.txt, redirects and parsing included; 10 seconds unless set. */
        public Builder timeout(Duration timeout) {
            this.timeout = Limits.time("timeout", timeout);
            return this;
        }

        /** Sets the most time for all sources of one call; 60 seconds unless set. */
        public Builder maxTime(Duration maxTime) {
            this.maxTime = Limits.time("maxTime", maxTime);
            return this;
        }

        /** Sets the most bytes of one body, unpacked; 5 MiB unless set. */
        public Builder maxBytes(int maxBytes) {
            this.maxBytes = Limits.count("maxBytes", maxBytes);
            return this;
        }

        /** Sets the most redirects of one fetch; 10 unless set. */
        public Builder maxRedirects(int maxRedirects) {
            this.maxRedirects = Limits.count("maxRedirects", maxRedirects);
            return this;
        }

        /**
         * Sets where redirects to other hosts may lead, those of robots.txt as well; anywhere unless set. One that may not be
         * followed ends a fetch as {@link org.credibility.evidence.Outcome#CANCELLED}.
         */
        public Builder redirectsTo(Predicate<URI> mayLeadTo) {
            this.mayLeadTo = requireNonNull(mayLeadTo, "mayLeadTo");
            return this;
        }

        /** Sets the most requests to one host at a time; 4 unless set. */
        public Builder perHost(int perHost) {
            this.perHost = Limits.count("perHost", perHost);
            return this;
        }

        /** Sets the most fetches at a time; 96 unless set. */
        public Builder concurrency(int concurrency) {
            this.concurrency = Limits.count("concurrency", concurrency);
            return this;
        }

        /** Sets the most sources of one call; 200 unless set. Those beyond are not tried. */
        public Builder maxSources(int maxSources) {
            this.maxSources = Limits.count("maxSources", maxSources);
            return this;
        }

        /**
         * Sets who asks. What comes before the first slash or blank is the name that a robots.txt may speak to.
         *
         * @throws IllegalArgumentException if that is not of ASCII letters, hyphens and underscores
         */
        public Builder userAgent(String userAgent) {
            identity = Identity.of(requireNonNull(userAgent, "userAgent"));
            return this;
        }

        /**
         * Opens these authorities, wherever they lead; nothing else that is not public is ever asked.
         *
         * @param authorities each a host and a port, as {@code 127.0.0.1:8080}
         * @throws IllegalArgumentException if one of them is no authority
         */
        public Builder allowAddresses(Collection<String> authorities) {
            network().policy(AddressPolicy.opening(authorities));
            return this;
        }

        /**
         * Keeps answers in a folder between runs; nowhere unless set.
         *
         * @param maxAge the time after which every answer is asked for again; where a host says nothing of it, the time
         *     before which none is
         */
        public Builder cache(AnswerFolder folder, Duration maxAge) {
            this.cache = requireNonNull(folder, "folder");
            this.maxAge = requireNonNull(maxAge, "maxAge");
            return this;
        }

        /** Records what is told, and what is made of it, in an archive, which stays open; nowhere unless set. */
        public Builder archive(EvidenceArchive archive) {
            this.archive = requireNonNull(archive, "archive");
            return this;
        }

        /** Takes all answers from what was recorded, and asks nobody; a cache is not used then. */
        public Builder replay(RecordedEvidence evidence) {
            this.evidence = requireNonNull(evidence, "evidence");
            return this;
        }

        /**
         * Looks for copies of pages that are gone, as they were on the day of the article, in a web archive that keeps to
         * RFC 7089; nowhere unless set, since the archive learns which pages are looked for. Its robots.txt is not asked:
         * it is there for programs.
         *
         * @param endpoint the address that the address of a page is put behind
         * @throws IllegalArgumentException if it is no web address
         */
        public Builder timeGate(URI endpoint) {
            timeGate = Optional.of(TimeGate.at(endpoint));
            return this;
        }

        /**
         * Reads pages only as far as what they turned out to be, and their titles, which takes less time: results hold no
         * text, no digest, nothing else that a page tells of itself, and no links. With a cache, what a page turned out to be
         * is kept as well, and is told by the next run without reading the page again. What is recorded in an archive is
         * read in full.
         */
        public Builder withoutTexts() {
            depth = ReadingDepth.OUTLINE;
            return this;
        }

        /** Sets the mark of the program that reads, for those who are another one. */
        Builder readerMark(String mark) {
            readerMark = Optional.of(mark);
            return this;
        }

        /** Sets what carries the requests in place of the network. */
        public Builder transport(Transport transport) {
            this.transport = requireNonNull(transport, "transport");
            return this;
        }

        /** Sets who hears of each result as it comes, on any thread; nobody unless set. */
        public Builder listener(Consumer<FetchResult> listener) {
            this.listener = requireNonNull(listener, "listener");
            return this;
        }

        /** Returns the settings of the network, for those who need another resolver or other authorities. */
        Network.Builder network() {
            Network.Builder known = network == null ? Network.builder() : network;
            network = known;
            return known;
        }

        private Limits limits() {
            return new Limits(timeout, maxTime, maxBytes, maxRedirects, perHost, concurrency, maxSources);
        }

        private ReadingDepth depth() {
            return archive == null && evidence == null ? depth : ReadingDepth.ARTICLE;
        }

        private Optional<VerdictFolder> verdicts() {
            AnswerFolder answers = cache;
            return answers == null ? Optional.empty() : readerMark.map(mark -> new VerdictFolder(answers, mark));
        }

        private boolean needsNetwork() {
            return transport == null && evidence == null;
        }

        private Carriage carriage(Optional<Network> built, Limits limits) {
            Carriage carriage = evidence == null ? live(built, limits) : Carriage.replaying(evidence, limits);
            return archive == null ? carriage : carriage.recorded(archive);
        }

        private Carriage live(Optional<Network> built, Limits limits) {
            EvidenceArchive attempts = archive;
            Carriage live = Carriage.over(
                    transport == null ? built.get() : transport,
                    limits,
                    attempts == null ? passedOver -> {} : attempts::recordAttempt);
            return cache == null ? live : live.cached(cache, maxAge);
        }

        private RecordedFailures failures() {
            return evidence == null ? RecordedFailures.NONE : RecordedFailures.among(evidence.notes());
        }

        private Consumer<FetchResult> listener() {
            EvidenceArchive notes = archive;
            return notes == null ? listener : listener.andThen(result -> note(result, notes));
        }

        /** An archive holds no credentials, and an address that does was not asked for. */
        private static void note(FetchResult result, EvidenceArchive notes) {
            if (!mayHoldCredentials(result.address())) {
                notes.record(Notes.of(result, Instant.now()));
            }
        }

        /** Java knows no user of an address whose host is no name to it, or that has no slashes. */
        private static boolean mayHoldCredentials(URI address) {
            String place = address.isOpaque() ? address.getRawSchemeSpecificPart() : address.getRawAuthority();
            return place != null && place.indexOf('@') >= 0;
        }

        /** Returns the fetcher. */
        public SourceFetcher build() {
            return new SourceFetcher(this);
        }
    }
}
