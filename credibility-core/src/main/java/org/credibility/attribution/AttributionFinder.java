package org.credibility.attribution;

import java.util.List;
import org.credibility.document.Article;
import org.credibility.syntax.TaggedText;

/** Finds the attributions of an article. Implementations never change and are safe for use by several threads. */
public interface AttributionFinder {
    /**
     * Returns the attributions in text order, numbered from 1, nested ones included.
     *
     * @param article the article
     * @param text the article's text with its sentences and tagged words
     */
    List<Attribution> find(Article article, TaggedText text);
}
