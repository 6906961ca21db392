package org.credibility.fetch.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProbesTest {
    private static final Probes PROBES = new Probes(List.of("ferry stops", "ferry", "harbour lights"), 5);

    @ParameterizedTest
    @CsvSource({
        "ferry, true",
        "the ferries and the ferry, true",
        "the harbour light, false",
        "harbour lights, true",
        "ferr, false",
        "'', false",
        "the Ferry, false"
    })
    void findsAnyOfThem(String text, boolean found) {
        assertThat(PROBES.areIn(text)).isEqualTo(found);
    }

    /** Most signs are passed over, so a string is looked for at each distance from the begin. */
    @Test
    void findsThemWhereverTheyStand() {
        Probes probes = new Probes(List.of("the last ferry of the night", "harbour lights at noon"), 15);

        for (int before = 0; before < 50; before++) {
            assertThat(probes.areIn("t".repeat(before) + "harbour lights at noon" + " ".repeat(before)))
                    .isTrue();
            assertThat(probes.areIn("the last ferry ".repeat(before) + "harbour lights at no"))
                    .isFalse();
        }
    }

    @Test
    void findsThemBehindManyWordsLikeTheirOwn() {
        Probes probes = new Probes(List.of("a ferry and the harbour"), 15);

        assertThat(probes.areIn("the ".repeat(100_000) + "a ferry and the harbour"))
                .isTrue();
    }

    @Test
    void findsNothingWhereNothingIsLookedFor() {
        assertThat(new Probes(List.of(), 5).areIn("the ferry")).isFalse();
    }

    @Test
    void givesUpOnATextThatIsMadeToLookLikeThem() {
        Probes probes = new Probes(List.of("aaaaab"), 5);

        assertThat(probes.areIn("a".repeat(100) + "aaaaab")).isTrue();
        assertThat(probes.areIn("a".repeat(1_000_000) + "aaaaab")).isFalse();
    }
}
