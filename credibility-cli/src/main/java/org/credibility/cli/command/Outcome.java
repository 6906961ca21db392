package org.credibility.cli.command;

import java.util.List;
import org.credibility.cli.render.ReportContext;
import org.credibility.report.CredibilityReport;

/** What became of one input. */
sealed interface Outcome {
    /**
     * There is a report.
     *
     * @param report the report
     * @param context how it came about
     * @param warnings what the user should know besides: sentences that name the place
     * @param code the exit code that stands for it
     */
    record Reported(CredibilityReport report, ReportContext context, List<String> warnings, int code)
            implements Outcome {
        /** Copies the warnings. */
        public Reported {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * There is none, and the user can help it.
     *
     * @param message what is wrong and the way out
     * @param code the exit code that stands for it
     */
    record Refused(String message, int code) implements Outcome {}

    /**
     * There is none, and the program is at fault.
     *
     * @param input the input
     * @param fault what went wrong
     */
    record Faulty(String input, Throwable fault) implements Outcome {}
}
