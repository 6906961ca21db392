package org.credibility.fetch.robots;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.exchange.Deadline;
import org.credibility.fetch.exchange.Failure;
import org.credibility.fetch.exchange.Room;
import org.credibility.fetch.exchange.Transport;
import org.credibility.fetch.transport.Identity;
import org.credibility.fetch.transport.RedirectPolicy;
import org.credibility.fetch.transport.WebAddress;

/**
 * Decides by the robots.txt of each host what may be asked for. Each file is read once, however many ask at a time.
 *
 * <p>A file is kept for a day, one that could not be read for ten minutes; one whose reading was called off is read
 * again by the next who asks. Safe for use by several threads.
 */
public final class Robots implements AutoCloseable {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration FAILURE_KEPT = Duration.ofMinutes(10);
    private static final int MAX_HOSTS = 10_000;

    private final RobotsReader reader;
    private final Duration timeout;
    private final AsyncCache<String, RobotsFile> files;

    /**
     * Creates the decisions for one who asks.
     *
     * @param redirects where redirects may lead; of a file, five are followed
     * @param timeout the most time for reading one file, with all its redirects
     * @param room the memory that bodies may take
     */
    public Robots(Transport transport, Identity identity, RedirectPolicy redirects, Duration timeout, Room room) {
        this(new RobotsReader(transport, identity, redirects, room), timeout, Ticker.systemTicker());
    }

    Robots(RobotsReader reader, Duration timeout, Ticker ticker) {
        this.reader = reader;
        this.timeout = timeout;
        files = Caffeine.newBuilder()
                .maximumSize(MAX_HOSTS)
                .ticker(ticker)
                .executor(Runnable::run)
                .expireAfter(Expiry.<String, RobotsFile>writing(
                        (host, file) -> file instanceof RobotsRules ? KEPT : FAILURE_KEPT))
                .buildAsync();
    }

    /**
     * Returns whether an address may be asked for, at the deadline at the latest.
     *
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public RobotsDecision decide(WebAddress address, Deadline deadline) throws InterruptedException {
        Optional<RobotsFile> file = Optional.empty();
        while (file.isEmpty() && !deadline.isOver()) {
            file = file(address, deadline);
        }
        return file.map(known -> decide(address, known))
                .orElseGet(() -> new RobotsDecision.Unreachable(new Failure(Outcome.TIMEOUT, "the time is over")));
    }

    /** Returns the host's file; empty where whoever was reading it was called off, so that the turn is anybody's. */
    private Optional<RobotsFile> file(WebAddress address, Deadline deadline) throws InterruptedException {
        CompletableFuture<RobotsFile> mine = new CompletableFuture<>();
        CompletableFuture<RobotsFile> first = files.asMap().putIfAbsent(address.origin(), mine);
        try {
            return Optional.of(
                    first == null
                            ? load(address, deadline, mine)
                            : first.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS));
        } catch (ExecutionException | CancellationException | TimeoutException e) {
            return Optional.empty();
        }
    }

    private RobotsFile load(WebAddress address, Deadline deadline, CompletableFuture<RobotsFile> result)
            throws InterruptedException {
        Duration left = deadline.left();
        Deadline own = Deadline.in(left.compareTo(timeout) < 0 ? left : timeout);
        Deadline.Guard guard = deadline.onCancel(own::cancel);
        try {
            RobotsFile file = reader.read(address, own);
            if (deadline.isCancelled()
                    || deadline.isOver()
                    || Thread.currentThread().isInterrupted()) {
                result.cancel(false);
            }
            result.complete(file);
            return file;
        } finally {
            guard.close();
            result.cancel(false);
        }
    }

    @Override
    public void close() {
        reader.close();
    }

    private static RobotsDecision decide(WebAddress address, RobotsFile file) {
        if (file instanceof UnreadableRobots unreadable) {
            return new RobotsDecision.Unreachable(unreadable.cause());
        }
        RobotsRules rules = (RobotsRules) file;
        return rules.allows(address.toUri())
                ? new RobotsDecision.Allowed(rules.crawlDelay())
                : new RobotsDecision.Denied();
    }
}
