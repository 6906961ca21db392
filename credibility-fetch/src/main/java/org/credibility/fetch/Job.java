package org.credibility.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.exchange.Deadline;
import org.credibility.fetch.robots.RobotsDecision;
import org.credibility.fetch.transport.WebAddress;
import org.jspecify.annotations.Nullable;

/** A link that waits for its turn, is visited, and can be called off at any time. Safe for use by several threads. */
final class Job {
    private final Workshop workshop;
    private final URI address;
    private final WebAddress start;
    private final Interest interest;
    private final CompletableFuture<FetchResult> result = new CompletableFuture<>();
    private boolean hasTurn;
    private @Nullable Deadline deadline;
    private @Nullable Thread worker;

    Job(Workshop workshop, URI address, WebAddress start, Interest interest) {
        this.workshop = workshop;
        this.address = address;
        this.start = start;
        this.interest = interest;
    }

    WebAddress start() {
        return start;
    }

    CompletableFuture<FetchResult> result() {
        return result;
    }

    /** Visits the link, and returns nothing; or the time after which to run again where the host asks for a gap. */
    Optional<Duration> run() {
        Deadline own = Deadline.in(workshop.limits().timeout());
        if (!begin(own)) {
            return Optional.empty();
        }
        try {
            Visit visit = new Visit(workshop, address, start, own, interest);
            Optional<Duration> delay = hasTurn ? Optional.empty() : takeTurn(own);
            if (delay.isEmpty()) {
                result.complete(visit.run());
            }
            return delay;
        } finally {
            end();
        }
    }

    /** Takes the host's next start, once it is known what gap the host asks for; refusals are left to the visit. */
    private Optional<Duration> takeTurn(Deadline own) {
        try {
            if (workshop.robots().decide(start, own) instanceof RobotsDecision.Allowed allowed) {
                workshop.carriage().keepGap(start, allowed.crawlDelay());
            }
            hasTurn = true;
            Duration delay = workshop.carriage().hosts().takeStart(start);
            return delay.isZero() ? Optional.empty() : Optional.of(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.empty(); // the visit meets it again, and tells it
        }
    }

    private synchronized boolean begin(Deadline own) {
        if (result.isDone()) {
            return false;
        }
        deadline = own;
        worker = Thread.currentThread();
        return true;
    }

    /** An interruption was meant for this job: the thread goes on to the next one. */
    private synchronized void end() {
        deadline = null;
        worker = null;
        Thread.interrupted();
    }

    /** Calls the job off, wherever it is. */
    void cancel(String reason) {
        result.complete(cancelled(address, reason));
        synchronized (this) {
            if (deadline != null && worker != null) {
                deadline.cancel();
                worker.interrupt();
            }
        }
    }

    static FetchResult cancelled(URI address, String reason) {
        return new FetchResult.Unseen(address, Outcome.CANCELLED, reason, Journey.none(), Optional.empty());
    }
}
