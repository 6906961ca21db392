package org.credibility.corroboration;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What documents bring for and against a claim.
 *
 * @param sides origin by origin, those for and those against it
 * @param altered a quotation of the claim that a page which the article cites for it gives in other words, and none in
 *     these, of the earliest such page; empty where there is none
 */
public record ClaimBacking(List<Backing> sides, Optional<CitedQuotation> altered) {
    /** No document brings anything. */
    public static final ClaimBacking NONE = new ClaimBacking(List.of(), Optional.empty());

    /** Copies the list and checks that every part is given. */
    public ClaimBacking {
        sides = List.copyOf(sides);
        requireNonNull(altered, "altered");
    }
}
