package org.credibility.lab.outcome;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim with the headlines that appeared on it.
 *
 * @param id the claim's id
 * @param claim the claim
 * @param truth "true", "false" or "unknown"; null in a row to predict
 * @param articles the headlines
 */
record ClaimRow(
        @JsonProperty("claim_id") String id,
        String claim,
        @Nullable String truth,
        List<Headline> articles) {
    ClaimRow {
        requireNonNull(id, "claim_id");
        requireNonNull(claim, "claim");
        articles = articles.stream()
                .sorted(Comparator.comparingDouble(Headline::hours).thenComparing(Headline::id))
                .toList();
    }

    /**
     * A headline.
     *
     * @param hours how long after the claim came up it was entered
     */
    record Headline(
            String id, @JsonProperty("hours_after_open") double hours, String outlet, String headline) {}

    boolean isResolved() {
        return "true".equals(truth) || "false".equals(truth);
    }

    boolean isTrue() {
        return "true".equals(truth);
    }

    /** The same claim as it stood after some time; with its first headline where there was none yet. */
    ClaimRow after(double hours) {
        List<Headline> seen =
                articles.stream().filter(headline -> headline.hours() <= hours).toList();
        return new ClaimRow(
                id, claim, truth, seen.isEmpty() ? articles.stream().limit(1).toList() : seen);
    }
}
