package org.credibility.lab.stance;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A headline and a body to hold against it.
 *
 * @param id the row's id
 * @param headline the headline
 * @param bodyId the id of the body
 * @param stance how the body stands to the headline; null where that is not told
 */
record PairRow(
        String id,
        String headline,
        @JsonProperty("body_id") String bodyId,
        @Nullable String stance) {
    /** Checks that all but the stance is given. */
    PairRow {
        requireNonNull(id, "id");
        requireNonNull(headline, "headline");
        requireNonNull(bodyId, "body_id");
    }
}
