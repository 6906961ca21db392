package org.credibility.evidence;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.HedgeStrength;

/**
 * Who says a passage in its document, and how far the document steps back from it.
 *
 * @param teller the words that name who says it; empty where the document says it itself or names nobody
 * @param kind what the words say of the speaking; empty where the document says it itself
 * @param hedge how far the document steps back
 */
public record Telling(Optional<String> teller, Optional<CueKind> kind, HedgeStrength hedge) {
    static final Telling OWN = new Telling(Optional.empty(), Optional.empty(), HedgeStrength.NONE);

    /** Checks that every part is given. */
    public Telling {
        requireNonNull(teller, "teller");
        requireNonNull(kind, "kind");
        requireNonNull(hedge, "hedge");
    }
}
