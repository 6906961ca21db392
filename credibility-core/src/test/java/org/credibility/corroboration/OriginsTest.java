package org.credibility.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.credibility.claim.Claim;
import org.credibility.claim.ClaimKind;
import org.credibility.claim.Claims;
import org.credibility.source.Source;
import org.credibility.source.Sources;
import org.junit.jupiter.api.Test;

class OriginsTest {
    private static final Source INSIDER = Sources.insider(1);
    private static final Source MOE = Sources.named(2, "Ann Moe");
    private static final Source OUTLET = Sources.outlet(3, "Harbour Courier");
    private static final Source WRITER = Sources.writer(4);

    @Test
    void countsAnOriginOnceHoweverManyRelayIt() {
        List<Origin> origins = Origins.of(List.of(
                        Claims.claim(1, ClaimKind.EVENT, Sources.chain(INSIDER, MOE)),
                        Claims.claim(2, ClaimKind.EVENT, Sources.chain(INSIDER, OUTLET)),
                        Claims.claim(3, ClaimKind.EVENT, Sources.chain(INSIDER))))
                .all();

        assertThat(origins).extracting(Origin::id).containsExactly("o1");
        assertThat(origins.get(0).source()).contains(INSIDER);
    }

    @Test
    void numbersOriginsAsTheTextComesToThem() {
        List<Origin> origins = Origins.of(List.of(
                        Claims.claim(1, ClaimKind.EVENT, Sources.chain(MOE)),
                        Claims.claim(2, ClaimKind.STATUS, Sources.chain(INSIDER), Sources.chain(OUTLET))))
                .all();

        assertThat(origins).extracting(Origin::label).containsExactly("Ann Moe", "person", "Harbour Courier");
        assertThat(origins).extracting(Origin::number).containsExactly(1, 2, 3);
    }

    @Test
    void leavesTheWriterOut() {
        assertThat(Origins.of(List.of(Claims.claim(1, ClaimKind.EVENT, Sources.chain(WRITER))))
                        .all())
                .isEmpty();
    }

    @Test
    void leavesOutWhatIsNotScored() {
        assertThat(Origins.of(List.of(Claims.claim(1, ClaimKind.OPINION, Sources.chain(MOE))))
                        .all())
                .isEmpty();
    }

    @Test
    void findsTheOriginsOfAClaim() {
        Claim one = Claims.claim(1, ClaimKind.EVENT, Sources.chain(MOE, OUTLET));
        Claim two = Claims.claim(2, ClaimKind.EVENT, Sources.chain(INSIDER), Sources.chain(MOE));
        Origins origins = Origins.of(List.of(one, two));

        assertThat(origins.behind(one)).extracting(Origin::label).containsExactly("Ann Moe");
        assertThat(origins.behind(two)).extracting(Origin::label).containsExactly("Ann Moe", "person");
        assertThat(origins.behind(Claims.claim(3, ClaimKind.EVENT, Sources.chain(WRITER))))
                .isEmpty();
    }
}
