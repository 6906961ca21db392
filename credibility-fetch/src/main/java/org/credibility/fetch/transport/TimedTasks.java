package org.credibility.fetch.transport;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.exchange.Deadline;

/**
 * Runs what cannot be interrupted on threads of its own, so that whoever waits for it can leave at the deadline.
 *
 * <p>Safe for use by several threads.
 */
public final class TimedTasks implements AutoCloseable {
    private static final long IDLE_SECONDS = 5;

    private final ThreadPoolExecutor threads;

    /**
     * Creates the threads' pool.
     *
     * @param name what the threads are named after
     * @param maxThreads the most tasks at a time, those that everybody has left included
     */
    public TimedTasks(String name, int maxThreads) {
        AtomicInteger count = new AtomicInteger();
        threads = new ThreadPoolExecutor(
                0, maxThreads, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                    Thread thread = new Thread(task, name + "-" + count.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /**
     * Returns what a task returns.
     *
     * @throws RefusedException if the deadline comes first, is called off, or no thread is free
     * @throws ExecutionException if the task fails
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public <T> T call(Callable<T> task, Deadline deadline)
            throws RefusedException, ExecutionException, InterruptedException {
        Future<T> future;
        try {
            future = threads.submit(task);
        } catch (RejectedExecutionException e) {
            throw new RefusedException(Outcome.TIMEOUT, "no thread is free");
        }
        try {
            return future.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new RefusedException(Outcome.TIMEOUT, "the time is over");
        } finally {
            future.cancel(true);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
