package org.credibility.fetch.cache;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.exchange.Allowance;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.ContentCoding;
import org.credibility.fetch.exchange.Exchange;
import org.credibility.fetch.exchange.Failure;
import org.credibility.fetch.exchange.Header;
import org.credibility.fetch.exchange.Request;
import org.credibility.fetch.exchange.Room;
import org.credibility.fetch.exchange.Transport;

/**
 * A transport that asks for nothing it knows already: what it was told, from disk, for as long as the host allows and the caller wants. What is older is asked for on condition,
 * so that a host that has nothing new says just that.
 *
 * <p>Answers that set a cookie, answers to requests with one, cut bodies and errors of servers are never kept. Safe for
 * use by several threads.
 */
public final class CachingTransport implements Transport {
    private static final int NOT_MODIFIED = 304;
    private static final long MEMORY_BYTES = 8L << 20;

    /** What was told in a run is not asked for again in it; a fetcher may live longer than a run. */
    private static final Duration RUN = Duration.ofMinutes(5);

    private final Transport next;
    private final Optional<AnswerFolder> folder;
    private final Freshness freshness;
    private final InstantSource clock;
    private final Cache<URI, StoredAnswer> memory = Caffeine.newBuilder()
            .maximumWeight(MEMORY_BYTES)
            .expireAfterWrite(RUN)
            .executor(Runnable::run)
            .weigher((URI address, StoredAnswer stored) -> stored.weight())
            .build();

    /**
     * Creates a transport that keeps what another carries in memory and in a folder.
     *
     * @param maxAge the time after which every answer is asked for again; where a host says nothing of it, the time
     *     before which none is
     */
    public CachingTransport(Transport next, AnswerFolder folder, Duration maxAge, InstantSource clock) {
        this(next, Optional.of(folder), new Freshness(maxAge, Freshness.OF_PAGES), clock);
    }

    private CachingTransport(Transport next, Optional<AnswerFolder> folder, Freshness freshness, InstantSource clock) {
        this.next = requireNonNull(next, "next");
        this.folder = folder;
        this.freshness = freshness;
        this.clock = requireNonNull(clock, "clock");
    }

    /** Returns such a transport for robots.txt: that a host has none is kept as well. */
    public static CachingTransport ofRules(Transport next, AnswerFolder folder, Duration maxAge, InstantSource clock) {
        return new CachingTransport(next, Optional.of(folder), new Freshness(maxAge, Freshness.OF_RULES), clock);
    }

    /** Returns a transport that keeps what another carries in memory alone. */
    public static CachingTransport inMemory(Transport next) {
        return new CachingTransport(
                next, Optional.empty(), new Freshness(Duration.ZERO, Freshness.OF_PAGES), InstantSource.system());
    }

    @Override
    public Exchange exchange(Request request, Allowance allowance) {
        if (!Freshness.isShared(request)) {
            return next.exchange(request, allowance);
        }
        try {
            return shared(request, allowance);
        } catch (TimeoutException e) {
            Failure late = new Failure(Outcome.TIMEOUT, "the time was over before there was room for the body");
            return new Exchange(request, clock.instant(), late);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Exchange(request, clock.instant(), new Failure(Outcome.CANCELLED, ""));
        }
    }

    private Exchange shared(Request request, Allowance allowance) throws InterruptedException, TimeoutException {
        StoredAnswer known = memory.getIfPresent(request.address());
        if (known != null && known.answers(request) && fits(known, allowance)) {
            return known.exchange(request);
        }
        Optional<StoredAnswer> stored =
                folder.isPresent() ? stored(folder.get(), request, allowance) : Optional.empty();
        return stored.isPresent() ? answered(request, allowance, stored.get()) : asked(request, allowance);
    }

    private static Optional<StoredAnswer> stored(AnswerFolder folder, Request request, Allowance allowance)
            throws InterruptedException, TimeoutException {
        claim(folder.size(request.address()), allowance);
        Optional<StoredAnswer> found = folder.find(request);
        return found.isPresent() && fits(found.get(), allowance) ? found : Optional.empty();
    }

    /** Waits for room before so many bytes are held. */
    private static void claim(long bytes, Allowance allowance) throws InterruptedException, TimeoutException {
        if (bytes > Room.SMALL_BYTES && !allowance.place().takeForLarge(allowance.deadline())) {
            throw new TimeoutException();
        }
    }

    private Exchange answered(Request request, Allowance allowance, StoredAnswer stored) {
        if (freshness.isFresh(stored, clock.instant())) {
            return stored.exchange(request);
        }
        List<Header> conditions = stored.conditions();
        return conditions.isEmpty() ? asked(request, allowance) : askedWhether(request, conditions, allowance, stored);
    }

    private Exchange asked(Request request, Allowance allowance) {
        return kept(next.exchange(request, allowance));
    }

    /** Asks whether a stored answer still holds. The exchange returned is of the request without conditions. */
    private Exchange askedWhether(Request request, List<Header> conditions, Allowance allowance, StoredAnswer stored) {
        List<Header> headers = new ArrayList<>(request.headers());
        headers.addAll(conditions);
        Exchange exchange = next.exchange(new Request(request.address(), headers), allowance);
        if (exchange.reply() instanceof Answer answer && answer.status() == NOT_MODIFIED) {
            if (!stored.isMeantBy(answer)) {
                return asked(request, allowance);
            }
            StoredAnswer confirmed = stored.confirmed(exchange.at(), answer);
            keep(confirmed);
            return confirmed.exchange(request);
        }
        return kept(new Exchange(request, exchange.at(), exchange.reply()));
    }

    private Exchange kept(Exchange exchange) {
        if (exchange.reply() instanceof Answer answer && freshness.mayBeRemembered(answer)) {
            keep(StoredAnswer.of(exchange, answer));
        }
        return exchange;
    }

    /** What the folder can tell for the rest of this run takes no memory. */
    private void keep(StoredAnswer stored) {
        if (!isStored(stored) || !freshness.isFresh(stored, clock.instant())) {
            memory.put(stored.address(), stored);
        }
    }

    private boolean isStored(StoredAnswer stored) {
        if (freshness.mayBeStored(stored.answer())) {
            return folder.filter(files -> files.store(stored)).isPresent();
        }
        folder.ifPresent(files -> files.forget(stored.address()));
        return false;
    }

    /**
     * Returns whether the body is as short as is allowed now: another run may have allowed more. There is room for it
     * then.
     */
    private static boolean fits(StoredAnswer stored, Allowance allowance)
            throws InterruptedException, TimeoutException {
        Optional<ContentCoding> coding = ContentCoding.of(stored.answer());
        if (coding.isEmpty()) {
            return false;
        }
        long size = coding.get().size(stored.answer().payload(), allowance.maxBytes());
        claim(size, allowance);
        return size <= allowance.maxBytes();
    }
}
