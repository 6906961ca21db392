/**
 * What an answer holds once its bytes are here: which kind of content, in which encoding, and whether it is an article, a
 * wall before one, or a page that says in words that there is none.
 */
@NullMarked
package org.credibility.fetch.page;

import org.jspecify.annotations.NullMarked;
