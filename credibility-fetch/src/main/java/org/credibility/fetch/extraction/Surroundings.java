package org.credibility.fetch.extraction;

import java.util.Arrays;
import java.util.List;
import org.credibility.fetch.html.HtmlBlock;
import org.credibility.fetch.html.HtmlContainer;

/** What is thought of the blocks around each: those beside it, those with the same parent, those that look alike. */
final class Surroundings {
    /** The names of the columns, in their order. */
    private static final List<String> COLUMNS = List.of(
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

    /** Returns the row of a block with what is thought of those around it. */
    float[] added(float[] own, int at) {
        int n = scores.length;
        HtmlBlock block = table.block(at);
        float[] row = Arrays.copyOf(own, own.length + COLUMNS.size());
        int column = own.length;
        int parent = table.parent(block.container().index());
        int signature = table.signature(block.container().index());
        HtmlContainer island = table.island(block.container());
        int islandWords = table.words(island.first(), island.end());
        row[column++] = (float) scores[at];
        row[column++] = chance(at - 2);
        row[column++] = chance(at - 1);
        row[column++] = chance(at + 1);
        row[column++] = chance(at + 2);
        row[column++] = (float) (siblings[parent] / siblingWords[parent]);
        row[column++] = (float) (alike[signature] / alikeWords[signature]);
        row[column++] = (float) ((sums[island.end()] - sums[island.first()]) / Math.max(1, islandWords));
        row[column++] = (float) (sums[n] == 0 ? 0 : siblings[parent] / sums[n]);
        row[column++] = (float) (sums[n] == 0 ? 0 : sums[at] / sums[n]);
        row[column] = (float) (sums[Math.min(n, at + 12)] - sums[at + 1]);
        return row;
    }

    private float chance(int at) {
        return at < 0 || at >= chances.length ? -1 : (float) chances[at];
    }
}
