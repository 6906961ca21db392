package org.credibility.fetch.robots;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.Cut;
import org.credibility.fetch.exchange.Deadline;
import org.credibility.fetch.exchange.Exchange;
import org.credibility.fetch.exchange.Failure;
import org.credibility.fetch.exchange.Payload;
import org.credibility.fetch.exchange.Reply;
import org.credibility.fetch.exchange.Room;
import org.credibility.fetch.exchange.Transport;
import org.credibility.fetch.transport.Identity;
import org.credibility.fetch.transport.RedirectPolicy;
import org.credibility.fetch.transport.RefusedException;
import org.credibility.fetch.transport.WebAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong();

    private Robots robots(Transport transport) {
        return robots(transport, RedirectPolicy.of(10));
    }

    private Robots robots(Transport transport, RedirectPolicy redirects) {
        RobotsReader reader = new RobotsReader(transport, Identity.of("credibility/1"), redirects, new Room(1));
        return new Robots(reader, Duration.ofSeconds(5), nanos::get);
    }

    private Transport answering(Reply reply) {
        return (request, allowance) -> {
            asked.incrementAndGet();
            return new Exchange(request, Instant.EPOCH, reply);
        };
    }

    private static Answer denial() {
        return new Answer(
                "http/1.1", 200, List.of(), Payload.of("User-agent: *\nDisallow: /".getBytes(UTF_8)), Cut.NONE);
    }

    private static RobotsDecision decide(Robots robots, String address) throws InterruptedException {
        try {
            return robots.decide(WebAddress.of(address), Deadline.in(Duration.ofSeconds(10)));
        } catch (RefusedException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void readsTheFileOnceADay() throws InterruptedException {
        Robots robots = robots(answering(denial()));

        decide(robots, "http://news.test/a");
        nanos.addAndGet(Duration.ofHours(23).toNanos());
        decide(robots, "http://news.test/b");
        assertThat(asked).hasValue(1);

        nanos.addAndGet(Duration.ofHours(2).toNanos());
        decide(robots, "http://news.test/a");
        assertThat(asked).hasValue(2);
    }

    @Test
    void triesAgainAfterTenMinutesWhereItFailed() throws InterruptedException {
        Robots robots = robots(answering(new Failure(Outcome.PROTOCOL_ERROR, "")));

        decide(robots, "http://news.test/a");
        decide(robots, "http://news.test/a");
        nanos.addAndGet(Duration.ofMinutes(11).toNanos());
        decide(robots, "http://news.test/a");

        assertThat(asked).hasValue(2);
    }

    @Test
    void readsAFileForEachSchemeAndPort() throws InterruptedException {
        Robots robots = robots(answering(denial()));

        decide(robots, "http://news.test/");
        decide(robots, "https://news.test/");
        decide(robots, "http://news.test:8080/");

        assertThat(asked).hasValue(3);
    }

    @Test
    void readsTheFileOnceForManyAskers() {
        CountDownLatch all = new CountDownLatch(1);
        Robots robots = robots((request, allowance) -> {
            asked.incrementAndGet();
            await(all);
            return new Exchange(request, Instant.EPOCH, denial());
        });
        List<CompletableFuture<RobotsDecision>> decisions = IntStream.range(0, 50)
                .mapToObj(at ->
                        CompletableFuture.supplyAsync(() -> decideQuietly(robots), task -> new Thread(task).start()))
                .toList();

        all.countDown();

        assertThat(decisions).allMatch(decision -> decision.join() instanceof RobotsDecision.Denied);
        assertThat(asked).hasValue(1);
    }

    @Test
    void givesTheTurnToAnotherWhereTheReaderIsCalledOff() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        Robots robots = robots((request, allowance) -> {
            if (asked.getAndIncrement() > 0) {
                return new Exchange(request, Instant.EPOCH, denial());
            }
            begun.countDown();
            await(cancelled);
            return new Exchange(request, Instant.EPOCH, new Failure(Outcome.CANCELLED, ""));
        });
        Deadline deadline = Deadline.in(Duration.ofSeconds(10));
        WebAddress address = WebAddress.of("http://news.test/a");
        Thread first = new Thread(() -> {
            try {
                robots.decide(address, deadline);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        first.start();
        begun.await(5, TimeUnit.SECONDS);
        CompletableFuture<RobotsDecision> second = CompletableFuture.supplyAsync(() -> decideQuietly(robots));

        deadline.cancel();
        cancelled.countDown();

        assertThat(second.get(5, TimeUnit.SECONDS)).isInstanceOf(RobotsDecision.Denied.class);
        first.join();
    }

    @ParameterizedTest
    @CsvSource({
        "DNS_ERROR, DNS_ERROR",
        "CONNECT_ERROR, CONNECT_ERROR",
        "TLS_ERROR, TLS_ERROR",
        "BLOCKED_ADDRESS, BLOCKED_ADDRESS",
        "CANCELLED, CANCELLED",
        "TIMEOUT, ROBOTS_UNREACHABLE",
        "PROTOCOL_ERROR, ROBOTS_UNREACHABLE",
        "RATE_LIMITED, ROBOTS_UNREACHABLE",
    })
    void tellsWhatKeepsEveryRequestFromTheHost(Outcome cause, Outcome told) throws InterruptedException {
        RobotsDecision decision = decide(robots(answering(new Failure(cause, ""))), "http://news.test/");

        assertThat(((RobotsDecision.Unreachable) decision).failure().outcome()).isEqualTo(told);
    }

    private static RobotsDecision decideQuietly(Robots robots) {
        try {
            return decide(robots, "http://news.test/a");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
