package org.credibility.fetch.exchange;

/**
 * Carries one request to a host and brings the reply: over the network, or out of an archive.
 *
 * <p>It follows no redirect and keeps no cookie. Safe for use by several threads.
 */
@FunctionalInterface
public interface Transport {
    /** Returns the exchange, at the deadline at the latest. What the world does wrong is a {@link Failure}. */
    Exchange exchange(Request request, Allowance allowance);
}
