package org.credibility.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credibility.source.Reliability.A;
import static org.credibility.source.Reliability.B;
import static org.credibility.source.Reliability.C;
import static org.credibility.source.Reliability.D;
import static org.credibility.source.Reliability.E;
import static org.credibility.source.Reliability.F;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
    @Test
    void ranksTheUnknownBetweenFairAndBad() {
        assertThat(Stream.of(Reliability.values()).sorted(Reliability.BEST_FIRST))
                .containsExactly(A, B, C, F, D, E);
    }

    @Test
    void givesTheWorseOfTwo() {
        assertThat(C.worse(F)).isEqualTo(F);
        assertThat(F.worse(D)).isEqualTo(D);
        assertThat(A.worse(A)).isEqualTo(A);
    }

    @Test
    void takesTheUnknownForNeitherGoodNorBad() {
        assertThat(Reliability.values()).filteredOn(Reliability::isKnownGood).containsExactly(A, B, C);
        assertThat(Reliability.values()).filteredOn(Reliability::isKnownBad).containsExactly(D, E);
    }
}
