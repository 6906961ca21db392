package org.credibility.fetch.extraction;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.fetch.html.HtmlBlock;
import org.credibility.fetch.html.HtmlPage;
import org.credibility.fetch.html.Trait;
import org.credibility.fetch.page.Arrival;
import org.credibility.fetch.page.PageVerdict;

/** Finds the article of a page. Its functions are pure, linear in the page, and no page makes them throw. */
public final class ArticleExtractor {
    private ArticleExtractor() {}

    /**
     * Returns the article of a page, whose blocks know their places in the source.
     *
     * @param html the source of the page
     * @param base the address it was found at
     */
    public static Extraction extract(String html, URI base) {
        return extract(HtmlPage.placed(html, base), Arrival.at(base));
    }

    /** Returns the article of a page that is parsed already. */
    public static Extraction extract(HtmlPage page, Arrival arrival) {
        List<HtmlBlock> body = new ArrayList<>();
        List<TrimmedBlock> trimmed = new ArrayList<>();
        for (HtmlBlock block : page.blocks()) {
            if (block.is(Trait.HIDDEN) || block.is(Trait.WITHOUT_SCRIPT)) {
                trimmed.add(new TrimmedBlock(block, TrimReason.UNSEEN));
            } else if (block.is(Trait.MARGIN) || block.is(Trait.CONTROL)) {
                trimmed.add(new TrimmedBlock(block, TrimReason.MARGIN));
            } else if (2 * block.linkedWords() < block.words()) {
                body.add(block);
            }
        }
        Optional<String> title = page.code().property("og:title").or(page.code()::title);
        return new Extraction(title, body, trimmed, 0, PageVerdict.of(arrival, page));
    }
}
