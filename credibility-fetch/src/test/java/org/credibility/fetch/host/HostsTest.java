package org.credibility.fetch.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.exchange.Allowance;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.Cut;
import org.credibility.fetch.exchange.Deadline;
import org.credibility.fetch.exchange.Exchange;
import org.credibility.fetch.exchange.Failure;
import org.credibility.fetch.exchange.Header;
import org.credibility.fetch.exchange.Payload;
import org.credibility.fetch.exchange.Reply;
import org.credibility.fetch.exchange.Request;
import org.credibility.fetch.exchange.Room;
import org.junit.jupiter.api.Test;

class HostsTest {
    private static final Request STORY = new Request(URI.create("http://news.test/story"), List.of());
    private static final Request OTHER = new Request(URI.create("http://news.test/other"), List.of());
    private static final Answer BUSY = answer(429, new Header("Retry-After", "0.4"));
    private static final Answer FINE = answer(200);

    private final List<Long> times = new ArrayList<>();
    private final Hosts hosts = new Hosts(this::answered, 4);

    private static Answer answer(int status, Header... headers) {
        return new Answer("http/1.1", status, List.of(headers), Payload.EMPTY, Cut.NONE);
    }

    /** The host has no time at first. */
    private Exchange answered(Request request, Allowance allowance) {
        times.add(System.nanoTime());
        return new Exchange(request, Instant.EPOCH, times.size() > 1 ? FINE : BUSY);
    }

    private Reply ask(Request request, Duration timeout) {
        return hosts.exchange(request, new Allowance(Deadline.in(timeout), 1000, new Room(1).place()))
                .reply();
    }

    @Test
    void waitsWithEveryRequestForAsLongAsTheHostAsks() {
        ask(STORY, Duration.ofSeconds(5));

        assertThat(ask(OTHER, Duration.ofSeconds(5))).isEqualTo(FINE);
        assertThat(Duration.ofNanos(times.get(1) - times.get(0))).isGreaterThanOrEqualTo(Duration.ofMillis(400));
    }

    @Test
    void asksNothingWhereThereIsNoTimeToWait() {
        ask(STORY, Duration.ofSeconds(5));

        assertThat(ask(OTHER, Duration.ofMillis(500)))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.outcome()).isEqualTo(Outcome.RATE_LIMITED));
        assertThat(times).hasSize(1);
    }

    @Test
    void stopsWaitingWhereItsThreadIsInterrupted() {
        ask(STORY, Duration.ofSeconds(5));
        Thread.currentThread().interrupt();

        assertThat(ask(OTHER, Duration.ofSeconds(5))).isEqualTo(new Failure(Outcome.CANCELLED, ""));
        assertThat(Thread.interrupted()).isTrue();
    }
}
