package org.credibility.fetch.archive;

import static java.util.Objects.requireNonNull;

import org.credibility.fetch.exchange.Allowance;
import org.credibility.fetch.exchange.Exchange;
import org.credibility.fetch.exchange.Request;
import org.credibility.fetch.exchange.Transport;

/** A transport whose every exchange is recorded. Safe for use by several threads. */
public final class RecordingTransport implements Transport {
    private final Transport transport;
    private final EvidenceArchive archive;

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
        archive.record(exchange);
        return exchange;
    }
}
