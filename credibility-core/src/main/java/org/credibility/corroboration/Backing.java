package org.credibility.corroboration;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.credibility.evidence.Stance;
import org.credibility.source.Chain;

/**
 * What one origin that documents tell of brings for or against a claim.
 *
 * @param origin the key of the origin: the id of the article's source where it is one, the writer included, else the id
 *     of the document that tells of it first
 * @param stance whether it supports or contradicts the claim
 * @param chain who says so in the document, origin first, and the outlet that passes it on
 * @param published the day of the document; empty where it is not known
 * @param byParty whether it is the party that the claim is about that contradicts
 */
public record Backing(String origin, Stance stance, Chain chain, Optional<LocalDate> published, boolean byParty) {
    /** Checks that every part is given and that the stance takes a side. */
    public Backing {
        requireNonNull(origin, "origin");
        requireNonNull(stance, "stance");
        requireNonNull(chain, "chain");
        requireNonNull(published, "published");
        if (stance != Stance.SUPPORTS && stance != Stance.CONTRADICTS) {
            throw new IllegalArgumentException("stance " + stance + " takes no side");
        }
    }
}
