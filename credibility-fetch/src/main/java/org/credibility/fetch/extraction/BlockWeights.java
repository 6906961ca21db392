package org.credibility.fetch.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Weighs the evidence for each block of a page twice: first by itself, then with what was thought of the blocks around it.
 * Immutable and thread-safe.
 */
public final class BlockWeights {
    /** Parts the trees that weigh blocks by themselves from those that weigh them in context. */
    public static final String BORDER = "in context";

    /** What so little speaks for, in log-odds, is not saved by what stands around it. */
    private static final double HOPELESS = -4;

    private static final String RESOURCE = "body.trees";
    private static final BlockWeights SHIPPED = load();

    private final BoostedTrees alone;
    private final BoostedTrees inContext;

    private BlockWeights(BoostedTrees alone, BoostedTrees inContext) {
        this.alone = alone;
        this.inContext = inContext;
    }

    /**
     * Reads a model: the trees that weigh blocks by themselves, a border, and those that weigh them in context.
     *
     * @throws IllegalArgumentException if the lines are no model
     */
    public static BlockWeights read(List<String> lines) {
        int border = lines.indexOf(BORDER);
        if (border < 0) {
            throw new IllegalArgumentException("no line '" + BORDER + "' among " + lines.size());
        }
        return new BlockWeights(
                BoostedTrees.read(lines.subList(0, border)),
                BoostedTrees.read(lines.subList(border + 1, lines.size())));
    }

    static BlockWeights shipped() {
        return SHIPPED;
    }

    private static BlockWeights load() {
        try (InputStream stream = BlockWeights.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            return read(new String(stream.readAllBytes(), UTF_8).lines().toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(RESOURCE, broken);
        }
    }

    /** Returns how much speaks for each block of a page, in log-odds. */
    public double[] scores(BlockEvidence evidence) {
        EvidenceRow row = new EvidenceRow();
        double[] first = new double[evidence.table().size()];
        for (int at = 0; at < first.length; at++) {
            evidence.fill(row, at);
            first[at] = alone.score(row.numbers());
        }
        Surroundings surroundings = new Surroundings(evidence.table(), first);
        double[] scores = new double[first.length];
        for (int at = 0; at < scores.length; at++) {
            scores[at] = first[at];
            if (first[at] > HOPELESS) {
                evidence.fill(row, at);
                surroundings.add(row, at);
                scores[at] = inContext.score(row.numbers());
            }
        }
        return scores;
    }
}
