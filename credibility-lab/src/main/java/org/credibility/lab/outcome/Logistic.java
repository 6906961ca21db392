package org.credibility.lab.outcome;

import java.util.Arrays;
import java.util.List;

/**
 * A logistic regression with L2 on standardised features, fitted by steps of steepest descent from zero: the same rows give
 * the same weights.
 */
final class Logistic {
    private static final int STEPS = 3000;
    private static final double STEP = 0.5;

    /** How strongly weights are drawn to zero, against the sum of the losses of all rows. */
    private static final double L2 = 1;

    private final double[] weights;

    /** One row: what is known and what came out. */
    static final class Example {
        private final double[] features;
        private final boolean outcome;

        Example(double[] features, boolean outcome) {
            this.features = features.clone();
            this.outcome = outcome;
        }

        private double[] features() {
            return features;
        }

        private boolean outcome() {
            return outcome;
        }
    }

    /** The weights, one a feature and the intercept last, of features as they are. */
    Logistic(double[] weights) {
        this.weights = weights.clone();
    }

    double[] weights() {
        return weights.clone();
    }

    double probability(double[] features) {
        double sum = weights[features.length];
        for (int at = 0; at < features.length; at++) {
            sum += weights[at] * features[at];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    static Logistic fit(List<Example> examples) {
        int size = examples.get(0).features().length;
        double[] means = new double[size];
        double[] scales = new double[size];
        for (int at = 0; at < size; at++) {
            int feature = at;
            means[at] = examples.stream()
                    .mapToDouble(one -> one.features()[feature])
                    .average()
                    .orElse(0);
            double mean = means[at];
            double variance = examples.stream()
                    .mapToDouble(one -> (one.features()[feature] - mean) * (one.features()[feature] - mean))
                    .average()
                    .orElse(0);
            scales[at] = variance == 0 ? 1 : StrictMath.sqrt(variance);
        }
        return unscaled(descend(examples, means, scales), means, scales);
    }

    private static double[] descend(List<Example> examples, double[] means, double[] scales) {
        int size = means.length;
        double[] weights = new double[size + 1];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[size + 1];
            for (int at = 0; at < size; at++) {
                gradient[at] = L2 * weights[at];
            }
            for (Example example : examples) {
                double[] features = new double[size];
                Arrays.setAll(features, at -> (example.features()[at] - means[at]) / scales[at]);
                double error = new Logistic(weights).probability(features) - (example.outcome() ? 1 : 0);
                for (int at = 0; at < size; at++) {
                    gradient[at] += error * features[at];
                }
                gradient[size] += error;
            }
            for (int at = 0; at <= size; at++) {
                weights[at] -= STEP * gradient[at] / examples.size();
            }
        }
        return weights;
    }

    private static Logistic unscaled(double[] weights, double[] means, double[] scales) {
        double[] plain = weights.clone();
        for (int at = 0; at < means.length; at++) {
            plain[at] = weights[at] / scales[at];
            plain[means.length] -= plain[at] * means[at];
        }
        return new Logistic(plain);
    }
}
