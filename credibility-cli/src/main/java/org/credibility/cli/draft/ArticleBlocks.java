package org.credibility.cli.draft;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.credibility.document.Block;
import org.credibility.fetch.extraction.Extraction;
import org.credibility.fetch.html.HtmlBlock;
import org.credibility.fetch.html.HtmlLink;
import org.credibility.fetch.html.HtmlRun;
import org.credibility.fetch.html.Trait;
import org.credibility.fetch.link.LinkKinds;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;

/**
 * Takes the blocks of an article from its page, run by run, so that each word keeps its place in the file; words from the data
 * of a script stand at its begin.
 */
final class ArticleBlocks {
    private final Stretch stretch;
    private final Optional<URI> base;
    private final BlockCollector blocks = new BlockCollector();

    private ArticleBlocks(Stretch stretch, Optional<URI> base) {
        this.stretch = stretch;
        this.base = base;
    }

    /** Returns the blocks of the body of an article. */
    static List<DraftBlock> of(Extraction article, Stretch stretch, Optional<URI> base) {
        ArticleBlocks taken = new ArticleBlocks(stretch, base);
        article.body().forEach(taken::add);
        return taken.blocks.blocks();
    }

    private void add(HtmlBlock block) {
        blocks.begin(kind(block), level(block));
        HtmlLink link = null;
        for (HtmlRun run : block.runs()) {
            if (run.startsLine()) {
                blocks.breakLine();
            } else if (run.offset() > 0 && block.text().charAt(run.offset() - 1) == ' ') {
                blocks.text().space();
            }
            enter(link, run.link(), block.text());
            link = run.link();
            run.place().ifPresentOrElse(place -> add(run, place), () -> addOfScript(run));
        }
        blocks.closeLink();
    }

    private void enter(@Nullable HtmlLink before, @Nullable HtmlLink link, String text) {
        if (link == null) {
            blocks.closeLink();
        } else if (link != before) {
            String words = text.substring(link.begin(), link.end());
            blocks.openLink(
                    LinkTargets.page(link.element().attr("href"), base), LinkKinds.of(link.element(), text, words));
        }
    }

    private void add(HtmlRun run, Range place) {
        Literals.ofHtml(stretch, blocks.text()).add(run.words(), place.startPos(), place.endPos());
    }

    /** Words are written otherwise in a script: each of a paragraph stands where its string begins. */
    private void addOfScript(HtmlRun run) {
        int place = run.scriptPlace().map(stretch::place).orElse(0);
        blocks.text().put(run.words(), place, place);
    }

    private static Block.Kind kind(HtmlBlock block) {
        if (block.is(Trait.HEADING)) {
            return Block.Kind.HEADING;
        }
        if (block.is(Trait.CELL) || block.is(Trait.CAPTION)) {
            return Block.Kind.OTHER;
        }
        if (block.is(Trait.ITEM)) {
            return Block.Kind.LIST_ITEM;
        }
        return block.is(Trait.QUOTATION) ? Block.Kind.QUOTATION : Block.Kind.PARAGRAPH;
    }

    private static int level(HtmlBlock block) {
        String tag = block.container().tag();
        return block.is(Trait.HEADING) && tag.length() == 2 ? tag.charAt(1) - '0' : 0;
    }
}
