package org.credibility.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.credibility.attribution.Attribution;
import org.credibility.attribution.Cue;
import org.credibility.lexicon.CueKind;
import org.credibility.text.Span;
import org.junit.jupiter.api.Test;

class SourcingTest {
    private static final Chain MOE = Sources.chain(Sources.named(1, "Ann Moe"));
    private static final Chain WRITER = Sources.chain(Sources.writer(2));

    @Test
    void findsTheChainOfAnAttribution() {
        Sourcing sourcing = new Sourcing(List.of(MOE.origin(), WRITER.origin()), Map.of(3, MOE), WRITER);

        assertThat(sourcing.chain(attribution(3))).contains(MOE);
        assertThat(sourcing.chain(attribution(4))).isEmpty();
    }

    @Test
    void doesNotChangeWithTheMapItWasMadeFrom() {
        Map<Integer, Chain> chains = new HashMap<>(Map.of(3, MOE));
        Sourcing sourcing = new Sourcing(List.of(MOE.origin()), chains, WRITER);

        chains.clear();

        assertThat(sourcing.chains()).containsOnlyKeys(3);
    }

    private static Attribution attribution(int number) {
        Cue cue = new Cue(List.of(Span.of(0, 4)), "say", CueKind.REPORT);
        return new Attribution(number, List.of(), cue, List.of(), OptionalInt.empty());
    }
}
