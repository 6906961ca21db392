package org.credibility.fetch.extraction;

import org.credibility.fetch.html.HtmlBlock;
import org.credibility.fetch.html.HtmlContainer;

/** What is thought of the blocks around each: those beside it, those with the same parent, those that look alike. */
final class Surroundings {
    private final PageTable table;
    private final double[] scores;
    private final double[] chances;
    private final double[] sums;
    private final double[] siblings;
    private final double[] siblingWords;
    private final double[] alike;
    private final double[] alikeWords;

    /** Takes what is thought of each block, in log-odds. */
    Surroundings(PageTable table, double[] scores) {
        this.table = table;
        this.scores = scores;
        int containers = table.page().containers().size();
        chances = new double[scores.length];
        sums = new double[scores.length + 1];
        siblings = new double[containers];
        siblingWords = new double[containers];
        alike = new double[containers];
        alikeWords = new double[containers];
        for (int at = 0; at < scores.length; at++) {
            HtmlBlock block = table.block(at);
            chances[at] = 1 / (1 + StrictMath.exp(-scores[at]));
            double weight = chances[at] * block.words();
            int parent = table.parent(block.container().index());
            int signature = table.signature(block.container().index());
            sums[at + 1] = sums[at] + weight;
            siblings[parent] += weight;
            siblingWords[parent] += block.words();
            alike[signature] += weight;
            alikeWords[signature] += block.words();
        }
    }

    /** Adds to the row of a block what is thought of those around it. */
    void add(EvidenceRow row, int at) {
        int n = scores.length;
        HtmlBlock block = table.block(at);
        int parent = table.parent(block.container().index());
        int signature = table.signature(block.container().index());
        HtmlContainer island = table.island(block.container());
        int islandWords = table.words(island.first(), island.end());
        row.put(scores[at]);
        row.put(chance(at - 2));
        row.put(chance(at - 1));
        row.put(chance(at + 1));
        row.put(chance(at + 2));
        row.put(siblings[parent] / siblingWords[parent]);
        row.put(alike[signature] / alikeWords[signature]);
        row.put((sums[island.end()] - sums[island.first()]) / Math.max(1, islandWords));
        row.put(sums[n] == 0 ? 0 : siblings[parent] / sums[n]);
        row.put(sums[n] == 0 ? 0 : sums[at] / sums[n]);
        row.put(sums[Math.min(n, at + 12)] - sums[at + 1]);
    }

    private float chance(int at) {
        return at < 0 || at >= chances.length ? -1 : (float) chances[at];
    }
}
