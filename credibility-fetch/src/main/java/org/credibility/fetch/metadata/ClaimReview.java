package org.credibility.fetch.metadata;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What a fact check says of a claim: <a href="https://schema.org/ClaimReview">schema.org's ClaimReview</a>.
 *
 * @param claim the claim that was checked; empty where it is not told
 * @param verdict the verdict in the words of the checker
 * @param claimant who made the claim; empty where it is not told
 */
public record ClaimReview(Optional<String> claim, String verdict, Optional<String> claimant) {
    /** Checks that every part is given. */
    public ClaimReview {
        requireNonNull(claim, "claim");
        requireNonNull(verdict, "verdict");
        requireNonNull(claimant, "claimant");
    }
}
