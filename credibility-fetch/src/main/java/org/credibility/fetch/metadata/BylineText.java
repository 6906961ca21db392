package org.credibility.fetch.metadata;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The rest of a line from some words on: links and other elements within a line belong to it. */
final class BylineText {
    private static final int MAX_LINE = 300;
    private static final int MAX_PARTS = 30;

    private BylineText() {}

    /** Returns the line that begins with words; where nothing follows them in their element, it goes on behind that. */
    static String from(TextNode words) {
        StringBuilder line = new StringBuilder(words.getWholeText());
        Element parent = words.parent();
        Node last = words.nextSibling() == null && parent != null && isInline(parent) ? parent : words;
        int parts = 0;
        for (Node next = last.nextSibling();
                next != null && line.length() < MAX_LINE && parts < MAX_PARTS && !ends(next, line);
                next = next.nextSibling()) {
            append(next, line);
            parts++;
        }
        return ElementText.folded(line, MAX_LINE);
    }

    private static boolean ends(Node next, StringBuilder line) {
        boolean begun = line.toString().strip().length() > 3;
        return next instanceof Element element && (element.normalName().equals("br") || (begun && !isInline(element)));
    }

    private static boolean isInline(Element element) {
        return !element.isBlock();
    }

    private static void append(Node next, StringBuilder line) {
        if (next instanceof TextNode text) {
            line.append(text.getWholeText());
        } else if (next instanceof Element element) {
            line.append(' ').append(ElementText.of(element, MAX_LINE)).append(' ');
        }
    }
}
