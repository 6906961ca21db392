package org.credibility.cli.command;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same work for many inputs on several threads, and hands the results on in the order of the inputs. */
final class InOrder {
    /** More threads than this are not used, since each result waits in memory for its turn. */
    private static final int MAX_THREADS = 8;

    /** So many results a thread may be under way: enough that a long input does not stop the others, few enough for memory. */
    private static final int AHEAD = 4;

    private InOrder() {}

    /** Takes a result. */
    interface Sink<T> {
        /** Takes one. */
        void accept(T result) throws IOException;
    }

    /**
     * Hands the result of every input to the sink, on the thread that calls.
     *
     * @throws IOException if the sink does; what is not done by then is left undone
     */
    static <I, T> void forEach(List<I> inputs, Function<I, T> work, Sink<T> sink) throws IOException {
        int threads = Math.min(
                MAX_THREADS, Math.min(inputs.size(), Runtime.getRuntime().availableProcessors()));
        if (threads <= 1) {
            for (I input : inputs) {
                sink.accept(work.apply(input));
            }
            return;
        }
        ExecutorService executor = Executors.newFixedThreadPool(threads, InOrder::daemon);
        try {
            run(inputs, work, sink, executor, threads * AHEAD);
        } finally {
            executor.shutdownNow();
        }
    }

    private static <I, T> void run(
            List<I> inputs, Function<I, T> work, Sink<T> sink, ExecutorService executor, int ahead) throws IOException {
        Deque<Future<T>> pending = new ArrayDeque<>();
        for (I input : inputs) {
            if (pending.size() == ahead) {
                sink.accept(result(pending.remove()));
            }
            pending.add(executor.submit(() -> work.apply(input)));
        }
        while (!pending.isEmpty()) {
            sink.accept(result(pending.remove()));
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "assessor");
        thread.setDaemon(true);
        return thread;
    }
}
