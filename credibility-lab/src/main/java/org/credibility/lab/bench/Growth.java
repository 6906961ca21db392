package org.credibility.lab.bench;

import java.util.Locale;

/**
 * How the time of a kind of text grows when the text doubles.
 *
 * @param kind the kind of text
 * @param once milliseconds for a text
 * @param twice milliseconds for one twice as long
 * @param fourTimes milliseconds for one four times as long
 */
record Growth(LongText kind, double once, double twice, double fourTimes) {
    /** Returns the larger of the two factors by which the time grew. */
    double worst() {
        return Math.max(twice / once, fourTimes / twice);
    }

    boolean isWithin(double limit) {
        return worst() <= limit;
    }

    /** Returns the same with the shorter of two times for each length. */
    Growth orFaster(Growth again) {
        return new Growth(
                kind, Math.min(once, again.once), Math.min(twice, again.twice), Math.min(fourTimes, again.fourTimes));
    }

    /** Returns a line of the table. */
    String line(double limit) {
        return String.format(
                Locale.ROOT,
                "%-32s %9.1f %9.1f %9.1f   %5.2f %5.2f  %s",
                kind.title(),
                once,
                twice,
                fourTimes,
                twice / once,
                fourTimes / twice,
                isWithin(limit) ? "pass" : "FAIL");
    }

    /** Returns the line that stands over the table. */
    static String heading(int length) {
        return String.format(
                Locale.ROOT,
                "%-32s %9s %9s %9s   %5s %5s",
                "processor time, ms",
                thousands(length),
                thousands(2 * length),
                thousands(4 * length),
                "x2",
                "x2");
    }

    private static String thousands(int length) {
        return length / 1000 + "k";
    }
}
