package org.credibility.cli.command;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Tells on a terminal how far a run has come, once it takes longer than a second. What there is to do may become more on
 * the way. Safe for use by several threads; whoever prints something else holds its lock meanwhile.
 */
final class Progress {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration PACE = Duration.ofMillis(100);
    private static final int BAR_COLUMNS = 20;
    private static final String ERASE_LINE = "\r\u001B[K";

    private final Terminal terminal;
    private final boolean shown;
    private final LongSupplier nanoTime;
    private final long begin;
    private long last;
    private boolean drawn;
    private int total;
    private int done;

    /**
     * Begins a run.
     *
     * @param shown whether anything is told
     * @param nanoTime a clock, in nanoseconds from anywhere
     */
    Progress(Terminal terminal, boolean shown, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.shown = shown;
        this.nanoTime = nanoTime;
        begin = nanoTime.getAsLong();
        last = begin + PATIENCE.toNanos() - PACE.toNanos();
    }

    /** Returns the progress of a run that begins now. */
    static Progress of(Terminal terminal, boolean shown) {
        return new Progress(terminal, shown, System::nanoTime);
    }

    /** Returns whether anything is told. */
    boolean isShown() {
        return shown;
    }

    /** Tells that there is so much more to do. */
    synchronized void expect(int more) {
        total += more;
    }

    /** Tells that one more thing is done. */
    synchronized void advance() {
        done++;
        long now = nanoTime.getAsLong();
        if (shown && now - last >= PACE.toNanos() && done < total) {
            last = now;
            drawn = true;
            terminal.draw("\r" + line(now - begin));
        }
    }

    /** Takes the bar away, so that other words can be printed. */
    synchronized void clear() {
        if (drawn) {
            drawn = false;
            terminal.draw(ERASE_LINE);
        }
    }

    private String line(long nanos) {
        int filled = (int) ((long) done * BAR_COLUMNS / total);
        double rate = done * 1e9 / Math.max(1, nanos);
        long rest = Math.round((total - done) / rate);
        return "[" + "#".repeat(filled) + ".".repeat(BAR_COLUMNS - filled) + "] " + done + " of " + total + ", "
                + Math.round(rate) + "/s, " + (total - done) + " to go, " + rest + " s ";
    }
}
