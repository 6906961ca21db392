package org.credibility.fetch.metadata;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The words of an element, up to a limit, white space folded, a line for each block in it. */
public final class ElementText implements NodeFilter {
    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "svg", "noscript", "button");

    /** Stands between blocks until white space is folded. */
    private static final char BREAK = '\u2029';

    /** So many nodes are read at most, whatever words they hold. */
    private static final int MAX_NODES = 400;

    private final StringBuilder words = new StringBuilder();
    private final int maxLength;
    private int nodes;

    private ElementText(int maxLength) {
        this.maxLength = maxLength;
    }

    /**
     * Returns the words of an element on one line.
     *
     * @param maxLength so many UTF-16 units are read before the rest is left out
     */
    public static String of(Element element, int maxLength) {
        return lines(element, maxLength).replace('\n', ' ');
    }

    /**
     * Returns the words of an element, a line for each block in it that is not blank.
     *
     * @param maxLength so many UTF-16 units are read before the rest is left out
     */
    public static String lines(Element element, int maxLength) {
        ElementText text = new ElementText(maxLength);
        element.filter(text);
        return folded(text.words, maxLength);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (++nodes > MAX_NODES || words.length() > maxLength) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode text) {
            words.append(text.getWholeText(), 0, Math.min(text.getWholeText().length(), maxLength + 1));
        } else if (node instanceof Element element) {
            if (UNSEEN.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            space(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            space(element);
        }
        return FilterResult.CONTINUE;
    }

    private void space(Element element) {
        if (element.isBlock() || element.normalName().equals("br")) {
            words.append(BREAK);
        }
    }

    /**
     * Returns a text with each run of white space as one space, or one line feed where blocks end in it, and none around
     * it; what is beyond the length is cut.
     */
    static String folded(CharSequence text, int maxLength) {
        StringBuilder folded = new StringBuilder(Math.min(text.length(), maxLength));
        char space = 0;
        for (int at = 0; at < text.length() && folded.length() < maxLength; at++) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                space = c == BREAK || space == '\n' ? '\n' : ' ';
                continue;
            }
            if (space != 0 && !folded.isEmpty()) {
                folded.append(space);
            }
            space = 0;
            folded.append(c);
        }
        return folded.toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
    }
}
