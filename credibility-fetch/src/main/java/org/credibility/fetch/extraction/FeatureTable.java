package org.credibility.fetch.extraction;

import org.credibility.fetch.html.HtmlBlock;

/** What is known of each block of a page, a row of numbers each. Their order is that of the weights. */
final class FeatureTable {
    private final PageTable table;
    private final WordEvidence words;
    private final ContainerEvidence containers;
    private final PlaceEvidence places;
    private final PageEvidence page;

    FeatureTable(PageTable table, Candidates candidates, PageEvidence page) {
        CommonProse common = CommonProse.of(table);
        this.table = table;
        this.page = page;
        words = new WordEvidence(table);
        containers = new ContainerEvidence(table, candidates, common);
        places = new PlaceEvidence(table, candidates, common, words);
    }

    /** Returns what the words of a block say, a bit for each sign. */
    int signs(HtmlBlock block) {
        return words.signs(block.index());
    }

    /** Returns how much of a block and of the title of the page is the same. */
    double titleShare(HtmlBlock block) {
        return words.titleShare(block.index());
    }

    /** Returns whether a block stands under a heading of what an article rests on. */
    boolean isUnderReferences(HtmlBlock block) {
        return (places.headingSigns(block.index()) & TextSigns.REFERENCES.bit()) != 0;
    }

    /** Puts the numbers of a block into a row. */
    void fill(EvidenceRow row, int at) {
        row.clear();
        words.add(table.block(at), row);
        containers.add(table.block(at), row);
        places.add(at, row);
        page.add(row);
    }
}
