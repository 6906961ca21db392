/**
 * A web page laid flat: parsed once, never changed, and read in one pass from its begin to its end (see
 * {@link org.credibility.fetch.html.HtmlPage}).
 *
 * <p>A page is two lists. Its {@linkplain org.credibility.fetch.html.HtmlBlock blocks} are the stretches of words that stand on
 * lines of their own, in the order of the file; none is empty. Its {@linkplain org.credibility.fetch.html.HtmlContainer
 * containers} are the elements that hold blocks, parents before children; each holds the blocks from {@code first} to
 * {@code end}, so that a question about an element is one about a range of blocks, answered by differences of prefix sums. A
 * block knows its innermost container, the links in it with the offsets of their anchors in its text, and the
 * {@linkplain org.credibility.fetch.html.HtmlRun runs} of the file that its words were read from. What tells of the page
 * without being shown is in its {@linkplain org.credibility.fetch.html.PageCode code}, collected in the same pass.
 */
@NullMarked
package org.credibility.fetch.html;

import org.jspecify.annotations.NullMarked;
