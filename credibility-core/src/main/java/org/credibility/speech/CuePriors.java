package org.credibility.speech;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.credibility.syntax.ModelFile;
import org.credibility.syntax.ModelFileWriter;

/**
 * How often the forms of a word are part of a cue in the training texts, in a few steps. Never changes and is safe for
 * use by several threads.
 */
final class CuePriors {
    private static final int UNKNOWN = 1;
    private static final int FEW = 3;
    private static final int RARE = 12;
    private static final double[] STEPS = {0.005, 0.02, 0.05, 0.1, 0.2, 0.3, 0.45, 0.6, 0.75};

    private final int[] stems;
    private final byte[] buckets;

    private CuePriors(int[] stems, byte[] buckets) {
        this.stems = stems;
        this.buckets = buckets;
    }

    /**
     * Returns the priors of counts.
     *
     * @param counts by stem, how often it was seen and how often it was part of a cue
     */
    static CuePriors of(Map<Integer, int[]> counts) {
        TreeMap<Integer, int[]> sorted = new TreeMap<>(counts);
        sorted.values().removeIf(count -> count[0] == 0);
        int[] stems = new int[sorted.size()];
        byte[] buckets = new byte[sorted.size()];
        int at = 0;
        for (Map.Entry<Integer, int[]> entry : sorted.entrySet()) {
            stems[at] = entry.getKey();
            buckets[at++] = (byte) bucket(entry.getValue()[0], entry.getValue()[1]);
        }
        return new CuePriors(stems, buckets);
    }

    private static int bucket(int seen, int cues) {
        if (seen < FEW) {
            return RARE + (cues > 0 ? 1 : 0);
        }
        double share = (cues + 0.05) / (seen + 1.0);
        int step = 0;
        while (step < STEPS.length && share >= STEPS[step]) {
            step++;
        }
        return step + 2;
    }

    int bucket(int stem) {
        int at = Arrays.binarySearch(stems, stem);
        return at < 0 ? UNKNOWN : buckets[at];
    }

    /** Writes the priors to a model. */
    void write(ModelFileWriter file) {
        file.ints("prior-stems", stems).bytes("prior-buckets", buckets);
    }

    static CuePriors read(ModelFile file) {
        int[] stems = file.ints("prior-stems");
        byte[] buckets = file.bytes("prior-buckets");
        if (stems.length != buckets.length) {
            throw new IllegalStateException(
                    file.name() + ": " + stems.length + " stems, " + buckets.length + " priors");
        }
        return new CuePriors(stems, buckets);
    }
}
