package org.credibility.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.credibility.attribution.Attribution;
import org.credibility.attribution.Cue;
import org.credibility.lexicon.CueKind;
import org.credibility.text.Span;
import org.junit.jupiter.api.Test;

class NestsTest {
    @Test
    void nestsInTheShortestContentThatHoldsTheCue() {
        List<Attribution> all = List.of(saying(0, 4, 100), saying(10, 14, 60), saying(20, 24, 30));

        assertThat(Nests.outer(all, 2)).isEqualTo(1);
    }

    @Test
    void nestsNoneThatHoldEachOther() {
        List<Attribution> all = List.of(saying(10, 0, 40), saying(20, 0, 40));

        assertThat(Nests.outer(all, 1)).isEqualTo(-1);
    }

    @Test
    void nestsNoneThatStandFree() {
        List<Attribution> all = List.of(saying(0, 4, 10), saying(20, 24, 30));

        assertThat(Nests.outer(all, 1)).isEqualTo(-1);
    }

    private static Attribution saying(int cue, int begin, int end) {
        return new Attribution(
                1,
                List.of(),
                new Cue(List.of(Span.of(cue, cue + 3)), "say", CueKind.REPORT),
                List.of(Span.of(begin, end)),
                OptionalInt.empty());
    }
}
