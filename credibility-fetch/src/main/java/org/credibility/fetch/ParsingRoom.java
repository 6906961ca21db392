package org.credibility.fetch;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.exchange.Deadline;
import org.credibility.fetch.transport.RefusedException;
import org.credibility.fetch.transport.TimedTasks;

/**
 * Where pages are parsed: as many at a time as there are processors, and a long one alone, since its tree takes many
 * times the memory of its bytes.
 *
 * <p>Parsing cannot be interrupted. Whoever waits for it leaves at the deadline; the memory counts as taken until the
 * parsing has really ended. Safe for use by several threads.
 */
final class ParsingRoom implements AutoCloseable {
    private static final int SPARE_THREADS = 8;

    private final int size;
    private final int leastWeight;
    private final Semaphore room;
    private final TimedTasks tasks;

    ParsingRoom(int maxBytes) {
        int processors = Runtime.getRuntime().availableProcessors();
        size = maxBytes;
        leastWeight = Math.max(1, maxBytes / processors);
        room = new Semaphore(size, true);
        // twice as many threads as places: one that has given its place back may not be idle yet
        tasks = new TimedTasks("credibility-parse", 2 * processors + SPARE_THREADS);
    }

    /** Returns what parsing so many bytes gives. */
    <T> T parse(int bytes, Callable<T> parsing, Deadline deadline)
            throws RefusedException, ExecutionException, InterruptedException {
        int weight = Math.min(size, Math.max(leastWeight, bytes));
        if (!room.tryAcquire(weight, deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
            throw new RefusedException(Outcome.TIMEOUT, "the time was over before the page could be parsed");
        }
        AtomicBoolean handedOver = new AtomicBoolean();
        try {
            return tasks.call(() -> release(weight, handedOver, parsing), deadline);
        } finally {
            if (handedOver.compareAndSet(false, true)) {
                room.release(weight);
            }
        }
    }

    /** Parses unless the one who waits has left already, who then has given the weight back. */
    private <T> T release(int weight, AtomicBoolean handedOver, Callable<T> parsing) throws Exception {
        if (!handedOver.compareAndSet(false, true)) {
            throw new InterruptedException("nobody waits for the page");
        }
        try {
            return parsing.call();
        } finally {
            room.release(weight);
        }
    }

    @Override
    public void close() {
        tasks.close();
    }
}
