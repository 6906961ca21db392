package org.credibility.claim;

import java.util.List;
import org.credibility.attribution.Attribution;
import org.credibility.document.Article;
import org.credibility.source.Sourcing;
import org.credibility.syntax.TaggedText;

/** Finds the claims of an article. Implementations never change and are safe for use by several threads. */
public interface ClaimFinder {
    /**
     * Returns the claims in text order, numbered from 1.
     *
     * @param article the article
     * @param text the article's text with its sentences and tagged words
     * @param attributions the article's attributions
     * @param sourcing the article's sources and whom each attribution rests on
     */
    List<Claim> find(Article article, TaggedText text, List<Attribution> attributions, Sourcing sourcing);
}
