package org.credibility.fetch.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.fetch.html.PageCode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The elements of a page that tell of it, collected in one pass that does not recur. What readers comment is left out. */
final class PageMarkup implements NodeVisitor {
    /** So many elements of a kind are kept. */
    private static final int MAX_ELEMENTS = 200;

    private static final int MAX_TITLE = 1000;

    /** So far behind a heading, in UTF-16 units of text, may a byline stand. */
    private static final int MAX_DISTANCE = 3000;

    private final MetaTags metas = new MetaTags();
    private final List<Element> links = new ArrayList<>();
    private final List<Element> properties = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final Found<Element> times = new Found<>(MAX_ELEMENTS);
    private final Found<Element> authorLinks = new Found<>(MAX_ELEMENTS);
    private final Found<Element> bylines = new Found<>(MAX_ELEMENTS);
    private final Found<Element> datelines = new Found<>(MAX_ELEMENTS);
    private final Found<TextNode> dated = new Found<>(MAX_ELEMENTS);
    private final Found<TextNode> signed = new Found<>(MAX_ELEMENTS);
    private final MarkReader marks = new MarkReader();
    private final Outskirts outskirts = new Outskirts();
    private Optional<Element> title = Optional.empty();
    private String language = "";
    private Optional<String> base = Optional.empty();
    private int length;
    private int headingEnd;

    private PageMarkup() {}

    /** Returns what a page has of them. */
    static PageMarkup of(Document page) {
        PageMarkup markup = new PageMarkup();
        page.traverse(markup);
        return markup;
    }

    /**
     * Returns the same without bylines, days and language: no title needs them, and what is left was collected as the page was
     * read.
     */
    static PageMarkup ofHead(PageCode code) {
        PageMarkup markup = new PageMarkup();
        markup.title = code.titles().stream().filter(PageMarkup::isOfPage).findFirst();
        code.metas().forEach(markup.metas::add);
        code.links().forEach(link -> keep(markup.links, link));
        code.bases().forEach(markup::base);
        code.headings().forEach(heading -> keep(markup.headings, heading));
        for (Element property : code.itemProperties()) {
            if (!markup.isInComments(property)) {
                keep(markup.properties, property);
            }
        }
        return markup;
    }

    private boolean isInComments(Element element) {
        return element.parents().stream().anyMatch(this::isOfComments) || isOfComments(element);
    }

    private boolean isOfComments(Element element) {
        return element.attributesSize() > 0 && Outskirts.holdsComments(element, marks.of(element));
    }

    /** Returns the title of the page, white space folded; empty where it has none. */
    Optional<String> title() {
        return title.map(element -> ElementText.folded(element.wholeText(), MAX_TITLE))
                .filter(words -> !words.isEmpty());
    }

    /** Returns the meta elements. */
    MetaTags metas() {
        return metas;
    }

    /** Returns the elements of a property of microdata. */
    List<Element> itemProperties(String name) {
        return properties.stream()
                .filter(element -> element.attr("itemprop").equals(name))
                .toList();
    }

    /** Returns the link elements, which tell how other addresses are related to the page. */
    List<Element> links() {
        return links;
    }

    /** Returns the headings of the first rank. */
    List<Element> headings() {
        return headings;
    }

    /** Returns the time elements. */
    Found<Element> times() {
        return times;
    }

    /** Returns the links that by relation or address lead to an author. */
    Found<Element> authorLinks() {
        return authorLinks;
    }

    /** Returns the elements that by their class name an author. */
    Found<Element> bylines() {
        return bylines;
    }

    /** Returns the elements that by their class tell a day. */
    Found<Element> datelines() {
        return datelines;
    }

    /** Returns words that hold a year. */
    Found<TextNode> dated() {
        return dated;
    }

    /** Returns words that begin as a byline does. */
    Found<TextNode> signed() {
        return signed;
    }

    /** Returns the language that the page declares for itself; "" where it does not. */
    String language() {
        return language;
    }

    /** Returns what addresses on the page are relative to, as it is written; empty where the page does not tell. */
    Optional<String> base() {
        return base;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text(words);
        } else if (node instanceof Element element) {
            enter(element, depth);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        outskirts.leave(depth);
    }

    /** Returns whether a byline can stand here: it does not stand far below the heading, where there is one. */
    private boolean isNearHeading() {
        return length - headingEnd < MAX_DISTANCE;
    }

    private void text(TextNode words) {
        String text = words.getWholeText();
        length += headings.isEmpty() ? 0 : text.length();
        if (LineSigns.holdsYear(text)) {
            dated.add(words, outskirts);
        }
        if (isNearHeading() && LineSigns.beginsAsByline(text)) {
            signed.add(words, outskirts);
        }
    }

    private void enter(Element element, int depth) {
        String name = element.normalName();
        if (name.equals("title") && title.isEmpty() && isOfPage(element)) {
            title = Optional.of(element);
        } else if (name.equals("h1")) {
            keep(headings, element);
            headingEnd = length;
        }
        if (element.attributesSize() == 0) {
            outskirts.enter(element, 0, depth);
        } else {
            int found = marks.of(element);
            outskirts.enter(element, found, depth);
            collect(element, name);
            mark(element, found);
        }
        if (name.equals("time")) {
            times.add(element, outskirts);
        }
    }

    /** Pictures have titles too. */
    private static boolean isOfPage(Element title) {
        Element parent = title.parent();
        return parent == null || !parent.normalName().equals("svg");
    }

    private void collect(Element element, String name) {
        switch (name) {
            case "meta" -> metas.add(element);
            case "link" -> keep(links, element);
            case "html" -> language = element.attr("lang").strip();
            case "a" -> anchor(element);
            case "base" -> base(element);
            default -> {}
        }
        if (element.attributes().hasKey("itemprop") && !outskirts.inComments()) {
            keep(properties, element);
        }
    }

    private void base(Element element) {
        base = base.or(() -> Optional.of(element.attr("href")).filter(href -> !href.isBlank()));
    }

    private void anchor(Element anchor) {
        if (AuthorLinks.isRelated(anchor) || (isNearHeading() && AuthorLinks.leadsToAuthor(anchor))) {
            authorLinks.add(anchor, outskirts);
        }
    }

    private void mark(Element element, int found) {
        if (Mark.BYLINE.isIn(found)) {
            bylines.add(element, outskirts);
        }
        if (Mark.DATELINE.isIn(found)) {
            datelines.add(element, outskirts);
        }
    }

    private static void keep(List<Element> kept, Element element) {
        if (kept.size() < MAX_ELEMENTS) {
            kept.add(element);
        }
    }
}
