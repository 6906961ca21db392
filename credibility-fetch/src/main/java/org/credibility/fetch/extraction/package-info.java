/**
 * The article of a page: which of its blocks are the body, and why the others around it are not (see
 * {@link org.credibility.fetch.extraction.ArticleExtractor}).
 */
@NullMarked
package org.credibility.fetch.extraction;

import org.jspecify.annotations.NullMarked;
