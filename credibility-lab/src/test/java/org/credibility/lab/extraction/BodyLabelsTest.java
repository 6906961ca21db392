package org.credibility.lab.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BodyLabelsTest {
    @Test
    void marksWhatSharesRunsOfFourWords() {
        assertThat(labels(
                        "The board closed the pier. Boats leave from the dock.",
                        "Home",
                        "The board closed the pier.",
                        "Read all about the crane",
                        "Boats leave from the dock."))
                .containsExactly(false, true, false, true);
    }

    @Test
    void marksShortBlocksByTheWordsThatTheBodyHasBetweenLongOnes() {
        assertThat(labels(
                        "The board closed the pier. Who pays The county. Oak piles Boats leave from the dock.",
                        "Who pays",
                        "The board closed the pier.",
                        "Share",
                        "Who pays",
                        "The county.",
                        "Oak piles",
                        "Boats leave from the dock.",
                        "Oak piles"))
                .containsExactly(false, true, false, true, true, true, true, false);
    }

    @Test
    void marksShortBlocksBehindTheLastLongOne() {
        assertThat(labels(
                        "Three boats leave from the dock: Tern Little Tern",
                        "Three boats leave from the dock:",
                        "Tern",
                        "Little Tern",
                        "Log in"))
                .containsExactly(true, true, true, false);
    }

    @Test
    void marksShortBlocksThoughASummaryOfWhatComesLaterStandsFirst() {
        assertThat(labels(
                        "The board closed the pier. Who pays The county pays for half of it. Boats leave from the dock.",
                        "Boats leave from the dock.",
                        "The board closed the pier.",
                        "Who pays",
                        "The county pays for half of it.",
                        "Boats leave from the dock.")[2])
                .isTrue();
    }

    private static boolean[] labels(String body, String... blocks) {
        return BodyLabels.of(List.of(blocks), BodyLabels.words(body));
    }
}
