package org.credibility.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.credibility.claim.Claim;
import org.credibility.document.Article;
import org.credibility.score.ClaimTestimony;
import org.credibility.score.LinkStatus;
import org.credibility.score.ScoreInput;
import org.credibility.source.Anonymity;
import org.credibility.source.Chain;
import org.credibility.source.Hop;
import org.credibility.source.Source;
import org.credibility.source.SourceType;

/** One thing that a writer could add to an article, and how claims would be scored with it. */
sealed interface Improvement {
    /** What is added. */
    Gap gap();

    /** The source that is named or linked; empty where one is added. */
    Optional<Source> source();

    /** Whether a claim gains by it. */
    boolean helps(Claim claim);

    /** What a claim of the article is scored from with it. */
    ScoreInput input(Claim claim, Article article);

    /** An unnamed source is named as somebody who was there. */
    record Naming(Source unnamed) implements Improvement {
        public Naming {
            requireNonNull(unnamed, "unnamed");
        }

        @Override
        public Gap gap() {
            return Gap.NAME;
        }

        @Override
        public Optional<Source> source() {
            return Optional.of(unnamed);
        }

        @Override
        public boolean helps(Claim claim) {
            return claim.chains().stream().anyMatch(chain -> chain.origin().number() == unnamed.number());
        }

        @Override
        public ScoreInput input(Claim claim, Article article) {
            return ClaimTestimony.of(
                    with(claim, claim.chains().stream().map(this::named).toList()), article);
        }

        private Chain named(Chain chain) {
            if (chain.origin().number() != unnamed.number()) {
                return chain;
            }
            List<Hop> hops = new ArrayList<>(chain.hops());
            hops.set(0, new Hop(participant(unnamed.number()), hops.get(0).inherited()));
            return new Chain(hops, chain.interest(), chain.firstHand());
        }
    }

    /** A relay is linked, and its page says the same. */
    record Linking(Source relay) implements Improvement {
        public Linking {
            requireNonNull(relay, "relay");
        }

        @Override
        public Gap gap() {
            return Gap.LINK;
        }

        @Override
        public Optional<Source> source() {
            return Optional.of(relay);
        }

        @Override
        public boolean helps(Claim claim) {
            return claim.chains().stream()
                    .flatMap(chain -> chain.relays().stream())
                    .anyMatch(hop -> hop.source().number() == relay.number());
        }

        @Override
        public ScoreInput input(Claim claim, Article article) {
            return ClaimTestimony.of(claim, article, Map.of(relay.number(), LinkStatus.SUPPORTS));
        }
    }

    /** A named person who was there says what one claim says. */
    record Confirming(Claim confirmed, Gap gap) implements Improvement {
        public Confirming {
            requireNonNull(confirmed, "confirmed");
            requireNonNull(gap, "gap");
        }

        @Override
        public Optional<Source> source() {
            return Optional.empty();
        }

        @Override
        public boolean helps(Claim claim) {
            return claim.number() == confirmed.number();
        }

        @Override
        public ScoreInput input(Claim claim, Article article) {
            List<Chain> chains = new ArrayList<>(claim.chains());
            chains.add(Chain.of(participant(Integer.MAX_VALUE)));
            return ClaimTestimony.of(with(claim, chains), article);
        }
    }

    private static Source participant(int number) {
        return new Source(
                number,
                Optional.empty(),
                SourceType.NAMED_PARTICIPANT,
                Anonymity.NAMED,
                OptionalInt.of(1),
                false,
                false,
                Optional.empty(),
                List.of());
    }

    private static Claim with(Claim claim, List<Chain> chains) {
        return new Claim(
                claim.number(),
                claim.span(),
                claim.kind(),
                claim.salience(),
                claim.attributions(),
                chains,
                claim.hedges(),
                claim.responses(),
                claim.deadline(),
                claim.absolute());
    }
}
