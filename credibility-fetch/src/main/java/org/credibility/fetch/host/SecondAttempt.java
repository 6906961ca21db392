package org.credibility.fetch.host;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.exchange.Allowance;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.Exchange;
import org.credibility.fetch.exchange.Failure;
import org.credibility.fetch.exchange.Request;
import org.credibility.fetch.exchange.Transport;

/**
 * Asks once more after an answer that tells of a passing trouble. It waits as long as the host asks for, and gives up at once where there is no time for that.
 *
 * <p>It stands before another transport. Safe for use by several threads.
 */
public final class SecondAttempt implements Transport {
    /** Clocks differ: the second attempt must not come a moment too early. */
    private static final Duration MARGIN = Duration.ofMillis(100);

    private static final Duration USUAL_WAIT = Duration.ofSeconds(1);

    private final Transport next;
    private final Consumer<Exchange> passedOver;

    /**
     * Creates the second attempt of what another transport carries.
     *
     * @param passedOver who hears of an exchange that is not the last word
     */
    public SecondAttempt(Transport next, Consumer<Exchange> passedOver) {
        this.next = next;
        this.passedOver = passedOver;
    }

    @Override
    public Exchange exchange(Request request, Allowance allowance) {
        Exchange first = next.exchange(request, allowance);
        if (!isWorthwhile(first, allowance)) {
            return first;
        }
        try {
            allowance.deadline().pause(delay(first));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Exchange(request, Instant.EPOCH, new Failure(Outcome.CANCELLED, ""));
        }
        passedOver.accept(first);
        return next.exchange(request, allowance);
    }

    /** Half of the time left must remain for the second attempt itself. */
    private static boolean isWorthwhile(Exchange exchange, Allowance allowance) {
        Duration forWaiting = allowance.deadline().left().dividedBy(2);
        return isPassing(exchange)
                && delay(exchange).compareTo(forWaiting) < 0
                && !allowance.deadline().isCancelled();
    }

    private static boolean isPassing(Exchange exchange) {
        return exchange.reply() instanceof Answer answer
                && switch (answer.status()) {
                    case 502, 503, 504 -> true;
                    case 429 -> RetryAfter.of(exchange).isPresent();
                    default -> false;
                };
    }

    private static Duration delay(Exchange exchange) {
        return RetryAfter.of(exchange).orElse(USUAL_WAIT).plus(MARGIN);
    }
}
