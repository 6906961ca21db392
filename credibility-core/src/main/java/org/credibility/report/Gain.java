package org.credibility.report;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.credibility.claim.Claim;
import org.credibility.source.Source;

/**
 * One improvement of an article and what it would do for the article's score.
 *
 * @param gap what is added: {@link Gap#SOURCE}, {@link Gap#NAME}, {@link Gap#SECOND_ORIGIN} or {@link Gap#LINK}
 * @param claim the first claim that it helps
 * @param source the source that it names or links; empty where it adds a source
 * @param before the article's points as it is
 * @param after the article's points with the improvement, always more
 */
public record Gain(Gap gap, Claim claim, Optional<Source> source, int before, int after) {
    /** Checks that every part is given and that something is gained. */
    public Gain {
        requireNonNull(gap, "gap");
        requireNonNull(claim, "claim");
        requireNonNull(source, "source");
        if (after <= before) {
            throw new IllegalArgumentException("before " + before + ", after " + after);
        }
    }

    /**
     * Returns the single improvement that would raise the article's score the most; empty where none would.
     *
     * <p>The article is scored anew under each: naming an unnamed source as somebody who was there, linking a relay whose
     * page then says the same, adding such a named person to one claim. Only the 20 sources and the 20 claims with the
     * greatest weight are tried.
     */
    public static Optional<Gain> biggest(CredibilityReport report) {
        return new GainFinder(report).find();
    }
}
