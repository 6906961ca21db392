package org.credibility.evidence;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Trains the models of {@link StanceClassifier}. The same examples in the same order give the same bytes.
 *
 * <p>Nobody tells the stance of a body to the rumour behind a headline, only whether body and headline agree. So the
 * models of headlines and bodies are fitted together: each example says which pairs of stances are possible, and each
 * model moves towards what the other one and the example make likely (the expectation step of Dempster, Laird, Rubin,
 * 1977, with a gradient step for the maximization). Headlines whose stance is told are learnt from as well.
 */
public final class StanceTraining {
    private static final SoftmaxTraining.Settings RELATED = new SoftmaxTraining.Settings(12, 0.1f, 1e-5f, 1);
    private static final SoftmaxTraining.Settings HEADLINE = new SoftmaxTraining.Settings(16, 0.1f, 0.01f, 3);
    private static final SoftmaxTraining.Settings BODY = new SoftmaxTraining.Settings(17, 0.1f, 0.01f, 4);

    private static final int RELATED_ROUNDS = 2;
    private static final int ROUNDS = 4;

    /** What a body that agrees, disagrees and leaves open counts. */
    private static final double AGREES = 1.2;

    private static final double DISAGREES = 2.5;
    private static final double OPEN = 1;

    /** What a headline whose stance is told counts beside one pair of a headline and a body. */
    private static final double TOLD = 0.3;

    private final List<BodyExample> bodies;
    private final List<ClaimExample> claims;
    private final Map<String, ReadHeadline> headlines = new HashMap<>();
    private final Map<String, ReadBody> texts = new HashMap<>();
    private final Map<String, Integer> topics = new HashMap<>();
    private final Shuffle shuffle = new Shuffle();

    private StanceTraining(List<BodyExample> bodies, List<ClaimExample> claims) {
        this.bodies =
                bodies.stream().sorted(Comparator.comparing(BodyExample::topic)).toList();
        this.claims = claims.stream()
                .sorted(Comparator.comparing(ClaimExample::topic))
                .toList();
    }

    /**
     * A headline and a body.
     *
     * @param headline the headline
     * @param body the text
     * @param topic what tells the topic of the body
     * @param stance how the body stands to the headline; {@link Stance#SILENT} where it speaks of something else
     */
    public record BodyExample(String headline, String body, String topic, Stance stance) {
        /** Checks that every part is given. */
        public BodyExample {
            requireNonNull(headline, "headline");
            requireNonNull(body, "body");
            requireNonNull(topic, "topic");
            requireNonNull(stance, "stance");
        }
    }

    /**
     * A claim and a headline that speaks of it.
     *
     * @param claim the claim
     * @param headline the headline
     * @param topic what tells the topic of the claim
     * @param stance how the headline stands to the claim
     */
    public record ClaimExample(String claim, String headline, String topic, Stance stance) {
        /** Checks that every part is given. */
        public ClaimExample {
            requireNonNull(claim, "claim");
            requireNonNull(headline, "headline");
            requireNonNull(topic, "topic");
            requireNonNull(stance, "stance");
        }
    }

    /** An example made ready: the features of a headline and of a text, and how they stand. */
    private record Ready(Features headline, Features text, Stance stance) {}

    /** Returns the file of models trained on examples. */
    public static byte[] train(List<BodyExample> bodies, List<ClaimExample> claims) {
        return new StanceTraining(bodies, claims).train().write();
    }

    private StanceModels train() {
        TermRarity rarity = rarity();
        SoftmaxTraining headline = new SoftmaxTraining(StanceModels.STANCES, HEADLINE);
        SoftmaxTraining body = new SoftmaxTraining(StanceModels.STANCES, BODY);
        SoftmaxTraining related = related(rarity);
        learnTogether(headline, body, rarity);
        ClaimTraining told = new ClaimTraining(claims, this::headline);
        return new StanceModels(
                rarity, related.weights(), headline.weights(), body.weights(), told.pair(), told.alone());
    }

    private ReadHeadline headline(String text) {
        return headlines.computeIfAbsent(text, ReadHeadline::of);
    }

    private ReadBody body(String text) {
        return texts.computeIfAbsent(text, ReadBody::of);
    }

    private int topic(String topic) {
        return topics.computeIfAbsent(topic, name -> topics.size() + 1);
    }

    private TermRarity rarity() {
        Set<String> seen = new HashSet<>();
        List<Set<Integer>> terms = new ArrayList<>();
        for (BodyExample example : bodies) {
            if (seen.add(example.body())) {
                terms.add(body(example.body()).terms());
            }
        }
        return TermRarity.of(terms);
    }

    private SoftmaxTraining related(TermRarity rarity) {
        SoftmaxTraining related = new SoftmaxTraining(2, RELATED);
        List<Ready> ready = new ArrayList<>(bodies.size());
        for (BodyExample example : bodies) {
            Features features = Relatedness.of(headline(example.headline()), body(example.body()), rarity)
                    .features();
            related.see(features, topic(example.topic()));
            ready.add(new Ready(features, features, example.stance()));
        }
        for (int round = 0; round < RELATED_ROUNDS; round++) {
            for (Ready example : shuffle.mixed(ready)) {
                double[] slope = related.chances(example.text());
                int told = example.stance() == Stance.SILENT ? 0 : 1;
                for (int type = 0; type < slope.length; type++) {
                    slope[type] = (type == told ? 1 : 0) - slope[type];
                }
                related.climb(example.text(), slope);
            }
        }
        return related;
    }

    private void learnTogether(SoftmaxTraining headline, SoftmaxTraining body, TermRarity rarity) {
        List<Ready> pairs = pairs(headline, body, rarity);
        List<Ready> told = told(headline);
        for (int round = 0; round < ROUNDS; round++) {
            for (Ready example : shuffle.mixed(pairs)) {
                double[] says = headline.chances(example.headline());
                double[] tells = body.chances(example.text());
                double weight = weight(example.stance());
                body.climb(example.text(), slope(tells, possible(example.stance(), says), weight));
                headline.climb(example.headline(), slope(says, possible(example.stance(), tells), weight));
            }
            for (Ready example : shuffle.mixed(told)) {
                double weight = TOLD * (example.stance() == Stance.CONTRADICTS ? ClaimTraining.AGAINST : 1);
                headline.climb(
                        example.headline(),
                        slope(headline.chances(example.headline()), only(example.stance()), weight));
            }
        }
    }

    private List<Ready> pairs(SoftmaxTraining headline, SoftmaxTraining body, TermRarity rarity) {
        List<Ready> ready = new ArrayList<>();
        for (BodyExample example : bodies) {
            if (example.stance() != Stance.SILENT) {
                ReadHeadline words = headline(example.headline());
                ReadBody text = body(example.body());
                Features features = BodyFeatures.of(text, Relatedness.of(words, text, rarity));
                headline.see(words.features(), topic(example.topic()));
                body.see(features, topic(example.topic()));
                ready.add(new Ready(words.features(), features, example.stance()));
            }
        }
        for (ClaimExample example : claims) {
            headline.see(headline(example.headline()).features(), topic(example.topic()));
        }
        IdentityHashMap<Features, Features> kept = new IdentityHashMap<>();
        return ready.stream()
                .map(example -> new Ready(
                        kept.computeIfAbsent(example.headline(), headline::kept),
                        body.kept(example.text()),
                        example.stance()))
                .toList();
    }

    private List<Ready> told(SoftmaxTraining headline) {
        return claims.stream()
                .map(example -> {
                    Features features =
                            headline.kept(headline(example.headline()).features());
                    return new Ready(features, features, example.stance());
                })
                .toList();
    }

    private static double weight(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> AGREES;
            case CONTRADICTS -> DISAGREES;
            case MENTIONS, SILENT, UNCHECKED -> OPEN;
        };
    }

    /** How likely an example is for each stance of one part, given the chances of the other part. */
    private static double[] possible(Stance stance, double[] other) {
        return switch (stance) {
            case SUPPORTS -> new double[] {other[StanceModels.FOR], other[StanceModels.AGAINST], 0};
            case CONTRADICTS -> new double[] {other[StanceModels.AGAINST], other[StanceModels.FOR], 0};
            case MENTIONS, SILENT, UNCHECKED ->
                new double[] {other[StanceModels.OBSERVING], other[StanceModels.OBSERVING], 1};
        };
    }

    private static double[] only(Stance stance) {
        double[] likely = new double[StanceModels.STANCES];
        likely[StanceModels.type(stance)] = 1;
        return likely;
    }

    /** From the chances before an example is seen towards those after. */
    private static double[] slope(double[] chances, double[] likely, double weight) {
        double sum = Double.MIN_NORMAL;
        for (int type = 0; type < chances.length; type++) {
            sum += chances[type] * likely[type];
        }
        double[] slope = new double[chances.length];
        for (int type = 0; type < chances.length; type++) {
            slope[type] = weight * (chances[type] * likely[type] / sum - chances[type]);
        }
        return slope;
    }
}
