package org.credibility.fetch.extraction;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.credibility.fetch.html.HtmlBlock;
import org.credibility.fetch.html.HtmlContainer;
import org.credibility.fetch.html.HtmlPage;

/**
 * What stands in another {@code article} than the headline of the page: HTML calls so what is complete by itself, as a
 * teaser, a comment, the article below that a reader scrolls on to. It is none of the page's where the article with the
 * headline has running text of its own.
 */
final class FurtherArticles {
    /** So many words of running text are more than what introduces a text in other elements. */
    private static final int OWN_WORDS = 80;

    private static final double HEADLINE = 0.6;

    private FurtherArticles() {}

    /** Returns the blocks that belong to further articles. */
    static BitSet of(HtmlPage page) {
        Optional<HtmlBlock> headline = headline(page);
        BitSet further = new BitSet();
        headline.filter(heading -> hasText(page, heading))
                .ifPresent(heading -> page.containers().stream()
                        .filter(container -> isArticle(container) && !container.holds(heading.index()))
                        .forEach(article -> further.set(article.first(), article.end())));
        return further;
    }

    private static Optional<HtmlBlock> headline(HtmlPage page) {
        TitleEcho echo = new TitleEcho(
                page.code().property("og:title").or(page.code()::title).orElse(""), "");
        return page.blocks().stream()
                .filter(block -> block.container().tag().equals("h1"))
                .filter(block -> echo.titleShare(echo.read(block.text())) > HEADLINE)
                .findFirst();
    }

    private static boolean hasText(HtmlPage page, HtmlBlock heading) {
        int[] articles = articles(page.containers());
        int own = articles[heading.container().index()];
        return own >= 0
                && page.blocks().stream()
                                .filter(block -> articles[block.container().index()] == own && Prose.is(block))
                                .mapToInt(HtmlBlock::words)
                                .sum()
                        >= OWN_WORDS;
    }

    /** Returns for each container the innermost article that it is or is in; -1 outside of all. */
    private static int[] articles(List<HtmlContainer> containers) {
        int[] articles = new int[containers.size()];
        for (HtmlContainer container : containers) {
            articles[container.index()] = isArticle(container)
                    ? container.index()
                    : container.parent().map(around -> articles[around.index()]).orElse(-1);
        }
        return articles;
    }

    private static boolean isArticle(HtmlContainer container) {
        return container.tag().equals("article");
    }
}
