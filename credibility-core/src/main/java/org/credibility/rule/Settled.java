package org.credibility.rule;

import org.credibility.lexicon.RuleWord;

/** Tells accusations that a court or a confession has settled. */
final class Settled {
    private static final int REACH = 2;

    private Settled() {}

    /** Whether a conviction stands beside an accusation, or in a sentence that names the party. */
    static boolean isSettled(Accusation accusation, Reading reading) {
        return reading.hits(RuleWord.CONVICTING).stream()
                .anyMatch(hit -> Math.abs(hit.sentence() - accusation.sentence()) <= REACH
                        || reading.words(reading.sentence(hit.sentence()).span())
                                .contains(accusation.shortName()));
    }
}
