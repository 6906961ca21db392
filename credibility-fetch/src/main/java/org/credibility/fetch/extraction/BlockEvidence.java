package org.credibility.fetch.extraction;

import java.util.List;
import org.credibility.fetch.html.HtmlBlock;
import org.credibility.fetch.html.HtmlContainer;
import org.credibility.fetch.html.HtmlPage;
import org.credibility.fetch.metadata.LinkedData;

/** What speaks for and against each block of a page, as rows of numbers for a model to weigh. */
public final class BlockEvidence {
    private static final List<String> CONTEXT = List.of(
            "own",
            "before2",
            "before",
            "after",
            "after2",
            "siblings",
            "alike",
            "island",
            "best",
            "wordsBefore",
            "wordsAfter");

    private final PageTable table;
    private final Candidates candidates;
    private final FeatureTable features;

    private BlockEvidence(PageTable table, Candidates candidates) {
        this.table = table;
        this.candidates = candidates;
        this.features = new FeatureTable(table, candidates);
    }

    /** Returns the evidence of a page. */
    public static BlockEvidence of(HtmlPage page) {
        return of(page, LinkedData.of(page.code().linkedData()));
    }

    static BlockEvidence of(HtmlPage page, LinkedData data) {
        PageTable table = new PageTable(page);
        return new BlockEvidence(table, Candidates.of(table, data.articleBody()));
    }

    PageTable table() {
        return table;
    }

    Candidates candidates() {
        return candidates;
    }

    Asides asides() {
        return new Asides(table, features);
    }

    TrimReasons reasons() {
        return new TrimReasons(table, features);
    }

    /** Returns a row for each block. */
    public float[][] rows() {
        float[][] rows = new float[table.size()][];
        for (int at = 0; at < rows.length; at++) {
            rows[at] = features.row(at);
        }
        return rows;
    }

    /**
     * Returns the rows with what is thought of the blocks around each: those beside it, those with the same parent, those
     * that look alike.
     *
     * @param scores what is thought of each block, in log-odds
     */
    public float[][] inContext(float[][] rows, double[] scores) {
        int n = rows.length;
        int containers = table.page().containers().size();
        double[] chances = new double[n];
        double[] sums = new double[n + 1];
        double[] siblings = new double[containers];
        double[] siblingWords = new double[containers];
        double[] alike = new double[containers];
        double[] alikeWords = new double[containers];
        for (int at = 0; at < n; at++) {
            HtmlBlock block = table.block(at);
            chances[at] = 1 / (1 + StrictMath.exp(-scores[at]));
            int parent = table.parent(block.container().index());
            int signature = table.signature(block.container().index());
            sums[at + 1] = sums[at] + chances[at] * block.words();
            siblings[parent] += chances[at] * block.words();
            siblingWords[parent] += block.words();
            alike[signature] += chances[at] * block.words();
            alikeWords[signature] += block.words();
        }
        float[][] context = new float[n][];
        for (int at = 0; at < n; at++) {
            HtmlBlock block = table.block(at);
            float[] row = java.util.Arrays.copyOf(rows[at], rows[at].length + CONTEXT.size());
            int column = rows[at].length;
            int parent = table.parent(block.container().index());
            int signature = table.signature(block.container().index());
            HtmlContainer island = table.island(block.container());
            int islandWords = table.words(island.first(), island.end());
            row[column++] = (float) scores[at];
            row[column++] = chance(chances, at - 2);
            row[column++] = chance(chances, at - 1);
            row[column++] = chance(chances, at + 1);
            row[column++] = chance(chances, at + 2);
            row[column++] = (float) (siblings[parent] / siblingWords[parent]);
            row[column++] = (float) (alike[signature] / alikeWords[signature]);
            row[column++] = (float) ((sums[island.end()] - sums[island.first()]) / Math.max(1, islandWords));
            row[column++] = (float) (sums[n] == 0 ? 0 : siblings[parent] / sums[n]);
            row[column++] = (float) (sums[n] == 0 ? 0 : sums[at] / sums[n]);
            row[column] = (float) (sums[Math.min(n, at + 12)] - sums[at + 1]);
            context[at] = row;
        }
        return context;
    }

    private static float chance(double[] chances, int at) {
        return at < 0 || at >= chances.length ? -1 : (float) chances[at];
    }
}
