package org.credibility.fetch.exchange;

import org.credibility.evidence.Outcome;

/**
 * No answer, and why.
 *
 * @param outcome the reason, in the words of the report
 * @param detail what went wrong, for a reader; "" where the outcome says all
 */
public record Failure(Outcome outcome, String detail) implements Reply {
    /** Checks that the outcome is one that shows no text, and puts the detail on one line. */
    public Failure {
        detail = Header.oneLine(detail);
        if (outcome.isSeen()) {
            throw new IllegalArgumentException("outcome " + outcome + " is no failure");
        }
    }
}
