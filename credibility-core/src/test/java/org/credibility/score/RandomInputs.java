package org.credibility.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.credibility.claim.ClaimKind;
import org.credibility.claim.Response;
import org.credibility.document.Tier;
import org.credibility.lexicon.ResponseKind;
import org.credibility.source.Anonymity;
import org.credibility.source.Chain;
import org.credibility.source.Hop;
import org.credibility.source.Interest;
import org.credibility.source.Source;
import org.credibility.source.SourceType;
import org.credibility.text.Span;

/** Invents inputs of every shape from a seeded generator. */
final class RandomInputs {
    private static final List<ClaimKind> SCORED =
            Stream.of(ClaimKind.values()).filter(ClaimKind::isScored).toList();

    private final SplittableRandom random;

    RandomInputs(SplittableRandom random) {
        this.random = random;
    }

    /** Returns an input with up to five testimonies for the claim and up to three against it. */
    ScoreInput input() {
        ScoreInput.Builder input = wording();
        times(random.nextInt(6), () -> input.support(testimony(key())));
        times(random.nextInt(7) / 2, () -> input.contradiction(testimony(key())));
        times(random.nextInt(5) / 2, () -> input.response(response()));
        return input.build();
    }

    /** Returns an input with at least one testimony for the claim. */
    ScoreInput supported() {
        ScoreInput input = input();
        return input.supports().isEmpty()
                ? Rebuilt.from(input).support(testimony(key())).build()
                : input;
    }

    /** Returns the builder of an input that nobody stands for or against. */
    ScoreInput.Builder wording() {
        ScoreInput.Builder input = ScoreInput.builder(SCORED.get(random.nextInt(SCORED.size())));
        times(random.nextInt(4), () -> input.distance("word " + random.nextInt(3), distance()));
        if (chance(0.2)) {
            input.absolute("never");
        }
        if (chance(0.1)) {
            input.quoteMismatch();
        }
        return input;
    }

    /** Returns words of distance, or one time in five of confirmation, in nats. */
    BigDecimal distance() {
        return BigDecimal.valueOf(chance(0.2) ? random.nextInt(30) : -random.nextInt(120), 2);
    }

    /** Returns a testimony of the origin with a key. */
    Testimony testimony(String origin) {
        Chain chain = chain();
        Testimony.Builder testimony = Testimony.builder(chain, origin)
                .modal(chance(0.3) ? random.nextDouble() : 0)
                .freshness(chance(0.3) ? random.nextDouble() : 1)
                .dependence(chance(0.3) ? random.nextDouble() : 0)
                .relevance(chance(0.3) ? random.nextDouble() : 1);
        tier(0.3).ifPresent(testimony::vouchingTier);
        if (chance(0.3)) {
            testimony.trackRecord(new TrackRecord(random.nextInt(60), random.nextInt(20)));
        }
        if (chain.origin().type() == SourceType.LEAKED_DOCUMENT && chance(0.5)) {
            testimony.unauthenticated();
        }
        for (int relay = 1; relay <= chain.relays().size(); relay++) {
            testimony.relayLink(relay, any(LinkStatus.values()));
        }
        return testimony.build();
    }

    /** Returns a chain of one to three sources. */
    Chain chain() {
        List<Hop> hops = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> new Hop(source(), chance(0.5)))
                .toList();
        return new Chain(hops, any(Interest.values()), chance(0.3));
    }

    /** Returns a relay of which nothing but its type is known. */
    Source unlistedRelay() {
        return Hops.source(any(SourceType.values()));
    }

    /** Returns what a party says to a claim. */
    Response response() {
        Optional<String> party = chance(0.2) ? Optional.empty() : Optional.of("party " + random.nextInt(3));
        return new Response(any(ResponseKind.values()), party, chance(0.7), Span.of(0, 1));
    }

    /** Returns a denial by a party of its own. */
    Response denial() {
        ResponseKind kind = chance(0.5) ? ResponseKind.DENIAL_SPECIFIC : ResponseKind.DENIAL_GENERIC;
        return new Response(kind, Optional.of("the accused"), chance(0.7), Span.of(0, 1));
    }

    /** Returns a member of a list. */
    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Returns the list in another order. */
    <T> List<T> shuffled(List<T> list) {
        List<T> rest = new ArrayList<>(list);
        List<T> shuffled = new ArrayList<>();
        while (!rest.isEmpty()) {
            shuffled.add(rest.remove(random.nextInt(rest.size())));
        }
        return shuffled;
    }

    /** Returns a number between two others. */
    double between(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    private Source source() {
        SourceType type = any(SourceType.values());
        OptionalInt count = chance(0.2) ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(5));
        return new Source(
                1 + random.nextInt(9),
                Optional.of("name"),
                type,
                any(Anonymity.values()),
                count,
                chance(0.3),
                chance(0.3),
                tier(0.5),
                List.of());
    }

    private String key() {
        return "origin " + random.nextInt(6);
    }

    private Optional<Tier> tier(double chance) {
        return chance(chance) ? Optional.of(any(Tier.values())) : Optional.empty();
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private static void times(int count, Runnable step) {
        for (int i = 0; i < count; i++) {
            step.run();
        }
    }
}
