package org.credibility.source;

import java.util.List;
import org.credibility.attribution.Attribution;
import org.credibility.document.Article;
import org.credibility.syntax.TaggedText;

/**
 * Gives every source of an article one identity and every attribution its chain. Implementations never change and are
 * safe for use by several threads.
 */
public interface SourceResolver {
    /**
     * Returns the article's sources and the chain of each attribution.
     *
     * @param article the article
     * @param text the article's text with its sentences and tagged words
     * @param attributions the article's attributions
     */
    Sourcing resolve(Article article, TaggedText text, List<Attribution> attributions);
}
