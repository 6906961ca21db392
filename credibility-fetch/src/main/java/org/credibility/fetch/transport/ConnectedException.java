package org.credibility.fetch.transport;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.util.zip.ZipException;

/** What went wrong when there was a connection already. */
final class ConnectedException extends IOException {
    ConnectedException(IOException cause) {
        super(cause.getMessage(), cause);
    }

    /** Returns whether the connection ended, rather than that it carried what it must not, or that time was over. */
    boolean isBroken() {
        Throwable cause = getCause();
        return !(cause instanceof ProtocolException
                || cause instanceof InterruptedIOException
                || cause instanceof ZipException);
    }
}
