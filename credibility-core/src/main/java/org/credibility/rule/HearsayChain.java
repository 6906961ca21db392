package org.credibility.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.credibility.claim.Claim;
import org.credibility.source.Anonymity;
import org.credibility.source.Chain;
import org.credibility.source.Hop;
import org.credibility.source.Source;
import org.credibility.text.Span;

/** A chain of at least one relay that ends with somebody nobody knows. */
final class HearsayChain implements Check {
    static final Rule RULE = Rule.builder("CR201", "hearsay-chain", Severity.WARNING)
            .summary("A claim comes through at least one relay, and the origin behind it is unnamed or not told.")
            .why("Each layer of hearsay has to hold by itself (US Federal Rule of Evidence 805); every further "
                    + "remove adds error, and the first speaker stays unseen.")
            .fires("The newsletter Coastwise, citing internal sources, reports that the yard will be sold.")
            .nearMiss("The newsletter Coastwise, citing the annual report of the yard, reports that the yard "
                    + "will be sold.")
            .fix("Reach the origin yourself, or say plainly that you could not.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        Map<List<Integer>, Observation> observations = new LinkedHashMap<>();
        for (Claim claim : reading.claims()) {
            Reading.strongest(claim)
                    .filter(chain -> claim.kind().isScored() && isHearsay(chain))
                    .filter(chain -> chain.hops().stream().noneMatch(Hop::inherited))
                    .ifPresent(chain -> observations.computeIfAbsent(sources(chain), key -> observation(claim, chain)));
        }
        return List.copyOf(observations.values());
    }

    private static boolean isHearsay(Chain chain) {
        Anonymity anonymity = chain.origin().anonymity();
        return !chain.relays().isEmpty() && (anonymity == Anonymity.ANONYMOUS || anonymity == Anonymity.NONE);
    }

    private static List<Integer> sources(Chain chain) {
        return chain.hops().stream().map(hop -> hop.source().number()).toList();
    }

    private static Observation observation(Claim claim, Chain chain) {
        StringBuilder path = new StringBuilder();
        for (Hop relay : chain.relays()) {
            path.insert(0, called(relay.source()) + " → ");
        }
        Observation observation = Observation.of(
                        claim.span(), Message.of("Chain ends in hearsay: article → %s.", path + called(chain.origin())))
                .about(claim)
                .about(chain.origin());
        for (Hop hop : chain.hops()) {
            Optional<Span> mention = Reading.mention(hop.source(), claim.span().end());
            if (mention.isPresent()) {
                observation = observation.beside(mention.get(), called(hop.source()));
            }
        }
        return observation;
    }

    private static String called(Source source) {
        return source.name().orElse("nobody named");
    }
}
