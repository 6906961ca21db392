package org.credibility.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.credibility.claim.Claim;
import org.credibility.claim.Hedge;
import org.credibility.claim.Response;
import org.credibility.corroboration.Backing;
import org.credibility.corroboration.ClaimBacking;
import org.credibility.document.Article;
import org.credibility.document.Tier;
import org.credibility.evidence.Stance;
import org.credibility.lexicon.HedgeMode;
import org.credibility.lexicon.ResponseKind;
import org.credibility.source.Chain;
import org.credibility.source.Hop;
import org.credibility.source.Source;
import org.credibility.source.SourceGroup;
import org.credibility.source.SourceType;

/** Brings what an article itself says for and against one of its claims into the form in which it is scored. */
public final class ClaimTestimony {
    private ClaimTestimony() {}

    /**
     * Returns the input for scoring a claim from its article alone.
     *
     * <p>Every chain of the claim supports it, chains of one source as one origin. The strongest modal word weakens all of
     * them. The article's outlet answers for an unnamed person that it cites without a relay.
     *
     * @param claim the claim
     * @param article the article it stands in
     */
    public static ScoreInput of(Claim claim, Article article) {
        return of(claim, article, Map.of());
    }

    /**
     * Returns the input for scoring a claim from its article and from what the links of its relays led to.
     *
     * @param claim the claim
     * @param article the article it stands in
     * @param links what the link of a relay led to, by the number of the source; one that is missing is not linked
     */
    public static ScoreInput of(Claim claim, Article article, Map<Integer, LinkStatus> links) {
        return builder(claim, claim.chains(), article, links).build();
    }

    private static ScoreInput.Builder builder(
            Claim claim, List<Chain> chains, Article article, Map<Integer, LinkStatus> links) {
        ScoreInput.Builder input = ScoreInput.builder(claim.kind());
        double modal = modal(claim.hedges());
        chains.forEach(chain -> input.support(testimony(chain, modal, article.tier(), links)));
        claim.responses().forEach(input::response);
        claim.hedges().stream()
                .filter(hedge -> hedge.mode() == HedgeMode.DISTANCE)
                .filter(hedge -> hedge.amount().signum() != 0)
                .forEach(hedge -> input.distance(hedge.span().in(article.text()), hedge.amount()));
        claim.absolute().map(word -> word.in(article.text())).ifPresent(input::absolute);
        return input;
    }

    /**
     * Returns the input for scoring a claim from its article and from what documents bring.
     *
     * <p>What they bring in support weighs as one more chain of its origin, under the modal words of the claim; of an origin
     * that the article has itself the strongest chain counts. A contradiction of the party that the claim is about weighs as
     * its denial. A chain whose own page contradicts the claim does not support it but stands against it. Documents published after the day are not weighed.
     *
     * @param claim the claim
     * @param article the article it stands in
     * @param backing what documents bring for and against it
     * @param asOf the day at which age is measured; empty where nothing depends on age
     */
    public static ScoreInput of(Claim claim, Article article, ClaimBacking backing, Optional<LocalDate> asOf) {
        List<Backing> known = backing.sides().stream()
                .filter(backed -> asOf.isEmpty()
                        || backed.published().filter(asOf.get()::isBefore).isEmpty())
                .toList();
        ScoreInput.Builder input = builder(claim, standing(claim, known), article, links(claim, known));
        known.forEach(backed -> add(backed, claim, asOf, input));
        backing.altered()
                .filter(quotation -> asOf.isEmpty() || quotation.isKnownOn(asOf.get()))
                .ifPresent(quotation -> input.quoteMismatch());
        return input.build();
    }

    /** The chains whose own pages do not contradict the claim. */
    private static List<Chain> standing(Claim claim, List<Backing> backing) {
        return claim.chains().stream()
                .filter(chain -> backing.stream().noneMatch(backed -> turns(backed, chain)))
                .toList();
    }

    /** An outlet answers for an unnamed person to whom it spoke itself, with nobody between. */
    private static Optional<Tier> vouching(Chain chain) {
        return chain.hops().size() == 2 ? publisher(chain).tier() : Optional.empty();
    }

    /** A relay whose own page says what it is cited for loses nothing. */
    private static Map<Integer, LinkStatus> links(Claim claim, List<Backing> backing) {
        Map<Integer, LinkStatus> links = new HashMap<>();
        for (Chain chain : claim.chains()) {
            for (Hop relay : chain.relays()) {
                boolean says = backing.stream()
                        .filter(backed -> backed.stance() == Stance.SUPPORTS)
                        .map(backed -> publisher(backed.chain()))
                        .anyMatch(publisher -> publisher.name().isPresent()
                                && publisher.name().equals(relay.source().name()));
                if (says) {
                    links.put(relay.source().number(), LinkStatus.SUPPORTS);
                }
            }
        }
        return links;
    }

    /** Whose page it is: a page that only cites a relay, as copies of the article do, is none of the relay's. */
    private static Source publisher(Chain chain) {
        return chain.hops().get(chain.hops().size() - 1).source();
    }

    private static void add(Backing backed, Claim claim, Optional<LocalDate> asOf, ScoreInput.Builder input) {
        if (backed.byParty()) {
            Optional<String> party = backed.chain().origin().name();
            input.response(new Response(ResponseKind.DENIAL_SPECIFIC, party, true, claim.span()));
            return;
        }
        Testimony.Builder testimony =
                Testimony.builder(backed.chain(), backed.origin()).freshness(freshness(backed, claim, asOf));
        vouching(backed.chain()).ifPresent(testimony::vouchingTier);
        if (isUnauthenticated(backed.chain())) {
            testimony.unauthenticated();
        }
        if (backed.stance() == Stance.SUPPORTS) {
            input.support(testimony.modal(modal(claim.hedges())).build());
        } else {
            input.contradiction(testimony.build());
        }
    }

    /** What the article says of its own source is as old as the source: age makes a contradiction by it no weaker. */
    private static double freshness(Backing backed, Claim claim, Optional<LocalDate> asOf) {
        boolean ofOwn = claim.chains().stream().anyMatch(chain -> turns(backed, chain));
        return Freshness.of(claim.kind(), ofOwn ? Optional.empty() : backed.published(), asOf);
    }

    /** Whether the source of a chain contradicts the claim that it is cited for. */
    private static boolean turns(Backing backed, Chain chain) {
        return backed.stance() == Stance.CONTRADICTS
                && backed.origin().equals(chain.origin().id());
    }

    private static double modal(List<Hedge> hedges) {
        return hedges.stream()
                .filter(hedge -> hedge.mode() == HedgeMode.MODAL)
                .map(hedge -> hedge.amount().negate())
                .max(BigDecimal::compareTo)
                .map(share -> share.max(BigDecimal.ZERO).min(BigDecimal.ONE).doubleValue())
                .orElse(0.0);
    }

    private static Testimony testimony(
            Chain chain, double modal, Optional<Tier> outletTier, Map<Integer, LinkStatus> links) {
        Testimony.Builder testimony =
                Testimony.builder(chain, chain.origin().id()).modal(modal);
        for (int place = 1; place < chain.hops().size(); place++) {
            int source = chain.hops().get(place).source().number();
            testimony.relayLink(place, links.getOrDefault(source, LinkStatus.UNLINKED));
        }
        if (chain.relays().isEmpty()) {
            outletTier.ifPresent(testimony::vouchingTier);
        }
        if (isUnauthenticated(chain)) {
            testimony.unauthenticated();
        }
        return testimony.build();
    }

    /** A leaked document is authenticated by an outlet that has seen it, not by an account that passes it on. */
    private static boolean isUnauthenticated(Chain chain) {
        if (chain.origin().type() != SourceType.LEAKED_DOCUMENT) {
            return false;
        }
        boolean passedOnByAccount =
                chain.relays().stream().anyMatch(relay -> relay.source().type().group() == SourceGroup.SOCIAL);
        return passedOnByAccount || !chain.origin().accessDescribed();
    }
}
