package org.credibility.cli.draft;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.credibility.document.Block;
import org.credibility.document.ProvenanceNote;
import org.credibility.fetch.extraction.ArticleExtractor;
import org.credibility.fetch.extraction.Extraction;
import org.credibility.fetch.html.HtmlPage;
import org.credibility.fetch.html.Trait;
import org.credibility.fetch.page.Arrival;
import org.credibility.fetch.page.FilledPage;
import org.credibility.fetch.post.EmbeddedPosts;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads HTML: of a web page the article on it, of any other file every word that a reader would see. A web page is one that
 * tells others what it is, or has parts around what it is about.
 */
final class HtmlReader {
    private static final URI NOWHERE = URI.create("about:blank");

    /** A page of one article has no more notes on where it comes from. */
    private static final int MAX_NOTES = 20;

    private HtmlReader() {}

    /**
     * Returns what a page holds and tells of itself.
     *
     * @param address where it was found; empty for a file
     */
    static MarkedUp read(String source, Optional<URI> address) {
        HtmlPage page = FilledPage.of(HtmlPage.placed(source, address.orElse(NOWHERE)));
        Stretch stretch = Stretch.at(0, source);
        PageHead head = new PageHead(page, stretch, address);
        BlockCollector all = new BlockCollector();
        page.document().traverse(new HtmlWalk(stretch, all, Block.Kind.PARAGRAPH, head.base()));
        MarkedUp whole = new MarkedUp(
                source,
                all.blocks(),
                head.read(all.blocks()),
                all.remarks(),
                EmbeddedPosts.of(page.document()),
                List.of());
        return isWebPage(page) ? article(page, whole, stretch, head.base()) : whole;
    }

    /** Returns the same with the blocks of the article alone, where there is one. */
    private static MarkedUp article(HtmlPage page, MarkedUp whole, Stretch stretch, Optional<URI> base) {
        Extraction extraction = ArticleExtractor.extract(page, Arrival.at(page.base()));
        List<DraftBlock> blocks = ArticleBlocks.of(extraction, stretch, base);
        return blocks.isEmpty() ? whole : whole.withBlocks(blocks, notesBeside(extraction));
    }

    /** Returns the notes that stand on the page and not in the article. */
    private static List<ProvenanceNote> notesBeside(Extraction extraction) {
        return extraction.trimmed().stream()
                .map(trimmed -> ProvenanceNote.ofLine(trimmed.block().text()))
                .flatMap(Optional::stream)
                .limit(MAX_NOTES)
                .toList();
    }

    private static boolean isWebPage(HtmlPage page) {
        return page.code().property("og:title").isPresent()
                || page.code().property("og:type").isPresent()
                || !page.code().linkedData().isEmpty()
                || page.blocks().stream().anyMatch(block -> block.is(Trait.MARGIN));
    }

    /**
     * Adds the words of a piece of HTML to the blocks around it.
     *
     * @param begin where the piece begins in the file
     * @param kind what running text is there
     */
    static void readInto(BlockCollector blocks, int begin, String html, Block.Kind kind, Optional<URI> base) {
        Stretch stretch = Stretch.at(begin, html);
        parse(html).traverse(new HtmlWalk(stretch, blocks, kind, base));
        blocks.end();
    }

    private static Document parse(String html) {
        return Parser.htmlParser()
                .setMaxDepth(HtmlPage.MAX_DEPTH)
                .setTrackPosition(true)
                .parseInput(html, "");
    }
}
