package org.credibility.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoftmaxFitTest {
    private static final SoftmaxFit.Settings LOOSE = new SoftmaxFit.Settings(2, 8, 0.01, 200);

    @Test
    void fitsTheShareOfEachClass() {
        List<SoftmaxFit.Example> examples = repeated(1, 0, 30);
        examples.addAll(repeated(1, 1, 10));

        assertThat(SoftmaxFit.of(examples, LOOSE).chances(feature(1))[0]).isCloseTo(0.75, within(0.01));
    }

    @Test
    void countsExamplesByTheirWeight() {
        List<SoftmaxFit.Example> examples = repeated(1, 0, 30);
        repeated(1, 1, 10).forEach(one -> examples.add(new SoftmaxFit.Example(one.features(), 1, 3)));

        assertThat(SoftmaxFit.of(examples, LOOSE).chances(feature(1))[0]).isCloseTo(0.5, within(0.01));
    }

    @Test
    void hardlyDependsOnTheOrderOfTheExamples() {
        List<SoftmaxFit.Example> examples = repeated(1, 0, 30);
        examples.addAll(repeated(1, 1, 10));
        examples.addAll(repeated(2, 1, 20));
        List<SoftmaxFit.Example> turned = new ArrayList<>(examples);
        Collections.reverse(turned);

        assertThat(SoftmaxFit.of(turned, LOOSE).chances(feature(2))[1])
                .isCloseTo(SoftmaxFit.of(examples, LOOSE).chances(feature(2))[1], within(1e-6));
    }

    @Test
    void drawsTheWeightsOfRareFeaturesTowardsZero() {
        List<SoftmaxFit.Example> examples = repeated(1, 0, 1);
        examples.addAll(repeated(2, 0, 100));
        examples.addAll(repeated(3, 1, 101));
        SoftmaxWeights weights = SoftmaxFit.of(examples, new SoftmaxFit.Settings(2, 8, 5, 200));

        assertThat(weights.chances(feature(1))[0]).isBetween(0.5, weights.chances(feature(2))[0] - 0.2);
    }

    private static List<SoftmaxFit.Example> repeated(int feature, int type, int times) {
        return new ArrayList<>(Collections.nCopies(times, new SoftmaxFit.Example(feature(feature), type, 1)));
    }

    private static Features feature(int value) {
        Features features = new Features();
        features.add(1, value);
        return features;
    }
}
