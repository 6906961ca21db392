package org.credibility.cli.command;

import java.util.List;
import org.credibility.cli.render.CheckedDraft;
import org.credibility.rule.Baseline;
import org.credibility.rule.Finding;

/** What became of one input of a check. */
sealed interface CheckOutcome {
    /**
     * It was checked.
     *
     * @param draft what was found
     * @param accepted the findings that a baseline of it would accept, in text order
     * @param gone what the baseline accepts and occurs no longer
     * @param messages what the user should know besides: sentences that name the place
     * @param code the exit code that stands for what is no finding
     */
    record Checked(
            CheckedDraft draft, List<Finding> accepted, List<Baseline.Entry> gone, List<String> messages, int code)
            implements CheckOutcome {
        /** Copies the lists. */
        public Checked {
            accepted = List.copyOf(accepted);
            gone = List.copyOf(gone);
            messages = List.copyOf(messages);
        }
    }

    /** It is the same as in the revision it is held against, and was not looked at. */
    record Unchanged() implements CheckOutcome {}

    /**
     * It was not, and the user can help it.
     *
     * @param messages what is wrong and the way out
     * @param code the exit code that stands for it
     */
    record Refused(List<String> messages, int code) implements CheckOutcome {
        /** Copies the messages. */
        public Refused {
            messages = List.copyOf(messages);
        }
    }

    /**
     * It was not, and the program is at fault.
     *
     * @param input the input
     * @param fault what went wrong
     */
    record Faulty(String input, Throwable fault) implements CheckOutcome {}
}
