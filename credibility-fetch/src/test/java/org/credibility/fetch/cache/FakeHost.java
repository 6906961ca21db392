package org.credibility.fetch.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.credibility.fetch.exchange.Allowance;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.Cut;
import org.credibility.fetch.exchange.Deadline;
import org.credibility.fetch.exchange.Exchange;
import org.credibility.fetch.exchange.Header;
import org.credibility.fetch.exchange.Payload;
import org.credibility.fetch.exchange.Reply;
import org.credibility.fetch.exchange.Request;
import org.credibility.fetch.exchange.Room;
import org.credibility.fetch.exchange.Transport;

/** A host that gives the replies it was told to, in order and the last one again, and a clock that moves when told to. */
final class FakeHost implements Transport, InstantSource {
    static final URI ADDRESS = URI.create("https://quay.example/story");

    private final List<Request> asked = new ArrayList<>();
    private final List<Reply> replies = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-24T10:00:00Z");

    FakeHost replies(Reply... next) {
        replies.addAll(List.of(next));
        return this;
    }

    List<Request> asked() {
        return asked;
    }

    /** Returns the value of a header of the last request; "" without one. */
    String lastAskedWith(String name) {
        return asked.get(asked.size() - 1).headers().stream()
                .filter(header -> header.isNamed(name))
                .map(Header::value)
                .findFirst()
                .orElse("");
    }

    void wait(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public Exchange exchange(Request request, Allowance allowance) {
        asked.add(request);
        Reply reply = replies.get(Math.min(asked.size(), replies.size()) - 1);
        return new Exchange(request, now, reply);
    }

    static Answer answer(int status, String body, String... headers) {
        return new Answer("http/1.1", status, headers(headers), Payload.of(body.getBytes(UTF_8)), Cut.NONE);
    }

    static Request request(String... headers) {
        return new Request(ADDRESS, headers(headers));
    }

    static List<Header> headers(String... namesAndValues) {
        List<Header> headers = new ArrayList<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            headers.add(new Header(namesAndValues[at], namesAndValues[at + 1]));
        }
        return headers;
    }

    static Allowance allowance() {
        return new Allowance(Deadline.in(Duration.ofMinutes(1)), 1 << 20, new Room(1).place());
    }

    static String body(Exchange exchange) {
        return exchange.reply() instanceof Answer answer
                ? new String(answer.payload().toByteArray(), UTF_8)
                : exchange.reply().toString();
    }
}
