package org.credibility.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How much of a headline stands in a body.
 *
 * @param features what tells whether the body speaks of the headline's matter
 * @param hits how many terms of the headline the body has
 * @param sentences the sentences that hold most of the headline, the best first
 * @param bestTenth which share of the headline the best one holds, in whole tenths
 */
record Relatedness(Features features, int hits, List<Integer> sentences, int bestTenth) {
    /** So many sentences are kept. */
    static final int MOST_SENTENCES = 3;

    private static final int BASE = 400;
    private static final int LEAD = 4;
    private static final double EARLIER = 0.05;
    private static final int NO_NAMES = -1;
    private static final int MOST_PAIRS = 5;
    private static final int MOST_HITS = 8;
    private static final int MOST = 12;

    /** Copies the sentences. */
    Relatedness {
        sentences = List.copyOf(sentences);
    }

    /** Compares a headline with a body. */
    static Relatedness of(ReadHeadline headline, ReadBody body, TermRarity rarity) {
        return new Comparison(body, rarity).compare(headline);
    }

    private static final class Comparison {
        private final ReadBody body;
        private final TermRarity rarity;
        private final double[] scores;
        private double total;
        private double found;
        private double foundInLead;
        private double names;
        private double namesFound;
        private double rarestFound;
        private double rarestMissing;
        private int hits;
        private int pairs;

        Comparison(ReadBody body, TermRarity rarity) {
            this.body = body;
            this.rarity = rarity;
            scores = new double[body.sentences()];
        }

        Relatedness compare(ReadHeadline headline) {
            int before = Terms.NONE;
            for (Map.Entry<Integer, Boolean> term : headline.capitals().entrySet()) {
                add(term.getKey(), term.getValue());
                pairs += before != Terms.NONE && body.hasPair(before, term.getKey()) ? 1 : 0;
                before = term.getKey();
            }
            int[] best = best();
            double share = best.length == 0 || total == 0 ? 0 : scores[best[0]] / total;
            return new Relatedness(
                    features(headline.terms().size(), share),
                    hits,
                    Arrays.stream(best).boxed().toList(),
                    tenth(share));
        }

        private void add(int term, boolean capital) {
            double weight = rarity.of(term);
            int[] places = body.places(term);
            total += weight;
            names += capital ? weight : 0;
            if (places.length == 0) {
                rarestMissing = Math.max(rarestMissing, weight);
                return;
            }
            hits++;
            found += weight;
            namesFound += capital ? weight : 0;
            rarestFound = Math.max(rarestFound, weight);
            foundInLead += places[0] < LEAD ? weight : 0;
            for (int place : places) {
                scores[place] += weight;
            }
        }

        /** The sentences that hold most; earlier ones count a little more. */
        private int[] best() {
            int[] best = new int[Math.min(MOST_SENTENCES, scores.length)];
            int size = 0;
            for (int sentence = 0; sentence < scores.length; sentence++) {
                scores[sentence] *= 1 + EARLIER / (1 + sentence);
                int at = size;
                while (at > 0 && scores[best[at - 1]] < scores[sentence]) {
                    if (at < best.length) {
                        best[at] = best[at - 1];
                    }
                    at--;
                }
                if (at < best.length) {
                    best[at] = sentence;
                    size = Math.min(best.length, size + 1);
                }
            }
            return best;
        }

        private Features features(int terms, double best) {
            double all = Math.max(total, Double.MIN_NORMAL);
            int share = tenth(found / all);
            int named = names == 0 ? NO_NAMES : tenth(namesFound / names);
            int led = tenth(foundInLead / all);
            int paired = Math.min(MOST_PAIRS, pairs);
            Features features = new Features();
            features.add(BASE, 0);
            features.add(BASE + 1, share);
            features.add(BASE + 2, led);
            features.add(BASE + 3, tenth(best));
            features.add(BASE + 4, named);
            features.add(BASE + 5, paired);
            features.add(BASE + 6, (int) rarestFound);
            features.add(BASE + 7, (int) rarestMissing);
            features.add(BASE + 8, Math.min(MOST_HITS, hits));
            features.add(BASE + 9, share, tenth(best));
            features.add(BASE + 10, share, named / 2);
            features.add(BASE + 11, led / 2, paired);
            features.add(BASE + 12, Math.min(MOST, (int) (found / 3)));
            features.add(BASE + 13, Math.min(MOST, (int) (best * total / 2)));
            features.add(BASE + 14, Math.min(MOST / 2, terms / 2), share);
            features.add(BASE + 15, Math.min(MOST / 2, body.sentences() / 5), share);
            features.add(BASE + 16, Math.min(MOST, (int) (foundInLead / 2)));
            return features;
        }

        private static int tenth(double share) {
            return (int) Math.min(10, Math.floor(10 * share));
        }
    }
}
