package org.credibility.fetch.transport;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ProtocolException;
import java.net.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.CookieJar;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.exchange.Allowance;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.Deadline;
import org.credibility.fetch.exchange.Exchange;
import org.credibility.fetch.exchange.Failure;
import org.credibility.fetch.exchange.Reply;
import org.credibility.fetch.exchange.Request;
import org.credibility.fetch.exchange.Transport;
import org.jspecify.annotations.Nullable;

/**
 * Carries requests over the network, each on a connection of its own.
 *
 * <p>A connection is not used twice: bytes that a host sends after an answer would be taken for the next one. Names are
 * resolved before the connection is made, and only addresses that the {@link AddressPolicy} permits are dialled. What
 * OkHttp would do unasked (redirects, cookies, proxies, second attempts) is switched off. Safe for use by several
 * threads.
 */
public final class Network implements Transport, AutoCloseable {
    private static final Duration PAUSE_AFTER_BREAK = Duration.ofMillis(200);

    private final AddressPolicy policy;
    private final Resolver resolver;
    private final Duration connectTimeout;
    private final Clock clock;
    private final List<Trust> trust;
    private @Nullable OkHttpClient plain;
    private @Nullable OkHttpClient secure;

    private Network(Builder builder) {
        policy = builder.policy;
        resolver = new Resolver(builder.lookup);
        connectTimeout = builder.connectTimeout;
        clock = builder.clock;
        trust = List.copyOf(builder.trust);
    }

    /** Returns what makes calls. It is made when something is to be carried, since that takes as long as a short run. */
    private synchronized OkHttpClient plain() {
        OkHttpClient known = plain == null ? newClient() : plain;
        plain = known;
        return known;
    }

    /** Returns what makes calls over secure connections: to read whom the platform trusts takes longer than all the rest. */
    private synchronized OkHttpClient secure() {
        OkHttpClient known = secure == null ? newSecureClient() : secure;
        secure = known;
        return known;
    }

    private OkHttpClient newSecureClient() {
        OkHttpClient.Builder client = plain().newBuilder().connectionSpecs(List.of(ConnectionSpec.MODERN_TLS));
        trust.forEach(one -> client.sslSocketFactory(one.sockets(), one.manager()));
        return client.build();
    }

    private static OkHttpClient newClient() {
        return new OkHttpClient.Builder()
                .proxy(Proxy.NO_PROXY)
                .cookieJar(CookieJar.NO_COOKIES)
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.MINUTES))
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .connectionSpecs(List.of(ConnectionSpec.CLEARTEXT))
                .addNetworkInterceptor(new Watch())
                .build();
    }

    /** Returns a builder of a network that reaches public hosts only. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Exchange exchange(Request request, Allowance allowance) {
        return new Exchange(request, clock.instant(), reply(request, allowance));
    }

    private Reply reply(Request request, Allowance allowance) {
        Deadline deadline = allowance.deadline();
        try {
            WebAddress address = WebAddress.of(request.address().toString());
            policy.checkName(address);
            List<InetAddress> permitted = policy.permitted(address, resolver.resolve(address, deadline));
            return dialTwice(address, permitted, request, allowance);
        } catch (RefusedException e) {
            return e.failure();
        } catch (IOException e) {
            return Failures.of(e, deadline);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Failure(Outcome.CANCELLED, "");
        }
    }

    /** Makes the connection once more where it broke before there was an answer; RFC 9110, section 9.2.2. */
    private Reply dialTwice(WebAddress address, List<InetAddress> permitted, Request request, Allowance allowance)
            throws RefusedException, IOException, InterruptedException {
        try {
            return dial(address, permitted, request, allowance);
        } catch (ConnectedException e) {
            Deadline deadline = allowance.deadline();
            if (!e.isBroken() || deadline.left().compareTo(PAUSE_AFTER_BREAK) <= 0 || deadline.isCancelled()) {
                throw e;
            }
            deadline.pause(PAUSE_AFTER_BREAK);
            return dial(address, permitted, request, allowance);
        }
    }

    private Answer dial(WebAddress address, List<InetAddress> permitted, Request request, Allowance allowance)
            throws RefusedException, IOException, InterruptedException {
        Deadline deadline = allowance.deadline();
        if (deadline.isOver()) {
            throw new RefusedException(Outcome.TIMEOUT, "the time is over");
        }
        Watch.Progress progress = new Watch.Progress();
        Call call = callable(address, permitted, deadline).newCall(wireRequest(address, request, progress));
        Deadline.Guard guard = deadline.onCancel(call::cancel);
        try {
            return read(call, progress, allowance);
        } catch (IOException e) {
            throw progress.isConnected() ? new ConnectedException(e) : e;
        } finally {
            guard.close();
        }
    }

    /** Cancels the call before it is closed: closing alone would go on reading for a while. */
    private static Answer read(Call call, Watch.Progress progress, Allowance allowance)
            throws RefusedException, IOException, InterruptedException {
        Response response = execute(call);
        try {
            return AnswerReader.read(response, progress.status(), allowance);
        } finally {
            call.cancel();
            response.close();
        }
    }

    /** OkHttp throws other exceptions for some heads that are none of HTTP, as for a status below zero. */
    private static Response execute(Call call) throws IOException {
        try {
            return call.execute();
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new ProtocolException(e.getMessage());
        }
    }

    private OkHttpClient callable(WebAddress address, List<InetAddress> permitted, Deadline deadline) {
        Duration left = deadline.left();
        OkHttpClient client = address.isSecure() ? secure() : plain();
        return client.newBuilder()
                .dns(host -> permitted)
                .socketFactory(new GuardedSockets(Set.copyOf(permitted)))
                .fastFallback(permitted.size() > 1)
                .connectTimeout(left.compareTo(connectTimeout) < 0 ? atLeastOneMilli(left) : connectTimeout)
                .callTimeout(atLeastOneMilli(left))
                .build();
    }

    /** OkHttp takes no time at all for unlimited time. */
    private static Duration atLeastOneMilli(Duration left) {
        return left.toMillis() < 1 ? Duration.ofMillis(1) : left;
    }

    private static okhttp3.Request wireRequest(WebAddress address, Request request, Watch.Progress progress) {
        Headers.Builder headers = new Headers.Builder();
        request.headers().forEach(header -> headers.add(header.name(), header.value()));
        return new okhttp3.Request.Builder()
                .url(address.toHttpUrl())
                .headers(headers.build())
                .tag(Watch.Progress.class, progress)
                .build();
    }

    @Override
    public synchronized void close() {
        resolver.close();
        if (plain != null) {
            plain.dispatcher().executorService().shutdown();
            plain.connectionPool().evictAll();
        }
    }

    /** Whom to trust in place of the platform's authorities. */
    private record Trust(SSLSocketFactory sockets, X509TrustManager manager) {}

    /** Collects the settings of a network; not safe for use by several threads. */
    public static final class Builder {
        private AddressPolicy policy = AddressPolicy.publicOnly();
        private NameLookup lookup = NameLookup.SYSTEM;
        private Duration connectTimeout = Duration.ofSeconds(3);
        private Clock clock = Clock.systemUTC();
        private final List<Trust> trust = new ArrayList<>();

        private Builder() {}

        /** Sets which hosts may be asked; public ones unless set. */
        public Builder policy(AddressPolicy policy) {
            this.policy = requireNonNull(policy, "policy");
            return this;
        }

        /** Sets who resolves names; the operating system unless set. */
        public Builder lookup(NameLookup lookup) {
            this.lookup = requireNonNull(lookup, "lookup");
            return this;
        }

        /** Sets the most time for one connection to be made; 3 seconds unless set. */
        public Builder connectTimeout(Duration connectTimeout) {
            this.connectTimeout = requireNonNull(connectTimeout, "connectTimeout");
            return this;
        }

        /** Sets the clock that tells when something was asked. */
        public Builder clock(Clock clock) {
            this.clock = requireNonNull(clock, "clock");
            return this;
        }

        /** Sets whose certificates are trusted; those of the platform's authorities unless set. */
        public Builder trust(SSLSocketFactory sockets, X509TrustManager manager) {
            trust.clear();
            trust.add(new Trust(requireNonNull(sockets, "sockets"), requireNonNull(manager, "manager")));
            return this;
        }

        /** Returns the network; to be closed when it is no longer needed. */
        public Network build() {
            return new Network(this);
        }
    }
}
