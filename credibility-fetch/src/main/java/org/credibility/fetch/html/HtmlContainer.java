package org.credibility.fetch.html;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element that stands on lines of its own, and the range of blocks inside it. Immutable once its page is read. */
public final class HtmlContainer {
    private final int index;
    private final Element element;
    private final @Nullable HtmlContainer parent;
    private final int depth;
    private final int first;
    private int end;

    HtmlContainer(int index, Element element, @Nullable HtmlContainer parent, int first) {
        this.index = index;
        this.element = element;
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.first = first;
        this.end = first;
    }

    void endAt(int block) {
        end = block;
    }

    /** Returns its place among the containers of the page: parents stand before their children. */
    public int index() {
        return index;
    }

    /** Returns the element. */
    public Element element() {
        return element;
    }

    /** Returns the tag, in lower case. */
    public String tag() {
        return element.normalName();
    }

    /** Returns the container around it; empty for the page itself. */
    public Optional<HtmlContainer> parent() {
        return Optional.ofNullable(parent);
    }

    /** Returns the container around it; null for the page itself. */
    @Nullable
    HtmlContainer around() {
        return parent;
    }

    /** Returns how many containers are around it. */
    public int depth() {
        return depth;
    }

    /** Returns the index of its first block. */
    public int first() {
        return first;
    }

    /** Returns the index after that of its last block. */
    public int end() {
        return end;
    }

    /** Returns whether a block is inside it. */
    public boolean holds(int block) {
        return first <= block && block < end;
    }
}
