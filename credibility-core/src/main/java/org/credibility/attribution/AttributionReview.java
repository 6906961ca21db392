package org.credibility.attribution;

import java.util.List;
import org.credibility.document.Article;
import org.credibility.syntax.TaggedText;

/** Goes over the attributions of an article. Implementations never change and are safe for use by several threads. */
public interface AttributionReview {
    /** Takes attributions as they were found. */
    AttributionReview NONE = (article, text, found) -> found;

    /**
     * Returns the attributions in text order, numbered from 1, nested ones included.
     *
     * @param article the article
     * @param text the article's text with its sentences and tagged words
     * @param found what was found in it, numbered from 1 in text order
     */
    List<Attribution> review(Article article, TaggedText text, List<Attribution> found);
}
