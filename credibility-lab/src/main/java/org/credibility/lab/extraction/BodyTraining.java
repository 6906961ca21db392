package org.credibility.lab.extraction;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credibility.fetch.extraction.BlockWeights;
import org.credibility.fetch.extraction.BoostedTrees;
import org.credibility.fetch.html.HtmlBlock;

/**
 * Learns to weigh the evidence for a block. What the model of context learns from was thought by models that had not seen
 * the site: a model that has is surer than it will ever be.
 */
public final class BodyTraining {
    private static final int TREES = 60;

    /** Which of the hard blocks are taken changes with the chance in one growing; blocks alone are weighed well enough by one. */
    private static final int BAGS = 3;

    private static final int INNER_PARTS = 3;

    /** One in so many lists of links is learnt from: pages are full of them, and they are easy. */
    private static final int LINKS_KEPT = 5;

    private static final double LONGEST = 3;
    private static final double WORDS_OF_WEIGHT = 20;

    private final List<JudgedPage> pages;

    BodyTraining(List<JudgedPage> pages) {
        this.pages = pages;
    }

    /**
     * Returns the file of the model, trained on all sets of marked pages in a folder; the same bytes each time.
     *
     * @throws IOException if the pages cannot be read
     */
    public static byte[] train(Path data) throws IOException {
        return (String.join("\n", new BodyTraining(JudgedPage.read(data)).lines()) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the lines of the model. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(grow(1, pages, alone()));
        lines.add(BlockWeights.BORDER);
        lines.addAll(grow(BAGS, pages, inContext()));
        return lines;
    }

    private Map<JudgedPage, float[][]> alone() {
        Map<JudgedPage, float[][]> rows = new HashMap<>();
        pages.forEach(page -> rows.put(page, page.rows()));
        return rows;
    }

    private Map<JudgedPage, float[][]> inContext() {
        Map<JudgedPage, float[][]> rows = new HashMap<>();
        for (int part = 0; part < INNER_PARTS; part++) {
            int held = part;
            List<JudgedPage> others = pages.stream()
                    .filter(page -> page.innerPart(INNER_PARTS) != held)
                    .toList();
            BoostedTrees alone = BoostedTrees.read(grow(1, others, alone()));
            pages.stream()
                    .filter(page -> page.innerPart(INNER_PARTS) == held)
                    .forEach(page -> rows.put(page, page.evidence().inContext(page.rows(), alone.scores(page.rows()))));
        }
        return rows;
    }

    private static List<String> grow(int bags, List<JudgedPage> some, Map<JudgedPage, float[][]> rowsOf) {
        List<float[]> rows = new ArrayList<>();
        List<Double> labels = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        int links = 0;
        for (JudgedPage page : some) {
            float[][] own = requireNonNull(rowsOf.get(page));
            for (HtmlBlock block : page.blocks()) {
                boolean label = page.isBody(block);
                boolean easy = !label && 10 * block.linkedWords() >= 9 * block.words();
                if (!easy || links++ % LINKS_KEPT == 0) {
                    rows.add(own[block.index()]);
                    labels.add(label ? 1.0 : 0.0);
                    weights.add(0.5 + Math.min(LONGEST, block.words() / WORDS_OF_WEIGHT));
                }
            }
        }
        return new TreeGrower(bags, TREES, rows.toArray(float[][]::new), array(labels), array(weights)).grow();
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(value -> value).toArray();
    }
}
