package org.credibility.fetch.transport;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.function.Predicate;
import org.credibility.evidence.Outcome;

/**
 * How far redirects are followed.
 *
 * @param most the most redirects of one fetch
 * @param isOpen whether an address may be asked for where a redirect leads to it from another host
 */
public record RedirectPolicy(int most, Predicate<URI> isOpen) {
    /** Checks that both are given. */
    public RedirectPolicy {
        requireNonNull(isOpen, "isOpen");
        if (most < 0) {
            throw new IllegalArgumentException("most is " + most);
        }
    }

    /** Returns the policy that follows so many redirects, wherever they lead. */
    public static RedirectPolicy of(int most) {
        return new RedirectPolicy(most, address -> true);
    }

    /** Returns the same for another number of redirects. */
    public RedirectPolicy withMost(int other) {
        return new RedirectPolicy(other, isOpen);
    }

    /** A host that was asked for may redirect on its own pages; whether it was to be asked is not decided here. */
    void check(WebAddress start, WebAddress next) throws RefusedException {
        if (!next.host().equals(start.host()) && !isOpen.test(next.toUri())) {
            throw new RefusedException(
                    Outcome.CANCELLED, "it redirects to " + next.host() + ", which the settings skip");
        }
    }
}
