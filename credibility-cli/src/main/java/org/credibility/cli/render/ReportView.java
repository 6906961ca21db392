package org.credibility.cli.render;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * Which part of a report a reader asks for.
 *
 * @param claim the number of the one claim to explain; empty for the whole report
 * @param all whether every claim is listed, those without a score included
 * @param hints whether the report closes with what to ask next
 */
public record ReportView(OptionalInt claim, boolean all, boolean hints) {
    /** The whole report, the most urgent claims only. */
    public static final ReportView OVERVIEW = new ReportView(OptionalInt.empty(), false, true);

    /** Checks the number. */
    public ReportView {
        requireNonNull(claim, "claim");
        if (claim.isPresent() && claim.getAsInt() < 1) {
            throw new IllegalArgumentException("claim " + claim.getAsInt() + " is below 1");
        }
    }

    /** Returns the view of one claim. */
    public static ReportView ofClaim(int number) {
        return new ReportView(OptionalInt.of(number), false, true);
    }
}
