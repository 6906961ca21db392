package org.credibility.lab.stance;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.credibility.evidence.StanceTraining;
import org.credibility.lab.predict.RowException;
import org.jspecify.annotations.Nullable;

/**
 * A claim and a headline that speaks of it.
 *
 * @param id the row's id
 * @param claimId the id of the claim; null where that is not told
 * @param claim the claim
 * @param headline the headline
 * @param stance how the headline stands to the claim; null where that is not told
 */
record HeadlineRow(
        String id,
        @JsonProperty("claim_id") @Nullable String claimId,
        String claim,
        String headline,
        @Nullable String stance) {
    /** Checks that id and words are given. */
    HeadlineRow {
        requireNonNull(id, "id");
        requireNonNull(claim, "claim");
        requireNonNull(headline, "headline");
    }

    /** Returns what tells the topic: the id of the claim, else its words. */
    String topic() {
        return claimId == null ? claim : claimId;
    }

    /**
     * Returns the row as an example to learn from.
     *
     * @throws RowException if its stance is not told
     */
    StanceTraining.ClaimExample example() {
        if (stance == null) {
            throw new RowException(id + " has no stance");
        }
        return new StanceTraining.ClaimExample(claim, headline, topic(), StanceWords.stance(stance));
    }
}
