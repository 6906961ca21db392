package org.credibility.fetch.link;

import static java.util.Objects.requireNonNull;

import org.credibility.document.Link;
import org.credibility.text.Span;

/**
 * A link of an article with what stands around it. All spans are half-open, in UTF-16 code units of the article's text; the
 * anchor lies in the sentence and the sentence in the paragraph.
 *
 * @param address where it leads
 * @param anchor the linked words
 * @param sentence the sentence they stand in; the first one where they go over several
 * @param paragraph the block that the sentence stands in
 * @param kind what the link is to the reader
 * @param reach whether it leaves the site
 */
public record PageLink(LinkAddress address, Span anchor, Span sentence, Span paragraph, Link.Kind kind, Reach reach) {
    /** Whether a link leaves the site of its page. */
    public enum Reach {
        /** It leads to the same registrable domain. */
        INTERNAL,
        /** It leads to another one. */
        EXTERNAL
    }

    /** Checks that every part is given, and that one lies in the other. */
    public PageLink {
        requireNonNull(address, "address");
        requireNonNull(kind, "kind");
        requireNonNull(reach, "reach");
        if (!sentence.contains(anchor) || !paragraph.contains(sentence)) {
            throw new IllegalArgumentException(
                    "anchor " + anchor + ", sentence " + sentence + ", paragraph " + paragraph + " are not nested");
        }
    }
}
