package org.credibility.fetch.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoostedTreesTest {
    @Test
    void addsWhatEachTreeSays() {
        BoostedTrees trees =
                BoostedTrees.read(List.of("boosted-trees/1", "0.5", "0<2.0 1.0 1<3.0 2.0 4.0", "1<1.0 -8.0 16.0"));

        assertThat(trees.scores(new float[][] {{1, 0}, {2, 2}, {2, 3}})).containsExactly(-6.5, 18.5, 20.5);
    }

    @Test
    void refusesWhatIsNoModel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BoostedTrees.read(List.of("trees", "0.5")))
                .withMessageContaining("line 1");
    }
}
