package org.credibility.fetch.extraction;

import org.credibility.fetch.metadata.LinkedData;

/** What the page as a whole tells of each block: how long it is, and what it says that it is. */
final class PageEvidence {
    private final int blocks;
    private final int prose;
    private final int genre;
    private final double told;

    PageEvidence(PageTable table, LinkedData data) {
        blocks = table.size();
        prose = table.allProse();
        genre = data.isNews() ? 2 : data.hasArticle() ? 1 : 0;
        told = EvidenceRow.share(data.wordCount(), Math.max(1, prose));
    }

    /** Adds the same to each block. */
    void add(EvidenceRow row) {
        row.put(blocks);
        row.put(prose);
        row.put(genre);
        row.put(told);
    }
}
