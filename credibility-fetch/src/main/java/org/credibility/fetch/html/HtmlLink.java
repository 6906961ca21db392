package org.credibility.fetch.html;

import org.jsoup.nodes.Element;

/** A link inside a block; a link around several blocks is one in each of them. */
public final class HtmlLink {
    private final Element element;
    private final int begin;
    private int end;

    HtmlLink(Element element, int begin) {
        this.element = element;
        this.begin = begin;
        this.end = begin;
    }

    void endAt(int offset) {
        end = Math.max(begin, offset);
    }

    /** Returns the element of the link, which has an {@code href}. */
    public Element element() {
        return element;
    }

    /** Returns where its anchor begins in the text of the block, in UTF-16 code units. */
    public int begin() {
        return begin;
    }

    /** Returns where its anchor ends in the text of the block, exclusive; its begin where it has no words. */
    public int end() {
        return end;
    }
}
