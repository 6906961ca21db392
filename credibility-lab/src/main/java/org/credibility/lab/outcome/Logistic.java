package org.credibility.lab.outcome;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A logistic regression on what headlines bring: a weight for each count and a small one for each outlet, by how much more
 * or less its assertion is worth than another's. All are drawn to zero by L2, so that an outlet seen once or twice hardly counts
 * for itself. Fitted by steps of steepest descent from zero: the same rows give the same weights.
 */
final class Logistic {
    private static final int STEPS = 3000;
    private static final double STEP = 0.5;

    /** How strongly the weights of standardised counts and of outlets are drawn to zero, against the sum of the losses of all rows. */
    private static final double DECAY = 1;

    private final double[] weights;
    private final SortedMap<String, Double> outlets;

    /** One row: what is known and what came out. */
    record Example(Support support, boolean outcome) {}

    /** The weights, one a count and the intercept last, of counts as they are, and those of outlets. */
    Logistic(double[] weights, SortedMap<String, Double> outlets) {
        this.weights = weights.clone();
        this.outlets = new TreeMap<>(outlets);
    }

    double[] weights() {
        return weights.clone();
    }

    SortedMap<String, Double> outlets() {
        return new TreeMap<>(outlets);
    }

    double probability(Support support) {
        return probability(support.counts(), support.asserting());
    }

    private double probability(double[] counts, SortedMap<String, Double> asserting) {
        double[] sum = {weights[Support.COUNTS]};
        for (int at = 0; at < Support.COUNTS; at++) {
            sum[0] += weights[at] * counts[at];
        }
        asserting.forEach((outlet, chance) -> sum[0] += chance * outlets.getOrDefault(outlet, 0.0));
        return 1 / (1 + StrictMath.exp(-sum[0]));
    }

    static Logistic fit(List<Example> examples) {
        double[] means = new double[Support.COUNTS];
        double[] scales = new double[Support.COUNTS];
        for (int at = 0; at < Support.COUNTS; at++) {
            int count = at;
            double[] values = examples.stream()
                    .mapToDouble(one -> one.support().counts()[count])
                    .toArray();
            double mean = Arrays.stream(values).average().orElse(0);
            double variance = Arrays.stream(values)
                    .map(value -> (value - mean) * (value - mean))
                    .average()
                    .orElse(0);
            means[at] = mean;
            scales[at] = variance == 0 ? 1 : StrictMath.sqrt(variance);
        }
        return new Descent(examples, means, scales).fit().unscaled(means, scales);
    }

    private Logistic unscaled(double[] means, double[] scales) {
        double[] plain = weights.clone();
        for (int at = 0; at < Support.COUNTS; at++) {
            plain[at] = weights[at] / scales[at];
            plain[Support.COUNTS] -= plain[at] * means[at];
        }
        return new Logistic(plain, outlets);
    }

    /** The fitting on standardised counts. */
    private static final class Descent {
        private final List<Example> examples;
        private final List<double[]> counts;
        private final Logistic model = new Logistic(new double[Support.COUNTS + 1], new TreeMap<>());

        Descent(List<Example> examples, double[] means, double[] scales) {
            this.examples = examples;
            counts = examples.stream()
                    .map(one -> standardised(one.support().counts(), means, scales))
                    .toList();
        }

        private static double[] standardised(double[] counts, double[] means, double[] scales) {
            double[] standardised = new double[counts.length];
            Arrays.setAll(standardised, at -> (counts[at] - means[at]) / scales[at]);
            return standardised;
        }

        Logistic fit() {
            for (int step = 0; step < STEPS; step++) {
                descend();
            }
            return model;
        }

        private void descend() {
            double[] slope = new double[Support.COUNTS + 1];
            for (int at = 0; at < Support.COUNTS; at++) {
                slope[at] = DECAY * model.weights[at];
            }
            SortedMap<String, Double> outletSlope = new TreeMap<>();
            model.outlets.forEach((outlet, weight) -> outletSlope.put(outlet, DECAY * weight));
            for (int row = 0; row < examples.size(); row++) {
                Support support = examples.get(row).support();
                double error = model.probability(counts.get(row), support.asserting())
                        - (examples.get(row).outcome() ? 1 : 0);
                for (int at = 0; at < Support.COUNTS; at++) {
                    slope[at] += error * counts.get(row)[at];
                }
                slope[Support.COUNTS] += error;
                support.asserting().forEach((outlet, chance) -> outletSlope.merge(outlet, error * chance, Double::sum));
            }
            double step = STEP / examples.size();
            for (int at = 0; at <= Support.COUNTS; at++) {
                model.weights[at] -= step * slope[at];
            }
            outletSlope.forEach((outlet, by) -> model.outlets.merge(outlet, -step * by, Double::sum));
        }
    }
}
