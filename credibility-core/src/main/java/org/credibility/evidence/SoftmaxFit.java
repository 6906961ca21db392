package org.credibility.evidence;

import java.util.List;

/**
 * Fits a multinomial logistic regression to few examples, looking at all of them for each step, with all weights drawn to 0
 * alike. Where {@link SoftmaxTraining} draws the weight of a feature the more often it is seen, and ends where its last
 * examples push it, this comes near to the one best fit, whatever the order of the examples.
 *
 * <p>It goes down the gradient with momentum (Nesterov, 1983; Beck, Teboulle, 2009). The length of a step for a weight is one
 * over how much its slope can change: half the sum over the examples with its feature of how many features they have
 * (half the diagonal that bounds the second derivatives of a softmax).
 */
final class SoftmaxFit {
    private final Settings settings;
    private final List<Example> examples;
    private final int shift;
    private final double[] steps;

    /**
     * How a regression is fitted.
     *
     * @param classes how many classes there are
     * @param bits so many bits of a hash name a row of weights
     * @param decay how strongly weights are drawn to 0: the factor of half the sum of their squares
     * @param passes so often all examples are looked at
     */
    record Settings(int classes, int bits, double decay, int passes) {}

    /**
     * What is learnt from.
     *
     * @param features what it shows
     * @param type its class
     * @param weight what it counts
     */
    record Example(Features features, int type, double weight) {}

    private SoftmaxFit(List<Example> examples, Settings settings) {
        this.examples = examples;
        this.settings = settings;
        shift = Integer.SIZE - settings.bits();
        steps = steps();
    }

    /** Returns the weights that fit examples. */
    static SoftmaxWeights of(List<Example> examples, Settings settings) {
        double[] weights = new SoftmaxFit(List.copyOf(examples), settings).weights();
        float[] rounded = new float[weights.length];
        for (int at = 0; at < weights.length; at++) {
            rounded[at] = (float) weights[at];
        }
        return SoftmaxWeights.of(rounded, settings.classes());
    }

    private int row(Features features, int at) {
        return features.hash(at) >>> shift;
    }

    private double[] steps() {
        double[] curvatures = new double[1 << settings.bits()];
        for (Example example : examples) {
            Features features = example.features();
            for (int at = 0; at < features.size(); at++) {
                curvatures[row(features, at)] += example.weight() * features.size() / 2;
            }
        }
        for (int row = 0; row < curvatures.length; row++) {
            curvatures[row] = 1 / (curvatures[row] + settings.decay());
        }
        return curvatures;
    }

    private double[] weights() {
        double[] weights = new double[settings.classes() << settings.bits()];
        double[] ahead = weights.clone();
        double pace = 1;
        for (int pass = 0; pass < settings.passes(); pass++) {
            double next = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
            double momentum = (pace - 1) / next;
            double[] slopes = slopes(ahead);
            for (int at = 0; at < weights.length; at++) {
                double moved = ahead[at] - steps[at / settings.classes()] * slopes[at];
                ahead[at] = moved + momentum * (moved - weights[at]);
                weights[at] = moved;
            }
            pace = next;
        }
        return weights;
    }

    private double[] slopes(double[] weights) {
        double[] slopes = new double[weights.length];
        for (int at = 0; at < slopes.length; at++) {
            slopes[at] = settings.decay() * weights[at];
        }
        for (Example example : examples) {
            double[] chances = chances(example.features(), weights);
            chances[example.type()]--;
            for (int at = 0; at < example.features().size(); at++) {
                int row = row(example.features(), at) * settings.classes();
                for (int type = 0; type < settings.classes(); type++) {
                    slopes[row + type] += example.weight() * chances[type];
                }
            }
        }
        return slopes;
    }

    private double[] chances(Features features, double[] weights) {
        double[] scores = new double[settings.classes()];
        for (int at = 0; at < features.size(); at++) {
            int row = row(features, at) * settings.classes();
            for (int type = 0; type < scores.length; type++) {
                scores[type] += weights[row + type];
            }
        }
        return SoftmaxWeights.normalized(scores);
    }
}
