package org.credibility.cli.draft;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.credibility.document.Article;
import org.credibility.document.Block;
import org.credibility.document.LineBlocks;
import org.credibility.document.Link;
import org.credibility.document.Mark;
import org.credibility.text.SourceMap;
import org.credibility.text.Span;

/** Puts the article of a text with markup together: the headline first, then a line for each block. */
final class ArticleAssembly {
    private final MarkedUp read;
    private final StringBuilder text = new StringBuilder();
    private final SourceMap.Builder map;
    private final Article.Builder article = Article.builder();
    private final IdentityHashMap<DraftBlock, Span> places = new IdentityHashMap<>();
    private int lastEnd;

    ArticleAssembly(MarkedUp read) {
        this.read = read;
        map = SourceMap.builder(read.source());
    }

    /** Returns the article with the headline the user gives, else the one the text tells or begins with. */
    Article.Builder article(Optional<String> headline) {
        Optional<PlacedText> given =
                headline.map(PlacedText::ofNowhere).or(() -> read.metadata().title());
        List<DraftBlock> rest = new ArrayList<>(read.blocks());
        int place = headlinePlace(given);
        Optional<DraftBlock> block = place < 0 ? Optional.empty() : Optional.of(rest.remove(place));
        block.map(DraftBlock::words).or(() -> given).ifPresent(words -> article.title(words.text()));
        if (block.isPresent()) {
            add(block.get(), headlineKind(block.get(), given.isPresent()));
        } else {
            given.ifPresent(
                    words -> add(new DraftBlock(Block.Kind.HEADLINE, 1, words, List.of()), Block.Kind.HEADLINE));
        }
        rest.forEach(next -> add(next, kind(next)));
        read.metadata().addTo(article);
        read.posts().forEach(article::post);
        read.notes().forEach(article::provenanceNote);
        marks();
        return article.text(text.toString()).sourceMap(map.build());
    }

    /** Returns which block is the headline; -1 where the text does not repeat the one that is given. */
    private int headlinePlace(Optional<PlacedText> given) {
        List<DraftBlock> blocks = read.blocks();
        for (int at = 0; at < blocks.size(); at++) {
            DraftBlock block = blocks.get(at);
            boolean headline = given.isEmpty()
                    ? block.level() == 1
                    : (at == 0 || block.level() > 0) && block.words().says(given.get());
            if (headline) {
                return at;
            }
        }
        return given.isEmpty() && !blocks.isEmpty() ? 0 : -1;
    }

    private static Block.Kind headlineKind(DraftBlock block, boolean given) {
        boolean headline = given || block.level() > 0 || LineBlocks.isHeadline(block.text());
        return headline ? Block.Kind.HEADLINE : kind(block);
    }

    /** Where markup tells nothing, words do, as in a text without any: "By Ann Vale" is no claim in either. */
    private static Block.Kind kind(DraftBlock block) {
        return block.kind() == Block.Kind.PARAGRAPH ? LineBlocks.kindOf(block.text()) : block.kind();
    }

    private void add(DraftBlock block, Block.Kind kind) {
        if (!text.isEmpty()) {
            map.piece(1, lastEnd, lastEnd);
            text.append('\n');
        }
        int begin = text.length();
        text.append(block.text());
        block.words().addTo(map);
        lastEnd = block.words().sourceEnd();
        places.put(block, Span.of(begin, text.length()));
        article.block(Span.of(begin, text.length()), kind);
        links(block).forEach(link -> link(link, begin));
    }

    /** Returns the links that markup makes, and those that stand bare outside of them. */
    private static List<Link> links(DraftBlock block) {
        List<Link> links = new ArrayList<>(block.links());
        int next = 0;
        for (Link bare : BareLinks.find(block.text())) {
            while (next < block.links().size()
                    && block.links().get(next).anchor().end() <= bare.anchor().begin()) {
                next++;
            }
            boolean marked = next < block.links().size()
                    && block.links().get(next).anchor().overlaps(bare.anchor());
            if (!marked) {
                links.add(bare);
            }
        }
        return links;
    }

    private void link(Link link, int begin) {
        Span anchor =
                Span.of(begin + link.anchor().begin(), begin + link.anchor().end());
        article.link(new Link(anchor, link.target(), link.kind()));
    }

    private void marks() {
        List<String> rules = read.metadata().ignored();
        if (!rules.isEmpty()) {
            article.mark(
                    new Mark(rules, Span.of(0, text.length()), read.metadata().reason()));
        }
        List<Span> blocks = read.blocks().stream().map(places::get).toList();
        new SuppressionMarks(blocks, text.length()).read(read.remarks()).marks().forEach(article::mark);
    }
}
