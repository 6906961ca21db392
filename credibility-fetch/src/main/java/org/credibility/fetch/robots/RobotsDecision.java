package org.credibility.fetch.robots;

import java.time.Duration;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.exchange.Failure;

/** Whether an address may be asked for, by the robots.txt of its host. */
public sealed interface RobotsDecision {
    /**
     * The address may be asked for.
     *
     * @param crawlDelay the time that the host asks to leave between two requests, cut to ten seconds
     */
    record Allowed(Duration crawlDelay) implements RobotsDecision {}

    /** The address may not be asked for. */
    record Denied() implements RobotsDecision {}

    /**
     * Nobody knows, so the address may not be asked for.
     *
     * @param cause what went wrong
     */
    record Unreachable(Failure cause) implements RobotsDecision {
        /** Returns why the address is not asked for: what keeps every request from the host is told as such. */
        public Failure failure() {
            return switch (cause.outcome()) {
                case BLOCKED_ADDRESS, BLOCKED_SCHEME, BAD_URL, DNS_ERROR, CONNECT_ERROR, TLS_ERROR -> cause;
                case CANCELLED ->
                    cause.detail().isEmpty() ? cause : new Failure(cause.outcome(), "robots.txt: " + cause.detail());
                case ROBOTS_UNREACHABLE -> new Failure(cause.outcome(), "robots.txt: " + cause.detail());
                default ->
                    new Failure(Outcome.ROBOTS_UNREACHABLE, "robots.txt: " + cause.outcome() + " " + cause.detail());
            };
        }
    }
}
