package org.credibility.claim;

import java.util.ArrayList;
import java.util.List;
import org.credibility.source.Chain;
import org.credibility.source.Source;

/** What one origin tells in an article: the claims that rest on it, in text order, and the fullest chain behind them. */
final class Account {
    private static final double SAME = 0.8;
    private static final int MOST_COMPARED = 50;

    private Chain chain;
    private final List<Candidate> told = new ArrayList<>();
    private boolean credited;

    Account(Chain chain) {
        this.chain = chain;
    }

    /** Adds a claim that rests on the origin; one that says again what was told adds nothing. */
    void tell(Candidate candidate, Chain behind) {
        if (told.stream().limit(MOST_COMPARED).noneMatch(other -> saysAgain(candidate, other))) {
            told.add(candidate);
        }
        keep(behind);
    }

    private static boolean saysAgain(Candidate candidate, Candidate other) {
        int common = candidate.common(other);
        return candidate.share(common) >= SAME && other.share(common) >= SAME;
    }

    /** Notes a line that credits the origin with the story as a whole: "The story was first reported by Radio Nord." */
    void credit(Chain behind) {
        credited = true;
        keep(behind);
    }

    private void keep(Chain behind) {
        if (behind.hops().size() > chain.hops().size()) {
            chain = behind;
        }
    }

    Chain chain() {
        return chain;
    }

    Source origin() {
        return chain.origin();
    }

    List<Candidate> told() {
        return told;
    }

    boolean isCredited() {
        return credited;
    }

    /** Whether a source passes on what the origin tells. */
    boolean isRelayedBy(Source source) {
        return chain.relays().stream().anyMatch(hop -> hop.source().equals(source));
    }
}
