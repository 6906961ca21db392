package org.credibility.cli.draft;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.credibility.document.Block;
import org.credibility.fetch.extraction.ArticleExtractor;
import org.credibility.fetch.html.HtmlPage;
import org.credibility.fetch.html.Trait;
import org.credibility.fetch.page.Arrival;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads HTML: of a web page the article on it, of any other file every word that a reader would see. A web page is one that
 * tells others what it is, or has parts around what it is about.
 */
final class HtmlReader {
    private static final URI NOWHERE = URI.create("about:blank");

    private HtmlReader() {}

    /** Returns what a file holds and tells of itself. */
    static MarkedUp read(String source) {
        HtmlPage page = HtmlPage.placed(source, NOWHERE);
        Stretch stretch = Stretch.at(0, source);
        PageMetadata metadata = new PageMetadata(page.document(), stretch);
        BlockCollector all = new BlockCollector();
        page.document().traverse(new HtmlWalk(stretch, all, Block.Kind.PARAGRAPH, metadata.base()));
        MarkedUp whole = new MarkedUp(source, all.blocks(), metadata.read(all.blocks()), all.remarks());
        return isWebPage(page) ? article(page, whole, stretch, metadata.base()) : whole;
    }

    /** Returns the same with the blocks of the article alone, where there is one. */
    private static MarkedUp article(HtmlPage page, MarkedUp whole, Stretch stretch, Optional<URI> base) {
        List<DraftBlock> blocks = ArticleBlocks.of(ArticleExtractor.extract(page, Arrival.at(NOWHERE)), stretch, base);
        return blocks.isEmpty() ? whole : whole.withBlocks(blocks);
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
