package org.credibility.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {
    private static final int ROWS = 64;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 9})
    void addsUpTheRowsOfFeatures(int width) {
        byte[] weights = new byte[ROWS * width];
        new SplittableRandom(3).nextBytes(weights);
        int[] features = new SplittableRandom(4).ints(700).toArray();
        int[] expected = new int[width];
        for (int feature = 5; feature < features.length - 2; feature++) {
            for (int at = 0; at < width; at++) {
                expected[at] += weights[(features[feature] >>> 26) * width + at];
            }
        }
        int[] sums = new int[width];

        Rows.of(weights, width).sum(features, 5, features.length - 2, sums);

        assertThat(sums).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 9})
    void addsUpTheGreatestWeights(int width) {
        byte[] weights = new byte[ROWS * width];
        Arrays.fill(weights, Byte.MAX_VALUE);
        int[] sums = new int[width];

        Rows.of(weights, width).sum(new int[700], 0, 700, sums);

        assertThat(sums).containsOnly(700 * Byte.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 9})
    void tellsTheWeightsOfARow(int width) {
        byte[] weights = new byte[ROWS * width];
        new SplittableRandom(5).nextBytes(weights);

        Rows rows = Rows.of(weights, width);

        for (int at = 0; at < weights.length; at++) {
            assertThat(rows.weight(at / width, at % width)).isEqualTo(weights[at]);
        }
    }
}
