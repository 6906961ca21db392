package org.credibility.lab.bench;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;

/** What a process holds: it may not become more while the same is done again and again. */
record Holdings(long openFiles, int threads) {
    private static final int MORE_FILES = 5;
    private static final int MORE_THREADS = 2;

    /** Connections and threads that nobody uses are given back after five seconds. */
    private static final Duration IDLE = Duration.ofSeconds(7);

    /** Returns what this process holds once idle threads have had time to end. */
    static Holdings settled() throws InterruptedException {
        Thread.sleep(IDLE.toMillis());
        var system = (UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Holdings(
                system.getOpenFileDescriptorCount(),
                ManagementFactory.getThreadMXBean().getThreadCount());
    }

    /** Returns whether the last is about the first. */
    static boolean areFlat(List<Holdings> held) {
        if (held.isEmpty()) {
            return true;
        }
        Holdings first = held.get(0);
        Holdings last = held.get(held.size() - 1);
        return last.openFiles <= first.openFiles + MORE_FILES && last.threads <= first.threads + MORE_THREADS;
    }

    @Override
    public String toString() {
        return openFiles + " open files and " + threads + " threads";
    }
}
