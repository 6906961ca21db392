package org.credibility.lab.attribution;

import java.util.List;
import java.util.Random;
import org.credibility.speech.Lattice;
import org.credibility.speech.LinearChain;
import org.credibility.speech.Marginals;

/** Fits a chain to labelled lattices by stochastic gradient with a step of its own for each weight (AdaGrad). */
final class ChainTrainer {
    record Example(Lattice lattice, int[] labels) {}

    private final LinearChain chain;
    private final float[] placeSquares;
    private final float[] stepSquares;
    private final float rate;
    private final float decay;

    ChainTrainer(int labels, int placeBits, int stepBits, float rate, float decay) {
        chain = new LinearChain(labels, placeBits, stepBits);
        placeSquares = new float[chain.places.length];
        stepSquares = new float[chain.steps.length];
        this.rate = rate;
        this.decay = decay;
    }

    static Counts counts(int placeBits, int stepBits, int least) {
        return new Counts(placeBits, stepBits, least);
    }

    /** How often each row is used. */
    static final class Counts {
        private final byte[] places;
        private final byte[] steps;
        private final int placeShift;
        private final int stepShift;
        private final int least;

        Counts(int placeBits, int stepBits, int least) {
            places = new byte[1 << placeBits];
            steps = new byte[1 << stepBits];
            placeShift = 32 - placeBits;
            stepShift = 32 - stepBits;
            this.least = least;
        }

        void add(Lattice lattice) {
            for (int at = 0; at < lattice.placeEnd(lattice.length() - 1); at++) {
                int row = lattice.placeFeature(at) >>> placeShift;
                if (places[row] < 100) {
                    places[row]++;
                }
            }
            for (int at = 0; at < lattice.stepEnd(lattice.length() - 1); at++) {
                int row = lattice.stepFeature(at) >>> stepShift;
                if (steps[row] < 100) {
                    steps[row]++;
                }
            }
        }

        Lattice kept(Lattice lattice) {
            return lattice.keep(f -> places[f >>> placeShift] >= least, f -> steps[f >>> stepShift] >= least);
        }

        int rows() {
            int n = 0;
            for (byte b : places) {
                n += b >= least ? 1 : 0;
            }
            return n;
        }
    }

    LinearChain train(List<Example> examples, int epochs) {
        int[] order = new int[examples.size()];
        for (int at = 0; at < order.length; at++) {
            order[at] = at;
        }
        Random random = new Random(1);
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int at = order.length - 1; at > 0; at--) {
                int other = random.nextInt(at + 1);
                int swap = order[at];
                order[at] = order[other];
                order[other] = swap;
            }
            for (int at : order) {
                learn(examples.get(at));
            }
        }
        return chain;
    }

    private void learn(Example example) {
        Lattice lattice = example.lattice();
        int[] gold = example.labels();
        int labels = chain.labels;
        Marginals marginals = new Marginals(chain, lattice);
        float[] slope = new float[labels * labels];
        for (int at = 0; at < lattice.length(); at++) {
            boolean any = false;
            for (int y = 0; y < labels; y++) {
                slope[y] = (float) ((gold[at] == y ? 1 : 0) - marginals.of(at, y));
                any |= Math.abs(slope[y]) > 1e-4f;
            }
            if (any) {
                for (int f = lattice.placeBegin(at); f < lattice.placeEnd(at); f++) {
                    update(chain.places, placeSquares, chain.placeRow(lattice.placeFeature(f)), slope, labels);
                }
            }
            if (at == 0) {
                continue;
            }
            any = false;
            for (int x = 0; x < labels; x++) {
                for (int y = 0; y < labels; y++) {
                    float s = (float) ((gold[at - 1] == x && gold[at] == y ? 1 : 0) - marginals.of(at, x, y));
                    slope[x * labels + y] = s;
                    any |= Math.abs(s) > 1e-4f;
                }
            }
            if (any) {
                for (int f = lattice.stepBegin(at); f < lattice.stepEnd(at); f++) {
                    update(chain.steps, stepSquares, chain.stepRow(lattice.stepFeature(f)), slope, labels * labels);
                }
            }
        }
    }

    private void update(float[] weights, float[] squares, int row, float[] slope, int count) {
        for (int y = 0; y < count; y++) {
            float g = slope[y] - decay * weights[row + y];
            float s = squares[row + y] + g * g;
            squares[row + y] = s;
            weights[row + y] += rate * g / (float) Math.sqrt(s + 1e-3f);
        }
    }
}
