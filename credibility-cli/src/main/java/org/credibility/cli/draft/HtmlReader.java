package org.credibility.cli.draft;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.credibility.document.Block;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads a web page as a whole: every word that a reader would see, article or not. */
final class HtmlReader {
    /** So many elements may stand in each other; what is deeper is read as if it stood beside them. */
    private static final int MAX_DEPTH = 500;

    private HtmlReader() {}

    /** Returns what a page holds and tells of itself. */
    static MarkedUp read(String source) {
        Document page = parse(source);
        Stretch stretch = Stretch.at(0, source);
        PageMetadata metadata = new PageMetadata(page, stretch);
        BlockCollector blocks = new BlockCollector();
        page.traverse(new HtmlWalk(stretch, blocks, Block.Kind.PARAGRAPH, metadata.base()));
        List<DraftBlock> read = blocks.blocks();
        return new MarkedUp(source, read, metadata.read(read), blocks.remarks());
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
        return Parser.htmlParser().setMaxDepth(MAX_DEPTH).setTrackPosition(true).parseInput(html, "");
    }
}
