package org.credibility.fetch.transport;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Stands at the connection: notes that there is one, and takes the answer's {@code Retry-After} out of OkHttp's sight,
 * which would ask again at once, or fail on a number too large.
 */
final class Watch implements Interceptor {
    private static final String RETRY_AFTER = "Retry-After";
    private static final String HIDDEN = "X-Credibility-Retry-After";

    @Override
    public Response intercept(Chain chain) throws IOException {
        Progress progress = chain.request().tag(Progress.class);
        if (progress != null) {
            progress.connected = true;
        }
        Response response = chain.proceed(chain.request());
        Response.Builder hidden = response.newBuilder().removeHeader(HIDDEN).removeHeader(RETRY_AFTER);
        response.headers(RETRY_AFTER).forEach(value -> hidden.addHeader(HIDDEN, value));
        return hidden.build();
    }

    /** Returns a header's name as the host sent it. */
    static String nameAsSent(String name) {
        return name.equals(HIDDEN) ? RETRY_AFTER : name;
    }

    /** How far a call has come. */
    static final class Progress {
        private volatile boolean connected;

        boolean isConnected() {
            return connected;
        }
    }
}
