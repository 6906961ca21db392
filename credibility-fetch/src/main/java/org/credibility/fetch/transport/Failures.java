package org.credibility.fetch.transport;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.security.cert.CertificateException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.exchange.Deadline;
import org.credibility.fetch.exchange.Failure;

/** Tells what an exception of the network means. */
final class Failures {
    private Failures() {}

    static Failure of(IOException exception, Deadline deadline) {
        Outcome outcome = outcome(exception, deadline);
        return new Failure(outcome, outcome == Outcome.TIMEOUT ? "the time is over" : words(exception));
    }

    private static Outcome outcome(IOException exception, Deadline deadline) {
        if (isCausedBy(exception, GuardedSockets.BlockedAddressException.class)) {
            return Outcome.BLOCKED_ADDRESS;
        }
        if (deadline.isCancelled() || Thread.currentThread().isInterrupted()) {
            return Outcome.CANCELLED;
        }
        if (deadline.isOver()) {
            return Outcome.TIMEOUT;
        }
        if (exception instanceof ConnectedException connected) {
            return connected.getCause() instanceof InterruptedIOException ? Outcome.TIMEOUT : Outcome.PROTOCOL_ERROR;
        }
        boolean secure = isCausedBy(exception, SSLException.class) || isCausedBy(exception, CertificateException.class);
        return secure ? Outcome.TLS_ERROR : Outcome.CONNECT_ERROR;
    }

    /** Looks through causes and suppressed exceptions, since OkHttp tries several addresses and wraps what failed. */
    private static boolean isCausedBy(Throwable exception, Class<? extends Throwable> kind) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(exception);
        while (!open.isEmpty()) {
            Throwable next = open.remove();
            if (kind.isInstance(next)) {
                return true;
            }
            if (seen.add(next)) {
                if (next.getCause() != null) {
                    open.add(next.getCause());
                }
                Collections.addAll(open, next.getSuppressed());
            }
        }
        return false;
    }

    private static String words(IOException exception) {
        Throwable cause = exception instanceof ConnectedException ? exception.getCause() : null;
        Throwable told = cause == null ? exception : cause;
        String message = told.getMessage();
        return message == null || message.isBlank() ? told.getClass().getSimpleName() : message;
    }
}
