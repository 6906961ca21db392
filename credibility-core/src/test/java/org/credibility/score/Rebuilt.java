package org.credibility.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.credibility.source.Chain;
import org.credibility.source.Hop;
import org.credibility.source.Source;

/** Makes changed copies of testimonies and inputs. */
final class Rebuilt {
    private Rebuilt() {}

    /** Returns a builder that holds all of an input. */
    static ScoreInput.Builder from(ScoreInput input) {
        return from(input, input.supports(), input.contradictions());
    }

    /** Returns a builder that holds the wording and the responses of an input, and other testimonies. */
    static ScoreInput.Builder from(ScoreInput input, List<Testimony> supports, List<Testimony> contradictions) {
        ScoreInput.Builder copy = ScoreInput.builder(input.kind());
        supports.forEach(copy::support);
        contradictions.forEach(copy::contradiction);
        input.responses().forEach(copy::response);
        input.distances().forEach(term -> copy.distance(term.words(), term.nats()));
        input.absoluteWord().ifPresent(copy::absolute);
        if (input.hasQuoteMismatch()) {
            copy.quoteMismatch();
        }
        return copy;
    }

    /** Returns the input with every testimony for the claim changed. */
    static ScoreInput supports(ScoreInput input, UnaryOperator<Testimony> change) {
        return from(input, input.supports().stream().map(change).toList(), input.contradictions())
                .build();
    }

    /** Returns the input with one testimony for the claim replaced. */
    static ScoreInput replaced(ScoreInput input, Testimony old, Testimony replacement) {
        return supports(input, testimony -> testimony.equals(old) ? replacement : testimony);
    }

    /** Returns a builder that holds all of a testimony. */
    static Testimony.Builder from(Testimony testimony) {
        return from(testimony, testimony.chain(), testimony.origin());
    }

    /** Returns a builder that holds all of a testimony but its chain, which may only get longer, and its origin's key. */
    static Testimony.Builder from(Testimony testimony, Chain chain, String origin) {
        Testimony.Builder copy = Testimony.builder(chain, origin)
                .modal(testimony.modal())
                .freshness(testimony.freshness())
                .dependence(testimony.dependence())
                .relevance(testimony.relevance());
        testimony.vouchingTier().ifPresent(copy::vouchingTier);
        testimony.trackRecord().ifPresent(copy::trackRecord);
        for (int i = 0; i < testimony.links().size(); i++) {
            copy.relayLink(i + 1, testimony.links().get(i));
        }
        if (!testimony.isAuthenticated()) {
            copy.unauthenticated();
        }
        return copy;
    }

    /** Returns the testimony passed on by one more source. */
    static Testimony relayed(Testimony testimony, Source relay) {
        Chain chain = testimony.chain();
        List<Hop> hops = new ArrayList<>(chain.hops());
        hops.add(new Hop(relay, false));
        return from(testimony, new Chain(hops, chain.interest(), chain.firstHand()), testimony.origin())
                .build();
    }

    /** Returns the testimony with every source of its chain changed. */
    static Testimony sources(Testimony testimony, UnaryOperator<Source> change) {
        Chain chain = testimony.chain();
        List<Hop> hops = chain.hops().stream()
                .map(hop -> new Hop(change.apply(hop.source()), hop.inherited()))
                .toList();
        return from(testimony, new Chain(hops, chain.interest(), chain.firstHand()), testimony.origin())
                .build();
    }
}
