package org.credibility.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChainTest {
    private static final Source INSIDER = Sources.insider(1);
    private static final Source POSTER = Sources.named(2, "Ann Moe");
    private static final Source OUTLET = Sources.outlet(3, "Harbour Courier");

    @Test
    void beginsAtItsOrigin() {
        Chain chain = Sources.chain(INSIDER, POSTER, OUTLET);

        assertThat(chain.origin()).isEqualTo(INSIDER);
        assertThat(chain.relays()).extracting(Hop::source).containsExactly(POSTER, OUTLET);
    }

    @Test
    void hasOneOriginAndThenRelays() {
        Chain chain = Sources.chain(INSIDER, POSTER, OUTLET);

        assertThat(chain.role(0)).isEqualTo(Hop.Role.ORIGIN);
        assertThat(chain.role(1)).isEqualTo(Hop.Role.RELAY);
        assertThat(chain.role(2)).isEqualTo(Hop.Role.RELAY);
    }

    @Test
    void ofOneSourceStandsInTheClaimsSentence() {
        assertThat(Chain.of(INSIDER).hops()).containsExactly(new Hop(INSIDER, false));
        assertThat(Chain.of(INSIDER).relays()).isEmpty();
    }

    @Test
    void needsAnOrigin() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Chain(List.of(), Interest.NONE, false))
                .withMessage("a chain needs an origin");
    }
}
