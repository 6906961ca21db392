package org.credibility.fetch.archive;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.credibility.fetch.exchange.Allowance;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.Exchange;
import org.credibility.fetch.exchange.Reply;
import org.credibility.fetch.exchange.Request;
import org.credibility.fetch.exchange.Transport;

/**
 * A transport whose every exchange is recorded, but for one that tells nothing new: whoever asks for what was told before
 * is given the time of that, so that a replay, in whatever order it asks, tells the same.
 *
 * <p>Safe for use by several threads.
 */
public final class RecordingTransport implements Transport {
    private final Transport transport;
    private final EvidenceArchive archive;
    private final Map<Told, Instant> known = new ConcurrentHashMap<>();

    /**
     * Creates a transport that records what another carries.
     *
     * @param archive where to; it stays open
     */
    public RecordingTransport(Transport transport, EvidenceArchive archive) {
        this.transport = requireNonNull(transport, "transport");
        this.archive = requireNonNull(archive, "archive");
    }

    @Override
    public Exchange exchange(Request request, Allowance allowance) {
        Exchange exchange = transport.exchange(request, allowance);
        Instant first = known.putIfAbsent(Told.of(exchange), exchange.at());
        if (first != null) {
            return new Exchange(exchange.request(), first, exchange.reply());
        }
        archive.record(exchange);
        return exchange;
    }

    /** What an exchange tells, but for its time: the address, whether a cookie went with it, and what came. */
    private record Told(URI address, boolean withCookie, String reply) {
        static Told of(Exchange exchange) {
            boolean withCookie = exchange.request().headers().stream().anyMatch(header -> header.isNamed("Cookie"));
            return new Told(exchange.request().address(), withCookie, words(exchange.reply()));
        }

        private static String words(Reply reply) {
            return reply instanceof Answer answer
                    ? answer.status() + " " + answer.cut() + " "
                            + answer.payload().sha256()
                    : reply.toString();
        }
    }
}
