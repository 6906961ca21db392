package org.credibility.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the algorithms on chains against a count of all labellings of a short chain. */
class ChainTest {
    private static final int LENGTH = 5;

    /** A labelling with its weight, the exponential of its score. */
    private static final class Way {
        private final int[] labels;
        private final double weight;

        private Way(int[] labels, double weight) {
            this.labels = labels;
            this.weight = weight;
        }

        private int[] labels() {
            return labels;
        }

        private double weight() {
            return weight;
        }
    }

    @ParameterizedTest
    @EnumSource(ChainStates.class)
    void knowsHowProbableLabelsAre(ChainStates states) {
        ChainScores scores = scores(states);
        Marginals marginals = new Marginals(scores);

        for (int label = 0; label < states.labels(); label++) {
            int wanted = label;
            assertThat(marginals.of(2, label)).isCloseTo(share(scores, way -> way[2] == wanted), within(1e-6));
        }
    }

    @ParameterizedTest
    @EnumSource(ChainStates.class)
    void knowsHowProbablePairsAre(ChainStates states) {
        ChainScores scores = scores(states);
        Marginals marginals = new Marginals(scores);

        for (int label = 0; label < states.labels(); label++) {
            int wanted = label;
            assertThat(marginals.of(3, 2, label))
                    .isCloseTo(share(scores, way -> way[2] == 2 && way[3] == wanted), within(1e-6));
        }
    }

    @ParameterizedTest
    @EnumSource(ChainStates.class)
    void findsTheBestLabellingsInOrder(ChainStates states) {
        ChainScores scores = scores(states);
        List<int[]> expected = ways(scores).stream()
                .sorted(Comparator.comparingDouble(Way::weight).reversed())
                .limit(4)
                .map(Way::labels)
                .toList();

        assertThat(BestLabellings.of(scores, 4)).usingRecursiveComparison().isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(ChainStates.class)
    void givesAPlaceThatIsNotFreeTheFirstLabel(ChainStates states) {
        Lattice lattice = new Lattice(2);
        lattice.endPlace(false);
        lattice.endPlace(false);
        ChainScores scores = new ChainScores(states, lattice);
        scores.addPlace(0, 1, 9);

        assertThat(BestLabellings.of(scores, 1).get(0)).containsExactly(0, 0);
    }

    private static ChainScores scores(ChainStates states) {
        Lattice lattice = new Lattice(LENGTH);
        IntStream.range(0, LENGTH).forEach(at -> lattice.endPlace(true));
        ChainScores scores = new ChainScores(states, lattice);
        int seed = 7;
        for (int at = 0; at < LENGTH; at++) {
            for (int label = 0; label < states.labels(); label++) {
                seed = Lattice.mix(seed, label);
                scores.addPlace(at, label, (seed & 1023) / 512f);
                for (int from = 0; at > 0 && from < states.labels(); from++) {
                    seed = Lattice.mix(seed, from);
                    scores.addStep(at, from, label, (seed & 1023) / 512f);
                }
            }
        }
        return scores;
    }

    private static double share(ChainScores scores, Predicate<int[]> wanted) {
        List<Way> ways = ways(scores);
        double all = ways.stream().mapToDouble(Way::weight).sum();
        return ways.stream()
                        .filter(way -> wanted.test(way.labels()))
                        .mapToDouble(Way::weight)
                        .sum()
                / all;
    }

    private static List<Way> ways(ChainScores scores) {
        List<Way> ways = new ArrayList<>();
        go(scores, new int[LENGTH], new int[LENGTH], 0, ways);
        return ways;
    }

    private static void go(ChainScores scores, int[] states, int[] labels, int at, List<Way> ways) {
        if (at == LENGTH) {
            ways.add(new Way(labels.clone(), StrictMath.exp(score(scores, labels))));
            return;
        }
        for (int state = 0; state < scores.states().count(); state++) {
            boolean possible =
                    at == 0 ? scores.states().begins(state) : scores.states().follow(states[at - 1], state);
            if (possible) {
                states[at] = state;
                labels[at] = scores.states().label(state);
                go(scores, states, labels, at + 1, ways);
            }
        }
    }

    private static double score(ChainScores scores, int[] labels) {
        double score = 0;
        for (int at = 0; at < LENGTH; at++) {
            score += scores.place(at, labels[at]);
            score += at > 0 ? scores.step(at, labels[at - 1], labels[at]) : 0;
        }
        return score;
    }
}
