package org.credibility.fetch.exchange;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The moment at which something must have ended, or an earlier one if it is called off.
 *
 * <p>Safe for use by several threads.
 */
public final class Deadline {
    private final long end;
    private final List<Runnable> stops = new ArrayList<>();
    private boolean cancelled;

    private Deadline(long end) {
        this.end = end;
    }

    /** Returns the deadline that lies so far ahead. */
    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Returns the time left; zero once it is over. */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /** Returns whether the time is over. */
    public boolean isOver() {
        return left().isZero();
    }

    /** Returns whether it was called off. */
    public synchronized boolean isCancelled() {
        return cancelled;
    }

    /** Waits so long, or until it is called off; never past its end. */
    public void pause(Duration time) throws InterruptedException {
        CountDownLatch off = new CountDownLatch(1);
        Duration left = left();
        Guard guard = onCancel(off::countDown);
        try {
            off.await((time.compareTo(left) < 0 ? time : left).toNanos(), TimeUnit.NANOSECONDS);
        } finally {
            guard.close();
        }
    }

    /** Calls off what is under way. */
    public void cancel() {
        List<Runnable> now;
        synchronized (this) {
            cancelled = true;
            now = List.copyOf(stops);
            stops.clear();
        }
        now.forEach(Runnable::run);
    }

    /** Has something run when this is called off, at once if it was; until the guard returned is closed. */
    public Guard onCancel(Runnable stop) {
        boolean late;
        synchronized (this) {
            late = cancelled;
            if (!late) {
                stops.add(stop);
            }
        }
        if (late) {
            stop.run();
        }
        return () -> forget(stop);
    }

    private synchronized void forget(Runnable stop) {
        stops.remove(stop);
    }

    /** Ends the interest in a cancellation. */
    @FunctionalInterface
    public interface Guard extends AutoCloseable {
        @Override
        void close();
    }
}
