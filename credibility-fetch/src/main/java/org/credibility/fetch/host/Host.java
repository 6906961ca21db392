package org.credibility.fetch.host;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.Deadline;
import org.credibility.fetch.exchange.Exchange;

/** What is known of the patience of one host. Safe for use by several threads. */
final class Host {
    /** The time left between two fetches once a host has said that it is asked too much. */
    private static final Duration GAP_WHEN_BUSY = Duration.ofSeconds(1);

    /** The time that a host is left alone when it says that it is asked too often, but not for how long. */
    private static final Duration PAUSE_WHEN_LIMITED = Duration.ofSeconds(10);

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    private final Semaphore places;
    private Duration gap = Duration.ZERO;
    private long nextStart = System.nanoTime();
    private long pausedUntil = System.nanoTime();

    Host(int inFlight) {
        places = new Semaphore(inFlight, true);
    }

    boolean enter(Deadline deadline) throws InterruptedException {
        return places.tryAcquire(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
    }

    void leave() {
        places.release();
    }

    /** Returns the time until the host may be asked at all; zero where it may be now. */
    synchronized Duration pause() {
        return Duration.ofNanos(Math.max(0, pausedUntil - System.nanoTime()));
    }

    /** Leaves at least so much time between the starts of two fetches. */
    synchronized void keepGap(Duration asked) {
        if (asked.compareTo(gap) > 0) {
            gap = asked;
        }
    }

    /** Takes the next start, and returns the time until then. */
    synchronized Duration takeStart() {
        long now = System.nanoTime();
        long start = Math.max(now, nextStart);
        nextStart = start + gap.toNanos();
        return Duration.ofNanos(start - now);
    }

    synchronized void note(Exchange exchange) {
        if (!(exchange.reply() instanceof Answer answer)) {
            return;
        }
        if (answer.status() == TOO_MANY_REQUESTS || answer.status() == UNAVAILABLE) {
            keepGap(GAP_WHEN_BUSY);
            Duration pause = RetryAfter.of(exchange)
                    .orElse(answer.status() == TOO_MANY_REQUESTS ? PAUSE_WHEN_LIMITED : Duration.ZERO);
            pausedUntil = Math.max(pausedUntil, System.nanoTime() + pause.toNanos());
        }
    }
}
