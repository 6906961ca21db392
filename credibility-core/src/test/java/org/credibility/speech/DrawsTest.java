package org.credibility.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DrawsTest {
    @Test
    void drawsWhatTheLibraryOfTheLanguageDraws() {
        Draws draws = new Draws(7);
        SplittableRandom same = new SplittableRandom(7);

        for (int draw = 0; draw < 1_000; draw++) {
            assertThat(draws.next()).isEqualTo(same.nextDouble());
        }
    }
}
