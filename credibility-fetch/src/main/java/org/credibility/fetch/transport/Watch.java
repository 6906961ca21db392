package org.credibility.fetch.transport;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Stands at the connection: notes that there is one, and keeps the answer's status from OkHttp, which by some would ask
 * again at once, look for a proxy, or fail on a time to wait that is too large.
 */
final class Watch implements Interceptor {
    private static final int OK = 200;

    @Override
    public Response intercept(Chain chain) throws IOException {
        Progress progress = requireNonNull(chain.request().tag(Progress.class), "progress");
        progress.connected = true;
        Response response = chain.proceed(chain.request());
        progress.status = response.code();
        return response.newBuilder().code(OK).build();
    }

    /** How far a call has come. */
    static final class Progress {
        private volatile boolean connected;
        private volatile int status;

        boolean isConnected() {
            return connected;
        }

        /** Returns the status of the answer; 0 while there is none. */
        int status() {
            return status;
        }
    }
}
