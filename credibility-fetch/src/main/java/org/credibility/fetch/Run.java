package org.credibility.fetch;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.credibility.fetch.transport.RefusedException;
import org.credibility.fetch.transport.WebAddress;

/** All links of one call, each address once. For use by one thread, but it may be called off by any. */
final class Run {
    private final Workshop workshop;
    private final Interest interest;
    private final Map<WebAddress, Job> jobs = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<CompletableFuture<Void>> told;

    /**
     * Takes the links.
     *
     * @param listener who hears of each result as it comes
     * @param interest what is wanted besides results
     */
    Run(Workshop workshop, Collection<URI> addresses, Consumer<FetchResult> listener, Interest interest) {
        this.workshop = workshop;
        this.interest = interest;
        addresses.forEach(this::add);
        told = entries.stream()
                .map(entry -> entry.future.thenAccept(result -> listener.accept(entry.readdressed(result))))
                .toList();
    }

    private void add(URI address) {
        try {
            WebAddress start = WebAddress.of(address.toString());
            int maxSources = workshop.limits().maxSources();
            if (jobs.size() >= maxSources && !jobs.containsKey(start)) {
                entries.add(new Entry(address, known("beyond the " + maxSources + " sources asked for", address)));
                return;
            }
            Job job = jobs.computeIfAbsent(start, key -> new Job(workshop, address, key, interest));
            entries.add(new Entry(address, job.result()));
        } catch (RefusedException e) {
            FetchResult refused = new FetchResult.Unseen(
                    address, e.failure().outcome(), e.failure().detail(), Journey.none(), Optional.empty());
            entries.add(new Entry(address, CompletableFuture.completedFuture(refused)));
        }
    }

    private static CompletableFuture<FetchResult> known(String reason, URI address) {
        return CompletableFuture.completedFuture(Job.cancelled(address, reason));
    }

    Collection<Job> jobs() {
        return jobs.values();
    }

    /** Returns the results in the order asked for; what is not done when the run's time is over is called off. */
    List<FetchResult> await() {
        CompletableFuture<Void> all = CompletableFuture.allOf(told.toArray(CompletableFuture<?>[]::new));
        try {
            all.get(workshop.limits().maxTime().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            cancel("the time of the run is over");
        } catch (InterruptedException e) {
            cancel("interrupted");
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the listener failed", e.getCause());
        }
        return entries.stream().map(Entry::result).toList();
    }

    void cancel(String reason) {
        jobs.values().forEach(job -> job.cancel(reason));
    }

    /** An address as asked for, and the result of its job, which another spelling of the address may share. */
    private record Entry(URI address, CompletableFuture<FetchResult> future) {
        FetchResult result() {
            return readdressed(future.join());
        }

        FetchResult readdressed(FetchResult result) {
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
}
