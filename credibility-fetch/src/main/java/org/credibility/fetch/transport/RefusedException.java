package org.credibility.fetch.transport;

import org.credibility.evidence.Outcome;
import org.credibility.fetch.exchange.Failure;

/** An address that is not asked, or from which nothing came; it never leaves the module. */
public final class RefusedException extends Exception {
    private final transient Failure failure;

    /** Creates the exception of a failure. */
    public RefusedException(Failure failure) {
        super(failure.outcome() + ": " + failure.detail(), null, false, false);
        this.failure = failure;
    }

    /** Creates the exception of a failure. */
    public RefusedException(Outcome outcome, String detail) {
        this(new Failure(outcome, detail));
    }

    /** Returns what went wrong. */
    public Failure failure() {
        return failure;
    }
}
