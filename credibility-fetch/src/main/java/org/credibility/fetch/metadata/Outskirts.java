package org.credibility.fetch.metadata;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells whether a walk is in a part of the page where readers or other authors speak, or where other pages are told of. */
final class Outskirts {
    private static final Set<String> MARGINS = Set.of("nav", "footer", "aside", "dialog", "select", "blockquote");

    /** What stands for the whole page is in no margin of it, and a counter of comments is no comment. */
    private static final Set<String> NEVER = Set.of("html", "body", "main", "article", "a", "span", "button");

    private static final int NOWHERE = -1;

    private int commentsDepth = NOWHERE;
    private int marginDepth = NOWHERE;

    /** Returns whether comments begin with an element of some marks. */
    static boolean holdsComments(Element element, int marks) {
        return Mark.COMMENTS.isIn(marks) && !NEVER.contains(element.normalName());
    }

    void enter(Element element, int marks, int depth) {
        String name = element.normalName();
        if (inComments() || NEVER.contains(name)) {
            return;
        }
        if (holdsComments(element, marks)) {
            commentsDepth = depth;
        } else if (marginDepth == NOWHERE && (Mark.OTHERS.isIn(marks) || MARGINS.contains(name))) {
            marginDepth = depth;
        }
    }

    void leave(int depth) {
        if (depth == commentsDepth) {
            commentsDepth = NOWHERE;
        }
        if (depth == marginDepth) {
            marginDepth = NOWHERE;
        }
    }

    boolean inComments() {
        return commentsDepth != NOWHERE;
    }

    boolean isInside() {
        return inComments() || marginDepth != NOWHERE;
    }
}
