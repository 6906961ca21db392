package org.credibility.rule;

import java.util.List;
import org.credibility.claim.Claim;
import org.credibility.source.Anonymity;
import org.credibility.source.Chain;
import org.credibility.source.Source;

/** The origins that a claim rests on. */
final class Origins {
    private Origins() {}

    /** The distinct sources in which the chains of a claim end, the strongest first; nobody in particular is none. */
    static List<Source> of(Claim claim) {
        return claim.chains().stream()
                .map(Chain::origin)
                .filter(source -> source.anonymity() != Anonymity.NONE)
                .distinct()
                .toList();
    }
}
