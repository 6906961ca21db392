package org.credibility.evidence;

import java.util.Collection;
import java.util.Set;
import org.credibility.syntax.ModelFile;
import org.credibility.syntax.ModelFileWriter;

/**
 * How rare terms are in news: the natural logarithm of one over the share of texts that hold them. Terms that share a
 * place of the table count as one. Never changes and is safe for use by several threads.
 */
final class TermRarity {
    private static final int BITS = 15;
    private static final int SALT = 7;
    private static final double STEP = 16;

    private final byte[] steps;

    private TermRarity(byte[] steps) {
        this.steps = steps;
    }

    /** Counts the terms of texts. */
    static TermRarity of(Collection<Set<Integer>> texts) {
        int[] counts = new int[1 << BITS];
        for (Set<Integer> text : texts) {
            text.forEach(term -> counts[place(term)]++);
        }
        byte[] steps = new byte[counts.length];
        for (int at = 0; at < counts.length; at++) {
            double rarity = StrictMath.log((texts.size() + 1.0) / (counts[at] + 0.5));
            steps[at] = (byte) Math.max(1, Math.min(Byte.MAX_VALUE, Math.round(rarity * STEP)));
        }
        return new TermRarity(steps);
    }

    private static int place(int term) {
        return Features.mix(SALT, term) >>> (Integer.SIZE - BITS);
    }

    static TermRarity read(ModelFile file) {
        byte[] steps = file.bytes("rarity");
        if (steps.length != 1 << BITS) {
            throw new IllegalStateException(file.name() + ": rarity has " + steps.length + " places");
        }
        return new TermRarity(steps);
    }

    void write(ModelFileWriter file) {
        file.bytes("rarity", steps);
    }

    /** Returns the rarity of a term, above 0. */
    double of(int term) {
        return steps[place(term)] / STEP;
    }
}
