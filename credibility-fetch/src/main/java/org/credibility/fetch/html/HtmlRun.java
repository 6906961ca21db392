package org.credibility.fetch.html;

import java.util.Optional;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Words of a block that stand together in the file, white space and all.
 *
 * @param node the node that holds them
 * @param offset where in the text of its block the first of them stands, in UTF-16 code units
 * @param startsLine whether a line break stands before it
 * @param link the link they are part of; null outside of links
 */
public record HtmlRun(
        TextNode node,
        int offset,
        boolean startsLine,
        @Nullable HtmlLink link) {
    /** Returns the words as they were read, entities resolved. */
    public String words() {
        return node.getWholeText();
    }

    /** Returns where they stand in the file; empty where the page was read without places. */
    public Optional<Range> place() {
        return Optional.of(node.sourceRange()).filter(Range::isTracked);
    }

    /**
     * Returns where in the file the string of a script begins that they were read from, in UTF-16 units; empty for words of the
     * page itself, and where it was read without places.
     */
    public Optional<Integer> scriptPlace() {
        return ScriptParagraph.placeOf(node);
    }
}
