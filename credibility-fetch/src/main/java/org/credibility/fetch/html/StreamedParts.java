package org.credibility.fetch.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Puts parts of a page that were sent late where they belong, as the scripts that come with them would. React sends a page
 * before all of it is ready (<a href="https://react.dev/reference/react-dom/server/renderToPipeableStream">streaming</a>): an
 * empty {@code template} with the id {@code B:1} or {@code P:1}, and what is shown as long as the part is missing, stand where
 * the part will be; the part follows at the end in a hidden {@code div} with the id {@code S:1}. Left there, it would be read
 * as hidden, out of order, and apart from what it belongs to.
 */
final class StreamedParts {
    /** Nobody parts a page into more. */
    private static final int MAX_PARTS = 500;

    /** What is shown for a missing part is a few elements. */
    private static final int MAX_STAND_IN = 100;

    private static final String PART = "S:";

    /** Begins what is shown in place of a part that is missing; {@code $~} in newer releases. */
    private static final List<String> PENDING = List.of("$?", "$~");

    private static final String END = "/$";

    private StreamedParts() {}

    /** Returns whether a template is the place of a part. */
    static boolean isPlace(Element template) {
        String id = template.id();
        return id.startsWith("B:") || id.startsWith("P:");
    }

    /** Puts the parts of a page into their places; returns whether there were any. */
    static boolean place(Document page) {
        Map<String, Element> parts = new HashMap<>();
        for (Element part : page.select("div[hidden][id^=" + PART + "]")) {
            if (parts.size() < MAX_PARTS) {
                parts.putIfAbsent(part.id().substring(PART.length()), part);
            }
        }
        boolean found = !parts.isEmpty();
        for (Element place : page.select("template[id^=B:], template[id^=P:]")) {
            Element part = parts.remove(place.id().substring(PART.length()));
            if (part != null && isOpen(place, part)) {
                replace(place, part);
            }
        }
        return found;
    }

    /** Returns whether a place is still on the page, not inside the part itself, nor so deep that nesting would never end. */
    @SuppressWarnings("ReferenceEquality") // an element is the part itself or it is not
    private static boolean isOpen(Element place, Element part) {
        int depth = 0;
        for (@Nullable Element around = place; around != null; around = around.parent()) {
            if (around == part || ++depth > HtmlPage.MAX_DEPTH) {
                return false;
            }
            if (around instanceof Document) {
                return depth + height(part) <= HtmlPage.MAX_DEPTH;
            }
        }
        return false;
    }

    /** Returns how many nodes stand in each other inside a part, which parts that were put into it may have made many. */
    private static int height(Element part) {
        int[] height = {0};
        part.traverse((node, level) -> height[0] = Math.max(height[0], level));
        return height[0];
    }

    private static void replace(Element place, Element part) {
        boolean pending = place.previousSibling() instanceof Comment begin && PENDING.contains(begin.getData());
        List<Node> standIn = pending ? standIn(place) : List.of();
        place.replaceWith(part);
        standIn.stream().filter(node -> !node.equals(part)).forEach(StreamedParts::empty);
        part.unwrap();
    }

    /** Returns what is shown as long as the part is missing: all up to the mark of its end; nothing if that is missing too. */
    private static List<Node> standIn(Element place) {
        List<Node> nodes = new ArrayList<>();
        int open = 1;
        for (Node node = place.nextSibling(); node != null && nodes.size() < MAX_STAND_IN; node = node.nextSibling()) {
            if (node instanceof Comment mark) {
                open += mark.getData().equals(END) ? -1 : mark.getData().startsWith("$") ? 1 : 0;
            }
            if (open == 0) {
                return nodes;
            }
            nodes.add(node);
        }
        return List.of();
    }

    /** The node itself stays, since what is pending inside may have marks among its neighbours. */
    private static void empty(Node node) {
        if (node instanceof Element element) {
            element.empty();
        } else if (node instanceof TextNode words) {
            words.text("");
        }
    }
}
