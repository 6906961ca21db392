package org.credibility.fetch.extraction;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.credibility.fetch.html.HtmlBlock;
import org.credibility.fetch.html.HtmlPage;
import org.credibility.fetch.metadata.LinkedData;
import org.credibility.fetch.metadata.PageMetadata;
import org.credibility.fetch.page.Arrival;
import org.credibility.fetch.page.FilledPage;
import org.credibility.fetch.page.PageVerdict;

/**
 * Finds the article of a page. Its functions are pure, linear in the page, safe for use by several threads, and no page makes
 * them throw.
 *
 * <p>The page is laid flat (see {@link HtmlPage}), and everything that follows is a question about ranges of its blocks.
 * Five ways to find a body that have little in common each give their vote (see {@link Candidates}). What they say of a
 * block, how it is written, what the elements around it are called, where it stands and what it stands beside is a row of
 * numbers, which {@link BlockWeights} weighs: once alone, once knowing what it thought of the blocks around it. The rows hold
 * no word that only one site uses, and no name of any. Blocks with more for them than against them are the body; each other
 * one is given the reason that is plainest to a reader (see {@link TrimReason}). The figures, and what did not help, are in
 * docs/decisions/0015.
 */
public final class ArticleExtractor {
    private ArticleExtractor() {}

    /**
     * Returns the article of a page, whose blocks know their places in the source.
     *
     * @param html the source of the page
     * @param base the address it was found at
     */
    public static Extraction extract(String html, URI base) {
        return extract(FilledPage.of(HtmlPage.placed(html, base)), Arrival.at(base));
    }

    /** Returns the article of a page that is parsed already; its blocks know their places if the page does. */
    public static Extraction extract(HtmlPage page, Arrival arrival) {
        LinkedData data = LinkedData.of(requireNonNull(page, "page"));
        return extract(page, data, PageVerdict.of(arrival, page, data), PageMetadata.of(page, page.base(), data));
    }

    /** Returns the article of a page that is judged already. */
    static Extraction extract(HtmlPage page, LinkedData data, PageVerdict verdict, PageMetadata metadata) {
        BlockEvidence evidence = BlockEvidence.of(page, data);
        BitSet body = BodyChoice.of(evidence, BlockWeights.shipped());
        TrimReasons reasons = evidence.reasons();
        List<HtmlBlock> kept = new ArrayList<>();
        List<TrimmedBlock> trimmed = new ArrayList<>();
        for (HtmlBlock block : page.blocks()) {
            if (body.get(block.index())) {
                kept.add(block);
            } else {
                trimmed.add(new TrimmedBlock(block, reasons.of(block)));
            }
        }
        double confidence = Agreement.of(evidence.table(), evidence.candidates(), body);
        return new Extraction(page.base(), metadata, kept, trimmed, confidence, verdict);
    }
}
