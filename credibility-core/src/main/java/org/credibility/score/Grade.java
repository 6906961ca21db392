package org.credibility.score;

import static java.util.Objects.requireNonNull;

import org.credibility.source.Reliability;

/**
 * The Admiralty pair of a claim. The two answer different questions and are never merged.
 *
 * @param reliability how far the strongest origin that speaks of the claim directly can be relied on
 * @param credibility how well the claim itself is supported
 */
public record Grade(Reliability reliability, InformationCredibility credibility) {
    /** Checks that both are given. */
    public Grade {
        requireNonNull(reliability, "reliability");
        requireNonNull(credibility, "credibility");
    }

    /** Returns letter and digit, such as "F3". */
    @Override
    public String toString() {
        return reliability.name() + credibility.digit();
    }
}
