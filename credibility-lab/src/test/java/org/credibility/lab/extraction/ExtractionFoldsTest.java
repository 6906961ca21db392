package org.credibility.lab.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ExtractionFoldsTest {
    @Test
    void tellsEachSetAsTheRatchetReadsIt() {
        ShingleScore score = new ShingleScore();
        score.add("one two three four", "one two three four");
        score.add("one two three four five", "zero one two three four");
        TreeMap<String, ShingleScore> scores = new TreeMap<>();
        scores.put("coast", score);

        assertThat(ExtractionFolds.line(scores))
                .isEqualTo("bodies coast.f1=0.7500 coast.exact=0.5000 coast.found=0.5000");
    }
}
