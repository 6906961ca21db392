package org.credibility.score;

import static java.util.Objects.requireNonNull;

import org.credibility.claim.Salience;

/**
 * A claim's score and where in the article the claim stands.
 *
 * @param score the score
 * @param salience the place
 */
public record SalientScore(Score score, Salience salience) {
    /** Checks that both are given. */
    public SalientScore {
        requireNonNull(score, "score");
        requireNonNull(salience, "salience");
    }
}
