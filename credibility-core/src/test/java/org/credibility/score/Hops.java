package org.credibility.score;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.credibility.document.Tier;
import org.credibility.source.Anonymity;
import org.credibility.source.Chain;
import org.credibility.source.Hop;
import org.credibility.source.Interest;
import org.credibility.source.Source;
import org.credibility.source.SourceType;

/** Short ways to sources and chains for tests. */
final class Hops {
    private Hops() {}

    /** Returns a source of which nothing but its type is known. */
    static Source source(SourceType type) {
        return source(type, Optional.empty());
    }

    /** Returns a source of an outlet with a tier. */
    static Source source(SourceType type, Tier tier) {
        return source(type, Optional.of(tier));
    }

    private static Source source(SourceType type, Optional<Tier> tier) {
        return new Source(1, Optional.empty(), type, Anonymity.NAMED, OptionalInt.of(1), false, false, tier, List.of());
    }

    /** Returns an unnamed source of several people that tells how it knows and why it is not named. */
    static Source describedPeople(SourceType type, int count) {
        return new Source(
                1,
                Optional.empty(),
                type,
                Anonymity.ANONYMOUS,
                OptionalInt.of(count),
                true,
                true,
                Optional.empty(),
                List.of());
    }

    /** Returns the chain of sources, origin first. */
    static Chain chain(Source... sources) {
        List<Hop> hops =
                List.of(sources).stream().map(source -> new Hop(source, false)).toList();
        return new Chain(hops, Interest.NONE, false);
    }

    /** Returns the chain of source types, origin first. */
    static Chain chain(SourceType... types) {
        return chain(List.of(types).stream().map(Hops::source).toArray(Source[]::new));
    }

    /** Returns the testimony of a chain whose origin's key is given. */
    static Testimony testimony(String origin, SourceType... types) {
        return Testimony.builder(chain(types), origin).build();
    }
}
