package org.credibility.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.credibility.syntax.ModelFile;
import org.junit.jupiter.api.Test;

class CuePriorsTest {
    private static final CuePriors PRIORS =
            CuePriors.of(Map.of(-5, new int[] {10, 9}, 3, new int[] {100, 1}, 8, new int[] {0, 0}));

    @Test
    void ranksWordsByHowOftenTheyAreCues() {
        assertThat(PRIORS.bucket(-5)).isGreaterThan(PRIORS.bucket(3));
    }

    @Test
    void knowsAWordThatWasTakenOutAsLittleAsAnyOther() {
        assertThat(PRIORS.bucket(8)).isEqualTo(PRIORS.bucket(9));
    }

    @Test
    void readsWhatItWrote() {
        var file = ModelFile.writer("test", 1);
        PRIORS.write(file);

        assertThat(CuePriors.read(ModelFile.of("test", file.toBytes())).bucket(-5))
                .isEqualTo(PRIORS.bucket(-5));
    }
}
