package org.credibility.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.source.Chain;
import org.credibility.source.Source;
import org.credibility.source.SourceGroup;

/** What one origin tells in an article: the claims that rest on it, in text order, and the fullest chain behind them. */
final class Account {
    private Chain chain;
    private final List<Candidate> told = new ArrayList<>();
    private boolean credited;

    Account(Chain chain) {
        this.chain = chain;
    }

    /** Adds a claim that rests on the origin. */
    void tell(Candidate candidate, Chain behind) {
        told.add(candidate);
        keep(behind);
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

    /** Whether the origin is an outlet of which nobody says where it has the story from. */
    boolean isBareOutlet() {
        return chain.hops().size() == 1 && origin().type().group() == SourceGroup.MEDIA;
    }

    /** Whether a source passes on what the origin tells. */
    boolean isRelayedBy(Source source) {
        return chain.relays().stream().anyMatch(hop -> hop.source().equals(source));
    }

    /** The first claim told in one of the sentences of a range that fits a condition. */
    Optional<Candidate> firstTold(int from, int to, java.util.function.Predicate<Candidate> fits) {
        return told.stream()
                .filter(candidate -> candidate.sentence() >= from && candidate.sentence() <= to)
                .filter(fits)
                .findFirst();
    }
}
