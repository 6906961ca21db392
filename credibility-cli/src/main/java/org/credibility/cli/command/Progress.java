package org.credibility.cli.command;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Tells on a terminal how far a run over many inputs has come, once it takes longer than a second. */
final class Progress {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration PACE = Duration.ofMillis(100);
    private static final int BAR_COLUMNS = 20;
    private static final String ERASE_LINE = "\r\u001B[K";

    private final Terminal terminal;
    private final int total;
    private final boolean shown;
    private final LongSupplier nanoTime;
    private final long begin;
    private long last;
    private boolean drawn;
    private int done;

    /**
     * Begins a run.
     *
     * @param shown whether anything is told
     * @param nanoTime a clock, in nanoseconds from anywhere
     */
    Progress(Terminal terminal, int total, boolean shown, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.total = total;
        this.shown = shown && total > 1;
        this.nanoTime = nanoTime;
        begin = nanoTime.getAsLong();
        last = begin + PATIENCE.toNanos() - PACE.toNanos();
    }

    /** Tells that one more input is done. */
    void advance() {
        done++;
        long now = nanoTime.getAsLong();
        if (shown && now - last >= PACE.toNanos() && done < total) {
            last = now;
            drawn = true;
            terminal.draw("\r" + line(now - begin));
        }
    }

    /** Takes the bar away, so that other words can be printed. */
    void clear() {
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
