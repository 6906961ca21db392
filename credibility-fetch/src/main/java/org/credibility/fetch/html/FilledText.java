package org.credibility.fetch.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter.FilterResult;

/** The text of an article, found in the data of a script, as elements of a page. */
final class FilledText {
    /** An article has fewer tags, and fewer lines; it comes on top of a page that may have as many as are read. */
    static final int MAX_ELEMENTS = 20_000;

    /** The begin of a paragraph tells which one it is, in UTF-16 units. */
    private static final int BEGIN_CHARS = 400;

    private static final Pattern MARKUP = Pattern.compile("<(?:p|br|div|h[1-6]|li)\\b[^<>]{0,500}>|</");
    private static final Pattern LINES = Pattern.compile("\\n+");

    private FilledText() {}

    /** Returns an element with the paragraphs, which may be lines or markup; what is too much is left out. */
    static Element element(List<ScriptParagraph> paragraphs) {
        Element text = new Element("div").addClass("article-body");
        int left = MAX_ELEMENTS;
        for (ScriptParagraph paragraph : paragraphs) {
            left -= MARKUP.matcher(paragraph.text()).find()
                    ? addMarkup(text, paragraph, left)
                    : addLines(text, paragraph, left);
        }
        paragraphs.stream().findFirst().ifPresent(first -> first.mark(text));
        return text;
    }

    /** Adds markup with so many tags at most; returns how many it has. */
    private static int addMarkup(Element text, ScriptParagraph markup, int left) {
        String read = HtmlPage.readable(markup.text(), left);
        List<Node> nodes = Parser.htmlParser().setMaxDepth(HtmlPage.MAX_DEPTH).parseFragmentInput(read, text, "");
        nodes.forEach(node -> {
            if (node instanceof Element element) {
                markup.mark(element);
            }
        });
        text.appendChildren(nodes);
        return (int) read.chars().filter(c -> c == '<').count();
    }

    /** Adds a paragraph for each of so many lines at most; returns how many there are. */
    private static int addLines(Element text, ScriptParagraph lines, int left) {
        List<String> read = LINES.splitAsStream(lines.text()).limit(left).toList();
        read.forEach(line -> lines.mark(text.appendElement("p").text(line)));
        return read.size();
    }

    /** Returns the first characters of an element. */
    static String begin(Element part) {
        StringBuilder begin = new StringBuilder();
        part.filter((node, depth) -> {
            if (node instanceof TextNode words) {
                String whole = words.getWholeText();
                begin.append(whole, 0, Math.min(whole.length(), BEGIN_CHARS));
            }
            return begin.length() < BEGIN_CHARS ? FilterResult.CONTINUE : FilterResult.STOP;
        });
        return begin.toString();
    }
}
