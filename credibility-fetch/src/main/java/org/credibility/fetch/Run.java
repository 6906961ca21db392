package org.credibility.fetch;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.credibility.fetch.exchange.Deadline;
import org.credibility.fetch.transport.RefusedException;
import org.credibility.fetch.transport.WebAddress;

/**
 * All links of one call, each address once. A result is let go of once it is handed over. For use by one thread, but it
 * may be called off by any.
 */
final class Run {
    private static final String TOO_LATE = "the time of the run is over";

    private final Workshop workshop;
    private final Interest interest;
    private final Deque<CompletableFuture<FetchResult>> results = new ArrayDeque<>();
    private final Set<Job> jobs = new LinkedHashSet<>();
    private final Set<Job> open = ConcurrentHashMap.newKeySet();

    private Run(Workshop workshop, Interest interest) {
        this.workshop = workshop;
        this.interest = interest;
    }

    /**
     * Returns the run of some links.
     *
     * @param listener who hears of each result as it comes
     * @param interest what is wanted besides results
     */
    static Run of(Workshop workshop, Collection<URI> addresses, Consumer<FetchResult> listener, Interest interest) {
        Run run = new Run(workshop, interest);
        Map<WebAddress, Job> known = new HashMap<>();
        for (URI address : addresses) {
            run.results.add(run.result(address, known).thenApply(result -> {
                FetchResult own = readdressed(result, address);
                listener.accept(own);
                return own;
            }));
        }
        return run;
    }

    /** Begins all of it; nothing where it is too late for that. */
    void begin(FetchQueue queue, Deadline deadline) {
        if (deadline.isOver()) {
            cancel(TOO_LATE);
        }
        jobs.forEach(queue::add);
        jobs.clear();
    }

    private CompletableFuture<FetchResult> result(URI address, Map<WebAddress, Job> known) {
        try {
            WebAddress start = WebAddress.of(address.toString());
            int maxSources = workshop.limits().maxSources();
            if (known.size() >= maxSources && !known.containsKey(start)) {
                return CompletableFuture.completedFuture(
                        Job.cancelled(address, "beyond the " + maxSources + " sources asked for"));
            }
            Job job = known.computeIfAbsent(start, key -> job(address, key));
            return job.result().thenApply(result -> {
                open.remove(job);
                return result;
            });
        } catch (RefusedException e) {
            return CompletableFuture.completedFuture(new FetchResult.Unseen(
                    address, e.failure().outcome(), e.failure().detail(), Journey.none(), Optional.empty()));
        }
    }

    private Job job(URI address, WebAddress start) {
        Job job = new Job(workshop, address, start, interest);
        jobs.add(job);
        open.add(job);
        return job;
    }

    /** Hands results over in the order asked for; what is not done at the deadline is called off. */
    void await(Consumer<FetchResult> sink, Deadline deadline) {
        while (!results.isEmpty()) {
            sink.accept(awaited(results.remove(), deadline));
        }
    }

    private FetchResult awaited(CompletableFuture<FetchResult> result, Deadline deadline) {
        try {
            return result.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            cancel(TOO_LATE);
        } catch (InterruptedException e) {
            cancel("interrupted");
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            cancel("the listener failed");
            throw new IllegalStateException("the listener failed", e.getCause());
        }
        return result.join();
    }

    void cancel(String reason) {
        open.forEach(job -> job.cancel(reason));
    }

    /** Returns the result of an address for another spelling of it. */
    private static FetchResult readdressed(FetchResult result, URI address) {
        if (result.address().equals(address)) {
            return result;
        }
        if (result instanceof FetchResult.Seen seen) {
            return new FetchResult.Seen(address, seen.outcome(), seen.journey(), seen.content());
        }
        FetchResult.Unseen unseen = (FetchResult.Unseen) result;
        return new FetchResult.Unseen(
                address, unseen.outcome(), unseen.reason(), unseen.journey(), unseen.received(), unseen.copy());
    }
}
