package org.credibility.lab.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.credibility.fetch.extraction.BoostedTrees;
import org.junit.jupiter.api.Test;

class TreeGrowerTest {
    private static final int ROWS = 400;

    @Test
    void growsTheSameTreesFromTheSameRows() {
        assertThat(trees()).isEqualTo(trees());
    }

    @Test
    void learnsWhatTellsTheRowsApart() {
        double[] scores = BoostedTrees.read(trees()).scores(new float[][] {{10, 1, 0}, {300, 1, 0}});

        assertThat(scores[0]).isNegative().isLessThan(scores[1]);
    }

    private static List<String> trees() {
        float[][] rows = new float[ROWS][];
        double[] labels = new double[ROWS];
        double[] weights = new double[ROWS];
        for (int at = 0; at < ROWS; at++) {
            rows[at] = new float[] {at, at % 3, at % 2};
            labels[at] = at >= ROWS / 2 ? 1 : 0;
            weights[at] = 1;
        }
        return new TreeGrower(2, 20, rows, labels, weights).grow();
    }
}
