package org.credibility.lab.stance;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A body.
 *
 * @param id its id
 * @param text its text
 * @param claim the id of the claim it speaks of; null where that is not told
 */
record BodyRow(
        @JsonProperty("body_id") String id,
        String text,
        @JsonProperty("emergent_claim_id") @Nullable String claim) {
    /** Checks that all but the claim is given. */
    BodyRow {
        requireNonNull(id, "body_id");
        requireNonNull(text, "text");
    }
}
