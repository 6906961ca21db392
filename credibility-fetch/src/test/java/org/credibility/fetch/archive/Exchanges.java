package org.credibility.fetch.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.Cut;
import org.credibility.fetch.exchange.Exchange;
import org.credibility.fetch.exchange.Failure;
import org.credibility.fetch.exchange.Header;
import org.credibility.fetch.exchange.Payload;
import org.credibility.fetch.exchange.Reply;
import org.credibility.fetch.exchange.Request;

/** Invented exchanges. */
final class Exchanges {
    static final Instant AT = Instant.parse("2026-03-24T10:15:30.123456Z");
    static final ArchiveHeading HEADING =
            new ArchiveHeading("credibility/0.1.0", AT, new TreeMap<>(Map.of("as-of", "2026-03-24")));

    private Exchanges() {}

    static Exchange of(String address, Reply reply, String... requestHeaders) {
        return new Exchange(new Request(URI.create(address), headers(requestHeaders)), AT, reply);
    }

    static Answer answer(int status, String body, String... headers) {
        return new Answer("http/1.1", status, headers(headers), Payload.of(body.getBytes(UTF_8)), Cut.NONE);
    }

    static Failure failure() {
        return new Failure(Outcome.TIMEOUT, "nothing within 10 s");
    }

    /** Returns headers of names and values in turn. */
    static List<Header> headers(String... namesAndValues) {
        List<Header> headers = new ArrayList<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            headers.add(new Header(namesAndValues[at], namesAndValues[at + 1]));
        }
        return headers;
    }

    /** Returns ids that are the same each time. */
    static Supplier<UUID> ids() {
        AtomicLong next = new AtomicLong();
        return () -> new UUID(0x4000, next.incrementAndGet());
    }

    static Payload gzip(String text) {
        return Payload.of(gzip(text.getBytes(UTF_8)));
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
