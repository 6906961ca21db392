package org.credibility.fetch.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void pausesUntilItIsCalledOff() {
        Deadline deadline = Deadline.in(Duration.ofHours(2));
        CompletableFuture<Void> calledOff = CompletableFuture.runAsync(deadline::cancel);

        assertTimeoutPreemptively(PATIENCE, () -> deadline.pause(Duration.ofHours(1)));
        assertThat(calledOff).succeedsWithin(PATIENCE);
    }

    @Test
    void pausesNotAtAllOnceItIsCalledOff() {
        Deadline deadline = Deadline.in(Duration.ofHours(2));
        deadline.cancel();

        assertTimeoutPreemptively(PATIENCE, () -> deadline.pause(Duration.ofHours(1)));
    }

    @Test
    void pausesNoLongerThanItsEnd() {
        Deadline deadline = Deadline.in(Duration.ofMillis(1));

        assertTimeoutPreemptively(PATIENCE, () -> deadline.pause(Duration.ofHours(1)));
    }

    @Test
    void pausesAsLongAsAsked() throws InterruptedException {
        Deadline deadline = Deadline.in(Duration.ofHours(2));
        long begin = System.nanoTime();

        deadline.pause(Duration.ofMillis(20));

        assertThat(System.nanoTime() - begin).isGreaterThanOrEqualTo(20_000_000L);
    }
}
