package org.credibility.fetch.html;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A paragraph of a text that a script holds, or all of it with markup.
 *
 * @param text its words, escapes resolved
 * @param place where in the file the string begins that holds it, in UTF-16 units; -1 where the page was read without places
 */
record ScriptParagraph(String text, int place) {
    /** The name by which an element that is made of it keeps its place. */
    private static final String PLACE = "place of script";

    /** Puts the place on an element that is made of the paragraph. */
    void mark(Element made) {
        if (place >= 0) {
            made.attributes().userData(PLACE, place);
        }
    }

    /** Returns the place of the paragraph that a node is made of; empty for nodes of the page itself. */
    static Optional<Integer> placeOf(Node node) {
        for (Node around = node.parent(); around instanceof Element element; around = around.parent()) {
            if (element.attributes().userData(PLACE) instanceof Integer place) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }
}
