package org.credibility.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.exchange.Deadline;
import org.credibility.fetch.transport.RefusedException;
import org.junit.jupiter.api.Test;

class ParsingRoomTest {
    private static final int SIZE = 1000;

    @Test
    void returnsWhatParsingGives() throws Exception {
        try (ParsingRoom room = new ParsingRoom(SIZE)) {
            assertThat(room.<String>parse(10, () -> "page", soon(10_000))).isEqualTo("page");
        }
    }

    @Test
    void leavesParsingThatDoesNotEndAtTheDeadline() {
        CountDownLatch end = new CountDownLatch(1);
        long begin = System.nanoTime();
        try (ParsingRoom room = new ParsingRoom(SIZE)) {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> room.parse(SIZE, () -> deaf(end), soon(200)))
                    .matches(e -> e.failure().outcome() == Outcome.TIMEOUT);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
        } finally {
            end.countDown();
        }
    }

    @Test
    void keepsThePlaceOfParsingThatWasLeft() {
        CountDownLatch end = new CountDownLatch(1);
        try (ParsingRoom room = new ParsingRoom(SIZE)) {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> room.parse(SIZE, () -> deaf(end), soon(100)));
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> room.parse(SIZE, () -> "page", soon(100)));
        } finally {
            end.countDown();
        }
    }

    @Test
    void givesEveryPlaceBack() throws Exception {
        try (ParsingRoom room = new ParsingRoom(SIZE)) {
            for (int at = 0; at < 50; at++) {
                try {
                    room.parse(SIZE, () -> "page", soon(at % 2));
                } catch (RefusedException e) {
                    // left before it began, or while it ran
                }
            }

            assertThat(room.<String>parse(SIZE, () -> "page", soon(10_000))).isEqualTo("page");
        }
    }

    @Test
    void parsesLongPagesOneAtATime() {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (ParsingRoom room = new ParsingRoom(SIZE)) {
            List<CompletableFuture<Void>> all = IntStream.range(0, 8)
                    .mapToObj(at -> CompletableFuture.runAsync(() -> parseLong(room, now, most)))
                    .toList();
            all.forEach(CompletableFuture::join);
        }

        assertThat(most).hasValue(1);
    }

    private static void parseLong(ParsingRoom room, AtomicInteger now, AtomicInteger most) {
        try {
            room.parse(
                    2 * SIZE,
                    () -> {
                        most.accumulateAndGet(now.incrementAndGet(), Math::max);
                        Thread.sleep(10);
                        return now.decrementAndGet();
                    },
                    soon(10_000));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits as a parser would that cannot be interrupted. */
    private static String deaf(CountDownLatch end) {
        while (end.getCount() > 0) {
            try {
                end.await(1, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                // deaf
            }
        }
        return "late";
    }

    private static Deadline soon(long millis) {
        return Deadline.in(Duration.ofMillis(millis));
    }
}
