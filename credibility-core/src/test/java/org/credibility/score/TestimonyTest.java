package org.credibility.score;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.credibility.source.SourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestimonyTest {
    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void refusesSharesOutsideZeroToOne(double share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> insider().modal(share))
                .withMessage("modal " + share + " is outside 0..1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> insider().freshness(share))
                .withMessage("freshness " + share + " is outside 0..1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> insider().dependence(share))
                .withMessage("dependence " + share + " is outside 0..1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> insider().relevance(share))
                .withMessage("relevance " + share + " is outside 0..1");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void refusesLinkOfRelayThatTheChainDoesNotHave(int relay) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> insider().relayLink(relay, LinkStatus.SILENT))
                .withMessage("relay " + relay + " of 1");
    }

    @Test
    void refusesToAuthenticateAPerson() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> insider().unauthenticated())
                .withMessage("a ANONYMOUS_INSIDER needs no authentication");
    }

    @Test
    void refusesBlankOrigin() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Testimony.builder(Hops.chain(SourceType.OFFICIAL_RECORD), " "))
                .withMessage("the key of the origin is blank");
    }

    @Test
    void refusesNegativeTrackRecord() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TrackRecord(3, -1))
                .withMessage("right 3, wrong -1");
    }

    private static Testimony.Builder insider() {
        return Testimony.builder(Hops.chain(SourceType.ANONYMOUS_INSIDER, SourceType.RESEARCHER_POST), "insiders");
    }
}
