package org.credibility.evidence;

/**
 * Fits a multinomial logistic regression by gradient ascent, a step of its own for each weight (Duchi, Hazan, Singer: <i>
 * Adaptive subgradient methods</i>, 2011), all weights drawn to 0. Features that were not seen with enough topics are left
 * out, since they tell the topic rather than the stance.
 */
final class SoftmaxTraining {
    private static final float FIRST_SQUARE = 1e-3f;

    private final int classes;
    private final int shift;
    private final float rate;
    private final float decay;
    private final float[] weights;
    private final float[] squares;
    private final TopicCounts topics;

    /**
     * How a regression is fitted.
     *
     * @param bits so many bits of a hash name a row of weights
     * @param rate the length of a weight's first step
     * @param decay how strongly weights are drawn to 0
     * @param fewest features that come with fewer topics are left out
     */
    record Settings(int bits, float rate, float decay, int fewest) {}

    SoftmaxTraining(int classes, Settings settings) {
        this.classes = classes;
        shift = Integer.SIZE - settings.bits();
        rate = settings.rate();
        decay = settings.decay();
        weights = new float[classes << settings.bits()];
        squares = new float[weights.length];
        topics = new TopicCounts(settings.fewest());
    }

    /** Notes that features come with a topic, a number above 0; topics come one after the other. */
    void see(Features features, int topic) {
        topics.see(features, topic);
    }

    /** Returns the features that came with enough topics. */
    Features kept(Features features) {
        return topics.kept(features);
    }

    double[] chances(Features features) {
        double[] scores = new double[classes];
        for (int at = 0; at < features.size(); at++) {
            int row = (features.hash(at) >>> shift) * classes;
            for (int type = 0; type < classes; type++) {
                scores[type] += weights[row + type];
            }
        }
        return SoftmaxWeights.normalized(scores);
    }

    /** Moves the weights of features along a slope, which has a number for each class. */
    void climb(Features features, double[] slope) {
        for (int at = 0; at < features.size(); at++) {
            int row = (features.hash(at) >>> shift) * classes;
            for (int type = 0; type < classes; type++) {
                float gradient = (float) slope[type] - decay * weights[row + type];
                squares[row + type] += gradient * gradient;
                weights[row + type] += rate * gradient / (float) Math.sqrt(squares[row + type] + FIRST_SQUARE);
            }
        }
    }

    /** Returns the weights as they are now. */
    SoftmaxWeights weights() {
        return SoftmaxWeights.of(weights, classes);
    }
}
