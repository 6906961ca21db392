package org.credibility.lab.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShingleScoreTest {
    @Test
    void countsRunsOfFourWords() {
        ShingleScore score = new ShingleScore();
        score.add("one two three four five", "zero one two three four");

        assertThat(score).hasToString("F1 0.500, precision 0.500, recall 0.500, exact 0.000, below .80 1.000");
    }

    @Test
    void takesPunctuationForNothing() {
        ShingleScore score = new ShingleScore();
        score.add("One, two: three four.", "One two\nthree four");

        assertThat(score).hasToString("F1 1.000, precision 1.000, recall 1.000, exact 1.000, below .80 0.000");
    }
}
