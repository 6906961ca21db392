package org.credibility.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.credibility.evidence.StanceTraining.ClaimExample;

/**
 * Learns how headlines stand to claims from headlines whose stance is told: one model looks at what a headline says of the
 * words of the claim, the other one at the headline alone.
 */
final class ClaimTraining {
    private static final SoftmaxFit.Settings PAIR = new SoftmaxFit.Settings(StanceModels.STANCES, 15, 25, 200);
    private static final SoftmaxFit.Settings ALONE = new SoftmaxFit.Settings(StanceModels.STANCES, 14, 5, 200);

    /** Features of headlines on fewer claims are left out. */
    private static final int FEWEST_TOPICS = 5;

    /** What a headline against a claim counts more than others, being rare. */
    static final double AGAINST = 1.5;

    private final List<ClaimExample> examples;
    private final Function<String, ReadHeadline> reader;

    /** Makes one that learns from examples in the order of their topics. */
    ClaimTraining(List<ClaimExample> examples, Function<String, ReadHeadline> reader) {
        this.examples = examples;
        this.reader = reader;
    }

    /** Returns the model of a headline beside a claim. */
    SoftmaxWeights pair() {
        return fit(example -> ClaimFeatures.of(reader.apply(example.claim()), reader.apply(example.headline())), PAIR);
    }

    /** Returns the model of a headline alone. */
    SoftmaxWeights alone() {
        return fit(example -> reader.apply(example.headline()).features(), ALONE);
    }

    private SoftmaxWeights fit(Function<ClaimExample, Features> shown, SoftmaxFit.Settings settings) {
        List<Features> features = examples.stream().map(shown).toList();
        TopicCounts topics = new TopicCounts(FEWEST_TOPICS);
        int topic = 0;
        for (int at = 0; at < features.size(); at++) {
            boolean same = at > 0
                    && examples.get(at).topic().equals(examples.get(at - 1).topic());
            topic += same ? 0 : 1;
            topics.see(features.get(at), topic);
        }
        List<SoftmaxFit.Example> learnt = new ArrayList<>(features.size());
        for (int at = 0; at < features.size(); at++) {
            Stance stance = examples.get(at).stance();
            double weight = stance == Stance.CONTRADICTS ? AGAINST : 1;
            learnt.add(new SoftmaxFit.Example(topics.kept(features.get(at)), StanceModels.type(stance), weight));
        }
        return SoftmaxFit.of(learnt, settings);
    }
}
