package org.credibility.fetch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Gives jobs to threads: so many at a time, so many of one host, hosts in turn.
 *
 * <p>Safe for use by several threads.
 */
final class FetchQueue implements AutoCloseable {
    private static final long IDLE_SECONDS = 5;

    private final int concurrency;
    private final int perHost;
    private final Map<String, Line> lines = new HashMap<>();
    private final Deque<Line> ready = new ArrayDeque<>();
    private final ThreadPoolExecutor threads;
    private int running;
    private boolean closed;

    FetchQueue(Limits limits) {
        concurrency = limits.concurrency();
        perHost = limits.perHost();
        threads = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), FetchQueue::thread);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "credibility-fetch");
        thread.setDaemon(true);
        return thread;
    }

    /** Takes a job in; it is called off at once when the queue is closed. */
    void add(Job job) {
        if (!enqueue(job)) {
            job.cancel("the fetcher is closed");
            return;
        }
        Started started = start();
        if (started != null) {
            begin(started);
        }
    }

    private void begin(Started started) {
        try {
            threads.execute(() -> work(started));
        } catch (RejectedExecutionException e) {
            finish(started.line);
            started.job.cancel("the fetcher is closed");
        }
    }

    private synchronized boolean enqueue(Job job) {
        if (closed) {
            return false;
        }
        Line line = lines.computeIfAbsent(job.start().authority(), key -> new Line(key));
        line.waiting.add(job);
        makeReady(line);
        return true;
    }

    private void makeReady(Line line) {
        if (!line.isReady && !line.waiting.isEmpty() && line.running < perHost) {
            line.isReady = true;
            ready.add(line);
        }
    }

    /** Takes the next job whose turn it is; null where there is none, or no place for it. */
    private synchronized @Nullable Started start() {
        if (running >= concurrency || ready.isEmpty()) {
            return null;
        }
        Line line = ready.remove();
        line.isReady = false;
        line.running++;
        running++;
        Started started = new Started(line.waiting.remove(), line);
        makeReady(line);
        return started;
    }

    /** Runs jobs until there is none whose turn it is. */
    private void work(Started first) {
        Started next = first;
        while (next != null) {
            Started now = next;
            Optional<Duration> delay = Optional.empty();
            try {
                delay = now.job.run();
            } finally {
                finish(now.line);
            }
            delay.ifPresent(time -> addLater(now.job, time));
            next = start();
        }
    }

    private synchronized void finish(Line line) {
        running--;
        line.running--;
        makeReady(line);
        if (line.running == 0 && line.waiting.isEmpty()) {
            lines.remove(line.authority);
        }
    }

    private void addLater(Job job, Duration delay) {
        CompletableFuture.delayedExecutor(delay.toNanos(), TimeUnit.NANOSECONDS, threads)
                .execute(() -> add(job));
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        threads.shutdown();
    }

    /** The jobs of one host. */
    private static final class Line {
        private final String authority;
        private final Deque<Job> waiting = new ArrayDeque<>();
        private int running;
        private boolean isReady;

        Line(String authority) {
            this.authority = authority;
        }
    }

    /** A job that has its place. */
    private record Started(Job job, Line line) {}
}
