package org.credibility.score;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * One term of a score and why it is there.
 *
 * @param reason a short phrase for a reader, such as "prior EVENT"
 * @param amount what it adds, in nats (natural log-odds), with at most four decimals and without trailing zeros
 */
public record Contribution(String reason, BigDecimal amount) {
    /** Checks both and strips trailing zeros. */
    public Contribution {
        requireNonNull(reason, "reason");
        amount = Nats.plain(requireNonNull(amount, "amount"));
        if (reason.isBlank()) {
            throw new IllegalArgumentException("the reason of " + amount + " is blank");
        }
    }
}
