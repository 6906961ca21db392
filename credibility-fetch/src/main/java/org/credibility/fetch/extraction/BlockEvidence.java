package org.credibility.fetch.extraction;

import org.credibility.fetch.html.HtmlPage;
import org.credibility.fetch.metadata.LinkedData;

/** What speaks for and against each block of a page, as rows of numbers for a model to weigh. */
public final class BlockEvidence {
    private final PageTable table;
    private final Candidates candidates;
    private final FeatureTable features;

    private BlockEvidence(PageTable table, Candidates candidates, PageEvidence page) {
        this.table = table;
        this.candidates = candidates;
        this.features = new FeatureTable(table, candidates, page);
    }

    /** Returns the evidence of a page. */
    public static BlockEvidence of(HtmlPage page) {
        return of(page, LinkedData.of(page));
    }

    static BlockEvidence of(HtmlPage page, LinkedData data) {
        PageTable table = new PageTable(page);
        return new BlockEvidence(table, Candidates.of(table, data.articleBody()), new PageEvidence(table, data));
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
        EvidenceRow row = new EvidenceRow();
        for (int at = 0; at < rows.length; at++) {
            fill(row, at);
            rows[at] = row.toArray();
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
        Surroundings surroundings = new Surroundings(table, scores);
        float[][] context = new float[rows.length][];
        for (int at = 0; at < rows.length; at++) {
            EvidenceRow row = EvidenceRow.of(rows[at]);
            surroundings.add(row, at);
            context[at] = row.toArray();
        }
        return context;
    }

    /** Puts the numbers of a block into a row, anew each time: to keep those of a whole page takes more than the page. */
    void fill(EvidenceRow row, int at) {
        features.fill(row, at);
    }
}
