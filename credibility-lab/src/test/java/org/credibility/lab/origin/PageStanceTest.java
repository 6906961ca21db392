package org.credibility.lab.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.credibility.evidence.Outcome;
import org.credibility.evidence.SourceDocument;
import org.credibility.evidence.Stance;
import org.junit.jupiter.api.Test;

class PageStanceTest {
    private static final String CLAIM = "The Harl brewery will sell its mill to Ostrava Malt.";

    @Test
    void takesAPageThatTellsTheSameForSupport() {
        assertThat(stance(
                        "Mill changes hands",
                        "The brewery has signed the papers. Ostrava Malt takes over the mill in May."))
                .isEqualTo(Stance.SUPPORTS);
    }

    @Test
    void countsEachDenialOfASentence() {
        assertThat(stance(
                        "Statement",
                        "The Harl brewery has had no offer for the mill, has asked nobody for one and will not sell."))
                .isEqualTo(Stance.CONTRADICTS);
    }

    @Test
    void takesOneNegationForADetail() {
        assertThat(stance("Mill changes hands", "The brewery sells its mill. It did not name a price for the mill."))
                .isEqualTo(Stance.SUPPORTS);
    }

    @Test
    void beginsWhereThePageComesToTheMatter() {
        String news =
                "The mayor says there is no truth in talk that the mill changes hands. The brewery has no plan to sell.";

        assertThat(stance("Noon bulletin", news)).isEqualTo(Stance.CONTRADICTS);
        assertThat(stance("Noon bulletin", "Good day. Here is Clara. First the weather. " + news))
                .isEqualTo(Stance.CONTRADICTS);
    }

    private static Stance stance(String title, String text) {
        return PageStance.of(
                CLAIM,
                SourceDocument.builder(URI.create("https://news.example/a"), Outcome.OK)
                        .title(title)
                        .text(text)
                        .build());
    }
}
